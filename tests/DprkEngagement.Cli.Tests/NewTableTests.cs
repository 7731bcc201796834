namespace DprkEngagement.Cli.Tests;

public sealed class NewTableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public NewTableTests()
    {
        foreach (var file in Directory.EnumerateFiles(ThisRepository.Data))
        {
            _folder.Write("data/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        _folder.Write("mine.csv", "Item ID;Target;Announced\na-1;RUS;2024-11-05\na-2;PRK;\n");
    }

    private const string Shown =
        """
        items: 2 rows, 3 columns, inferred and to be confirmed

        Column     Holds                   Empty fields  Why
        item_id    text                    none allowed  2 different texts in 2 rows; no value stands twice
        target     points to actors.iso3c  none allowed  all 2 values are in actors.csv
        announced  date                    allowed       the one value is a day, 2024-11-05

        The fields were separated by semicolons; the table has commas.
        Rows are told apart by item_id.


        """;

    [Fact]
    public async Task A_dry_run_shows_all_and_writes_nothing()
    {
        var before = FolderBytes.Of(_folder.Path);
        var run = await RunAsync("--dry-run");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Shown + "Nothing was written: this was a dry run.\n", run.Output);
        Assert.Equal(before, FolderBytes.Of(_folder.Path));
    }

    [Fact]
    public async Task Where_nobody_can_be_asked_it_wants_a_yes()
    {
        var before = FolderBytes.Of(_folder.Path);
        var run = await RunAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Shown + "Nothing was written: add --yes to write it.\n", run.Output);
        Assert.Equal(before, FolderBytes.Of(_folder.Path));
    }

    [Fact]
    public async Task With_yes_it_is_written_and_the_check_counts_its_rows_and_names_what_nobody_confirmed()
    {
        var run = await RunAsync("--yes");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            Shown +
            """
            Wrote data/items.csv and described it in data/datapackage.json.
            Next: look at its columns in datapackage.json, correct what was inferred wrongly, say what each column means, and delete the lines "inferred".
            'dprk check' reads it like the others, 'dprk add items' adds a row, 'dprk codebook' lists the table.

            """,
            run.Output);
        Assert.Equal("item_id,target,announced\na-1,RUS,2024-11-05\na-2,PRK,\n", File.ReadAllText(Path.Combine(_folder.Path, "data", "items.csv")));

        Assert.Equal(0, (await Dprk.InAsync(_folder.Path, "add", "items", "--item", "a-3", "--target", "USA", "--yes", "--data", "data")).ExitCode);
        Assert.EndsWith("\na-3,USA,\n", File.ReadAllText(Path.Combine(_folder.Path, "data", "items.csv")), StringComparison.Ordinal);
        var check = await Dprk.InAsync(_folder.Path, "check", "--data", "data");
        Assert.Equal(0, check.ExitCode);
        Assert.Contains("\n  items                 3\n", check.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "\n\nNobody has confirmed what was inferred of items: item_id, target, announced. Look at them in datapackage.json, correct what is wrong and delete the lines \"inferred\".\n",
            check.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("y\n", true)]
    [InlineData("yes\n", true)]
    [InlineData("\n", false)]
    [InlineData("no\n", false)]
    [InlineData("", false)]
    public async Task At_a_terminal_it_asks(string answer, bool written)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(_folder.Path, output, error, IsTerminal: true) { Input = new StringReader(answer), CanAsk = true };
        var ended = await DprkCommand.RunAsync(["new-table", "items", "--from", "mine.csv", "--data", "data"], surroundings);

        Assert.Equal(0, ended);
        Assert.Contains("Write data/items.csv and its description in data/datapackage.json? [y/N] " + (written ? "Wrote " : "Nothing was written.\n"), output.ToString(), StringComparison.Ordinal);
        Assert.Equal(written, File.Exists(Path.Combine(_folder.Path, "data", "items.csv")));
    }

    [Theory]
    [InlineData("claims", "mine.csv", "There is a table 'claims' already; choose another name.\n")]
    [InlineData("Items", "mine.csv", "'Items' cannot be a table's name: write small letters, digits and single hyphens only, beginning with a letter, e.g. items.\n")]
    [InlineData("items", "bad.csv", "bad.csv: line 2: the row has 3 fields, the header 2; a text with a comma in it must stand in double quotes.\n")]
    public async Task A_clash_a_bad_name_and_a_bad_file_are_refused_in_a_sentence(string name, string file, string message)
    {
        _folder.Write("bad.csv", "a,b\n1,2,3\n");
        var run = await Dprk.InAsync(_folder.Path, "new-table", name, "--from", file, "--data", "data", "--yes");
        Assert.Equal((1, "", message), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var run = await Dprk.InAsync(_folder.Path, "new-table", "items", "--from", "none.csv", "--data", "data", "--yes");
        Assert.Equal((1, "", $"There is no file {Path.Combine(_folder.Path, "none.csv")}.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Problems_in_the_data_are_listed_and_nothing_is_written()
    {
        File.AppendAllText(Path.Combine(_folder.Path, "data", "actors.csv"), "XX,,,,,\n");
        var run = await RunAsync("--yes");
        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("data/actors.csv(", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written.\n", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "data", "items.csv")));
    }

    public void Dispose() => _folder.Dispose();

    private Task<Dprk> RunAsync(params string[] more) => Dprk.InAsync(_folder.Path, ["new-table", "items", "--from", "mine.csv", "--data", "data", .. more]);
}
