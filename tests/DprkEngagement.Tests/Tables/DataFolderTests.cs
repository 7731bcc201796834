namespace DprkEngagement.Tests.Tables;

public sealed class DataFolderTests
{
    [Fact]
    public void The_data_are_found_from_a_folder_below()
    {
        using var folder = new SampleFolder();
        folder.Write();
        var below = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(folder.Folder)!, "notebooks", "drafts")).FullName;

        Assert.Equal(folder.Folder, DataFolder.Find(null, below, AppContext.BaseDirectory));
    }

    [Fact]
    public void The_second_place_is_looked_in_when_the_first_has_none()
    {
        using var folder = new SampleFolder();
        folder.Write();

        Assert.Equal(folder.Folder, DataFolder.Find(null, Path.GetPathRoot(folder.Folder)!, folder.Folder));
    }

    [Fact]
    public void A_named_folder_goes_before_every_search() =>
        Assert.Equal("elsewhere", DataFolder.Find("elsewhere", AppContext.BaseDirectory));

    [Fact]
    public void Where_no_data_are_found_the_error_says_where_they_were_looked_for()
    {
        var root = Path.GetPathRoot(Path.GetTempPath())!;

        var tools = Path.Combine(root, "no-such-folder");
        var error = Assert.Throws<DataException>(() => DataFolder.Find(null, root, tools, root));

        Assert.Equal(
            $"data/datapackage.json(0,0): error file-missing: no data folder was found; looked for data/datapackage.json in {root} and in {tools} and every folder above; name the folder in Load(\"…\") or in the environment variable DPRK_DATA",
            error.Message);
    }

    [Fact]
    public void The_shipped_data_are_found_from_where_the_tests_run() =>
        Assert.Equal(Path.Combine(Repository.Root, "data"), EngagementData.Load().Folder);
}
