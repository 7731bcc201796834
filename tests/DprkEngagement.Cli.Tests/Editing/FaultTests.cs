namespace DprkEngagement.Cli.Tests.Editing;

/// <summary>Several at once, folders that cannot be written, what a killed command left, other places and names.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly DataCopy _data = DataCopy.Small();

    [Fact]
    public async Task Six_at_once_all_get_in()
    {
        var runs = await Task.WhenAll(
            Enumerable.Range(1, 6)
            .Select(number => Task.Run(() => Dprk.OnAsync(_data, "add", "person", "--name", $"Person Number{number}", "--state", "PRK"))));
        Assert.All(runs, run => Assert.True(run.ExitCode == 0, run.Error + run.Output));
        Assert.Equal(8, _data.Data().Persons.Count);
    }

    [Fact]
    public async Task What_a_killed_command_left_beside_the_tables_is_taken_away()
    {
        File.WriteAllText(_data.PathOf("claims.csv.dprk-new"), "half");
        var run = await Dprk.OnAsync(_data, "add", "person", "--name", "Pak Jong Chon", "--state", "PRK");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("A change that was cut off had left claims.csv.dprk-new; it is taken away, the tables are as they were.\n", run.Error);
        Assert.False(File.Exists(_data.PathOf("claims.csv.dprk-new")));
    }

    [Fact]
    public void Referenced_rows_are_written_first()
    {
        var order = DataTables.Read(_data.Folder)!.InWritingOrder.Select(table => table.Name).ToList();
        Assert.True(order.IndexOf("units") < order.IndexOf("quantities"));
        Assert.True(order.IndexOf("quantities") < order.IndexOf("claims"));
        Assert.True(order.IndexOf("claims") < order.IndexOf("citations"));
        Assert.True(order.IndexOf("sources") < order.IndexOf("citations"));
    }

    [Fact]
    public void A_table_that_was_changed_meanwhile_is_not_overwritten()
    {
        var changes = new[] { new FileChange("persons.csv", "old"u8.ToArray(), "new"u8.ToArray()) };
        var problem = Assert.Throws<IOException>(() => FolderWriter.Write(_data.Folder, changes));
        Assert.Equal("persons.csv was changed by another program meanwhile. Nothing was written; run the command again.", problem.Message);
        Assert.Empty(Directory.GetFiles(_data.Folder, "*.dprk-new"));
    }

    [Fact]
    public void A_folder_in_use_is_waited_for_and_then_named()
    {
        using var other = FolderWriter.Lock(_data.Folder, TimeSpan.Zero);
        var problem = Assert.Throws<IOException>(() => FolderWriter.Lock(_data.Folder, TimeSpan.FromMilliseconds(120)));
        Assert.StartsWith($"Another command has been changing the tables in {_data.Folder} for", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_waits_is_told_after_a_second()
    {
        using var said = new StringWriter { NewLine = "\n" };
        using (FolderWriter.Lock(_data.Folder, TimeSpan.Zero))
        {
            Assert.Throws<IOException>(() => FolderWriter.Lock(_data.Folder, TimeSpan.FromMilliseconds(500), said));
            Assert.Equal("", said.ToString());
            Assert.Throws<IOException>(() => FolderWriter.Lock(_data.Folder, TimeSpan.FromMilliseconds(1500), said));
            Assert.Equal("Another command is changing the tables; waiting for it, 2 seconds at most.\n", said.ToString());
        }

        var held = FolderWriter.Lock(_data.Folder, TimeSpan.Zero);
        var adding = Task.Run(() => Dprk.OnAsync(_data, "add", "person", "--name", "Pak Jong Chon", "--state", "PRK"));
        await Task.Delay(TimeSpan.FromSeconds(2));
        held.Dispose();
        var run = await adding;
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Another command is changing the tables; waiting for it, 30 seconds at most.\n", run.Error);
    }

    [Theory]
    [InlineData("mine.csv.dprk-new", "new-table", "mine", "--from", "mine.csv")]
    [InlineData("persons.csv.dprk-new", "add", "person", "--name", "Pak Jong Chon", "--state", "PRK")]
    public async Task A_folder_that_cannot_be_written_is_named_and_nothing_else(string blocked, params string[] command)
    {
        // A folder in the place of an unfinished file, since root may write anywhere.
        File.WriteAllText(Path.Combine(_data.Root, "mine.csv"), "id,n\na,1\n");
        Directory.CreateDirectory(_data.PathOf(blocked));
        var run = await Dprk.OnAsync(_data, command);
        Assert.Equal($"The folder {_data.Folder} cannot be written: it may not be changed. Nothing was changed.\n", run.Error);
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("mine", _data.Read("datapackage.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_that_cannot_be_opened_is_named_at_once()
    {
        // A folder in the place of the lock, as another user's file would be: root may open any file.
        Directory.CreateDirectory(_data.PathOf(".dprk-lock"));
        var started = System.Diagnostics.Stopwatch.StartNew();
        var run = await Dprk.OnAsync(_data, "add", "person", "--name", "Pak Jong Chon", "--state", "PRK");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"The lock file {_data.PathOf(".dprk-lock")} cannot be opened: it may be another user's. Nothing was changed; "
            + "delete it when no other command is changing the tables, or have its owner delete it.\n", run.Error);
        Assert.True(started.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Paths_with_spaces_and_Hangul_are_quoted_in_what_is_typed_next()
    {
        var folder = Path.Combine(_data.Root, "내 데이터");
        Directory.Move(_data.Folder, folder);
        var run = await Dprk.InAsync(_data.Root, "add", "person", "--name", "Pak Jong Chon", "--state", "PRK", "--data", "내 데이터");
        Directory.Move(folder, _data.Folder);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("To take it back: dprk remove persons pak-jong-chon --data \"내 데이터\"\n", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _data.Dispose();
}
