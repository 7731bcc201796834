namespace DprkEngagement.Cli.Tests;

public sealed class NotebookSelectionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public NotebookSelectionTests()
    {
        _folder.Write("Analysis.sln", "");
        _folder.Write("notebooks/02-second.ipynb", "{}");
        _folder.Write("notebooks/01-first.ipynb", "{}");
        _folder.Write("notebooks/setup.csx", "");
        _folder.Write("notebooks/.ipynb_checkpoints/01-first-checkpoint.ipynb", "{}");
        _folder.Write("drafts/mine.ipynb", "{}");
        _folder.Write("drafts/02-second.ipynb", "{}");
    }

    [Fact]
    public void Without_a_name_all_notebooks_run_in_reading_order() =>
        Assert.Equal(["notebooks/01-first.ipynb", "notebooks/02-second.ipynb"], Select("."));

    [Fact]
    public void It_works_from_any_folder_of_the_project() =>
        Assert.Equal(["notebooks/01-first.ipynb", "notebooks/02-second.ipynb"], Select("drafts"));

    [Theory]
    [InlineData(".", "02-second", "notebooks/02-second.ipynb")]
    [InlineData(".", "02-second.ipynb", "notebooks/02-second.ipynb")]
    [InlineData(".", "notebooks/02-second.ipynb", "notebooks/02-second.ipynb")]
    [InlineData(".", "drafts/mine", "drafts/mine.ipynb")]
    [InlineData("drafts", "02-second", "drafts/02-second.ipynb")]
    [InlineData("drafts", "01-first", "notebooks/01-first.ipynb")]
    public void A_notebook_is_named_by_its_path_or_by_its_name_in_the_notebooks_folder(string from, string typed, string found) =>
        Assert.Equal([found], Select(from, typed));

    [Fact]
    public void The_order_is_the_one_typed_and_a_notebook_named_twice_runs_once() =>
        Assert.Equal(
            ["notebooks/02-second.ipynb", "notebooks/01-first.ipynb"],
            Select(".", "02-second", "01-first", "notebooks/02-second.ipynb"));

    [Fact]
    public void An_unknown_name_is_answered_with_those_there_are() =>
        Assert.Equal(
            "There is no notebook 03-third. The notebooks are 01-first, 02-second.",
            Assert.Throws<UsageException>(() => Select(".", "03-third")).Message);

    [Fact]
    public void A_file_that_is_no_notebook_is_not_taken_for_one() =>
        Assert.Equal(
            "There is no notebook notebooks/setup.csx. The notebooks are 01-first, 02-second.",
            Assert.Throws<UsageException>(() => Select(".", "notebooks/setup.csx")).Message);

    [Fact]
    public void Two_notebooks_of_one_name_are_refused_since_their_results_would_collide() =>
        Assert.Equal(
            $"Two notebooks are called 02-second.ipynb; their results would overwrite each other. Run one at a time: {FullPath("notebooks/02-second.ipynb")}, {FullPath("drafts/02-second.ipynb")}.",
            Assert.Throws<UsageException>(() => Select(".", "02-second", "drafts/02-second")).Message);

    [Fact]
    public void Outside_the_project_it_says_what_is_missing()
    {
        using var elsewhere = new TemporaryFolder();
        var surroundings = new Surroundings(elsewhere.Path, TextWriter.Null, TextWriter.Null, IsTerminal: false);
        Assert.Equal(
            $"{elsewhere.Path} is not inside the project: no Analysis.sln with a notebooks folder here or above. Change to the project's folder, or name the notebooks to run and, with --out, a folder for the results.",
            Assert.Throws<UsageException>(() => NotebookSelection.Of([], surroundings, Repository.Around(elsewhere.Path))).Message);
    }

    public void Dispose() => _folder.Dispose();

    private string FullPath(string path) => Path.GetFullPath(path, _folder.Path);

    private IEnumerable<string> Select(string from, params string[] typed)
    {
        var surroundings = new Surroundings(FullPath(from), TextWriter.Null, TextWriter.Null, IsTerminal: false);
        return NotebookSelection.Of(typed, surroundings, Repository.Around(surroundings.Folder))
            .Select(path => Path.GetRelativePath(_folder.Path, path).Replace('\\', '/'));
    }
}
