using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Tests;

/// <summary>The check of committed outputs itself: what it is for, it finds.</summary>
public sealed class CommittedDifferencesTests : IAsyncLifetime
{
    private const string Cure = "Run 'dprk rerun --in-place' and commit the notebook.";
    private readonly TemporaryFolder _folder = new();
    private NotebookDocument _executed = null!;
    private string _committed = "";

    public async ValueTask InitializeAsync()
    {
        Environment.SetEnvironmentVariable(EngagementData.FolderVariable, ThisRepository.Data);
        var library = typeof(EngagementData).Assembly.Location.Replace('\\', '/');
        var path = _folder.Write(
            "a.ipynb",
            $$"""
            {"cells": [
             {"cell_type": "code", "execution_count": null, "id": "setup", "metadata": {}, "outputs": [], "source": "#r \"{{library}}\"\nusing DprkEngagement;\nvar data = EngagementData.Load();"},
             {"cell_type": "code", "execution_count": null, "id": "chart", "metadata": {}, "outputs": [], "source": "System.Console.WriteLine(\"printed\"); Charts.SummitTimeline(data)"}],
             "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
            """);
        _executed = (await NotebookRunner.RunAsync(path)).Executed;
        var drawing = Assert.Single(CommittedForm.Drawings(_executed));
        var png = Convert.ToBase64String(PngDigest.Add(PngChunks.Write([("IHDR", new byte[13])]), drawing.Digest));
        _committed = CommittedForm.Of(_executed, new Dictionary<string, string> { [drawing.Digest] = png }).ToString();
    }

    [Fact]
    public void What_a_rerun_gives_has_no_difference() => Assert.Empty(Differences(_committed));

    [Theory]
    [InlineData("\"Kim Jong Un and Xi Jinping\"", "\"Kim and Xi\"", "figure summit-timeline: its application/vnd.plotly.v1+json is not what a rerun gives")]
    [InlineData("Timeline of 2018 and 2019", "Timeline", "figure summit-timeline: its text/plain is not what a rerun gives")]
    public void A_chart_that_differs_is_named(string found, string other, string difference) =>
        Assert.Equal([$"a.ipynb, cell 2 (chart), {difference}. {Cure}"], Differences(_committed.Replace(found, other, StringComparison.Ordinal)));

    [Fact]
    public void A_text_that_differs_is_named() =>
        Assert.Equal(
            [$"a.ipynb, cell 2 (chart): what it prints is not what a rerun prints. {Cure}"],
            Differences(_committed.Replace("\"printed\\n\"", "\"other\\n\"", StringComparison.Ordinal)));

    [Fact]
    public void A_picture_of_another_figure_and_a_missing_one_are_named()
    {
        var drawing = Assert.Single(CommittedForm.Drawings(_executed));
        var stale = Convert.ToBase64String(PngDigest.Add(PngChunks.Write([("IHDR", new byte[13])]), new string('0', 64)));
        var withStale = CommittedForm.Of(_executed, new Dictionary<string, string> { [drawing.Digest] = stale }).ToString();
        var without = CommittedForm.Of(_executed, new Dictionary<string, string>()).ToString();

        Assert.Equal([$"a.ipynb, cell 2 (chart), figure summit-timeline: its picture was drawn from another figure. {Cure}"], Differences(withStale));
        Assert.Equal([$"a.ipynb, cell 2 (chart), figure summit-timeline: it has no picture. {Cure}"], Differences(without));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private IReadOnlyList<string> Differences(string committed) =>
        CommittedDifferences.Between(NotebookDocument.Parse(committed, "notebooks/a.ipynb"), _executed);
}
