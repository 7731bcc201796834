using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Tests;

/// <summary>The notebooks of this repository hold what a rerun gives, so that a host without a kernel shows it.</summary>
public class CommittedOutputsTests
{
    public static TheoryData<string> Notebooks => ShippedNotebooksTests.Notebooks;

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Every_output_is_what_a_rerun_gives_and_every_picture_fits_its_figure(string name)
    {
        var path = Path.Combine(ThisRepository.Folder.Notebooks, name);
        var committed = NotebookDocument.Load(path);
        if (NotebookNeeds.Missing(committed) is [var missing, ..])
        {
            Assert.Skip($"The notebook needs {missing}, which is not built here.");
        }

        var run = await ShippedRuns.OfAsync(name);

        Assert.Null(run.Failure);
        var differences = CommittedDifferences.Between(committed, run.Executed);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        var expected = CommittedForm.Of(run.Executed, CommittedPictures.In(committed)).ToString();
        Assert.True(
            expected == await File.ReadAllTextAsync(path),
            $"{name}: its outputs are those of a rerun, but its metadata, cell numbers or writing are not. {CommittedDifferences.Cure}");
    }
}
