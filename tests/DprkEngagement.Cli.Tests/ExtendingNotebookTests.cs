using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Tests;

/// <summary>The notebook on extending the data works in a copy: it touches nothing and leaves nothing behind.</summary>
public sealed class ExtendingNotebookTests
{
    [Fact]
    public async Task It_leaves_the_data_as_they_are_and_shows_no_path_of_the_machine()
    {
        var before = FolderBytes.Of(ThisRepository.Data);

        var run = await NotebookRunner.RunAsync(Path.Combine(ThisRepository.Folder.Notebooks, "07-extend-the-data.ipynb"));

        Assert.Null(run.Failure);
        Assert.Equal(before, FolderBytes.Of(ThisRepository.Data));
        var text = run.Executed.ToString();
        Assert.DoesNotContain(Path.GetTempPath(), text, StringComparison.Ordinal);
        Assert.DoesNotContain(ThisRepository.Folder.Folder, text, StringComparison.Ordinal);
        string[] shown =
        [
            "removed: Yonhap: about 15,000 combat troops sent",
            "claimants.csv has no such claimant_id; did you mean 'kor-yonhap'?",
            "As it will stand: no problem",
            "claims that are coded: ",
            "turning-points: 5 rows, 4 columns, inferred and to be confirmed",
            "2024-06-31'; there is no such day",
            "Putin–Kim summit in Pyongyang",
            "events lie within 30 days of the 5 rows of turning-points",
        ];
        Assert.All(shown, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }
}
