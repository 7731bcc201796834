namespace DprkEngagement.Notebooks.Tests.Pictures;

public sealed class SystemBrowserTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dprk-").FullName;

    [Fact]
    public void One_that_the_environment_names_comes_before_those_on_the_path()
    {
        var named = Program("mine");
        var onPath = Program("chromium");

        Assert.Equal(named, Find(("CHROMIUM", named), ("PATH", _folder)));
        Assert.Equal(named, Find(("CHROME_PATH", named), ("PATH", _folder)));
        Assert.Equal(onPath, Find(("PATH", $"/nowhere{Path.PathSeparator}{_folder}")));
        Assert.Equal(onPath, Find(("CHROMIUM", ""), ("PATH", _folder)));
    }

    [Fact]
    public void Where_the_environment_names_one_that_is_not_there_no_other_is_taken()
    {
        Program("chromium");

        Assert.Null(Find(("CHROMIUM", Path.Combine(_folder, "gone")), ("PATH", _folder)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string? Find(params (string Name, string Value)[] variables) =>
        SystemBrowser.TryFind(name => variables.FirstOrDefault(variable => variable.Name == name).Value);

    private string Program(string name)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, "");
        return path;
    }
}
