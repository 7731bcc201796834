using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Tests;

/// <summary><c>dprk rerun --in-place</c>: a notebook comes back to the committed form.</summary>
public sealed class InPlaceTests : IDisposable
{
    private const string Chart = "Charts.SummitTimeline(data)";
    private readonly ChartNotebook _notebook = new();

    [Fact]
    public async Task With_a_browser_every_chart_gets_a_picture_and_a_second_time_nothing_changes()
    {
        ChartNotebook.SkipWithoutBrowser();
        _notebook.Write("1 + 1", Chart);

        var first = await RerunAsync();
        var bytes = await File.ReadAllBytesAsync(_notebook.Path);
        var second = await RerunAsync();

        Assert.Equal(0, first.ExitCode);
        Assert.EndsWith("\n\n1 notebook ran without a failure.\nIn place: 1 notebook changed, 0 as before. Pictures: 1 drawn, 0 kept.\n", first.Output, StringComparison.Ordinal);
        Assert.Equal(["application/vnd.plotly.v1+json", "image/png", "text/plain"], Output(2).MimeTypes);
        Assert.EndsWith("\nIn place: 0 notebooks changed, 1 as before. Pictures: 0 drawn, 1 kept.\n", second.Output, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(_notebook.Path));
        Assert.False(Directory.Exists(_notebook.InFolder("artifacts")));
    }

    [Fact]
    public async Task Without_a_browser_a_picture_that_fits_is_kept_and_another_is_dropped_and_named()
    {
        ChartNotebook.SkipWithoutBrowser();
        _notebook.Write("1 + 1", Chart);
        await RerunAsync();
        var picture = Output(2).Text("image/png");
        _notebook.TakeBrowserAway();

        var kept = await RerunAsync();
        Assert.EndsWith("\nIn place: 0 notebooks changed, 1 as before. Pictures: 0 drawn, 1 kept.\n", kept.Output, StringComparison.Ordinal);
        Assert.Equal(picture, Output(2).Text("image/png"));

        await File.WriteAllTextAsync(_notebook.Path, (await File.ReadAllTextAsync(_notebook.Path)).Replace(Chart, "Charts.TroopClaims(data)", StringComparison.Ordinal));
        var dropped = await RerunAsync();
        Assert.Equal(0, dropped.ExitCode);
        Assert.EndsWith(
            $"""

            In place: 1 notebook changed, 0 as before. Pictures: 0 drawn, 0 kept.
            {SystemBrowser.NotFound}
            1 chart without a picture: troop-claims in 01-first.ipynb. Before you commit, run it again where there is a browser.

            """,
            dropped.Output,
            StringComparison.Ordinal);
        Assert.Equal(["application/vnd.plotly.v1+json", "text/plain"], Output(2).MimeTypes);
    }

    [Fact]
    public async Task What_stands_in_the_cells_is_not_touched_and_what_was_left_out_is_run_again()
    {
        _notebook.Write("var n = 1;   \\r\\n\\tn", "n +  1 // a remark", "throw new System.Exception(\\\"raw\\\")");
        var path = _notebook.Path;
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace(
            "\"cell_type\": \"code\", \"execution_count\": null, \"id\": \"cell-4\", \"metadata\": {}, \"outputs\": []", "\"cell_type\": \"raw\", \"id\": \"cell-4\", \"metadata\": {}", StringComparison.Ordinal));
        var before = NotebookDocument.Load(path).Cells.Select(cell => (cell.Id, cell.Kind, cell.Source)).ToList();

        var run = await RerunAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(before, NotebookDocument.Load(path).Cells.Select(cell => (cell.Id, cell.Kind, cell.Source)));
        Assert.Equal("2", Output(2).Text("text/plain"));
        Assert.Equal([1, 2, 3, null], NotebookDocument.Load(path).Cells.Select(cell => cell.ExecutionCount));
    }

    [Fact]
    public async Task A_notebook_in_which_a_cell_fails_stays_as_it_was()
    {
        _notebook.Write("1", "nothing");
        var before = await File.ReadAllBytesAsync(_notebook.Path);

        var run = await RerunAsync();

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith(
            "\n\n1 of 1 notebook failed.\nIn place: 0 notebooks changed, 0 as before. Pictures: 0 drawn, 0 kept.\nA notebook in which a cell failed was left as it was.\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(_notebook.Path));
    }

    [Fact]
    public async Task A_link_stays_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a link takes a right that not everybody has.");
        _notebook.Write("1");
        var real = _notebook.InFolder("real.ipynb");
        File.Move(_notebook.Path, real);
        File.CreateSymbolicLink(_notebook.Path, real);

        await RerunAsync();

        Assert.NotNull(new FileInfo(_notebook.Path).LinkTarget);
        Assert.Equal(2, NotebookDocument.Load(real).Cells[1].ExecutionCount);
    }

    [Fact]
    public async Task It_has_no_other_place_for_results()
    {
        _notebook.Write("1");

        var run = await RerunAsync("--out", "elsewhere");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("--in-place writes the notebooks where they lie, so there is nothing for --out: leave one of the two away.\n", run.Error);
    }

    public void Dispose() => _notebook.Dispose();

    private Task<Dprk> RerunAsync(params string[] more) => _notebook.RunAsync(["rerun", "--in-place", .. more]);

    private NotebookOutput Output(int cell) => Assert.Single(NotebookDocument.Load(_notebook.Path).Cells[cell].Outputs);
}
