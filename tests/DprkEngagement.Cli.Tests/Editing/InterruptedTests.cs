using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace DprkEngagement.Cli.Tests.Editing;

/// <summary>A change that ends in the middle, and several at once: nothing is lost, and nothing stays half done.</summary>
public sealed class InterruptedTests : IDisposable
{
    private readonly SmallData _data = new();

    private string Data => Path.Combine(_data.Folder, "data");

    [Fact]
    public async Task A_change_that_had_begun_to_replace_files_is_brought_to_its_end()
    {
        var before = _data.Tables();
        await _data.RunAsync(Claim(1));
        var after = _data.Tables();
        // As if killed after the first of three files had taken its place.
        Restore(before, "sources", "citations");
        Journal(before, after, "claims", "sources", "citations");
        Wait(after, "sources", "citations");
        // A notebook that reads the tables now changes nothing, but says why they do not fit together.
        Assert.Equal(
            "data/.dprk-journal(0,0): error change-unfinished: a command that changes the tables was interrupted, or is at work; 'dprk check' brings it to its end, and what else is wrong may come of it",
            EngagementData.TryLoad(Data).Problems[0].ToString());

        var check = await _data.RunAsync("check");

        Assert.Equal("A change that was interrupted has been brought to its end: claims.csv, sources.csv, citations.csv are whole now.\n", check.Error);
        Assert.Equal(0, check.ExitCode);
        Assert.Equal(after, _data.Tables());
        Assert.Equal([".dprk-lock"], Leftovers());
    }

    [Fact]
    public async Task A_change_that_had_not_begun_is_dropped()
    {
        await _data.RunAsync(Claim(1));
        var before = _data.Tables();
        File.WriteAllText(_data.PathOf("claims") + ".dprk-new", "half a fi");

        var next = await _data.RunAsync(Claim(2));

        Assert.Equal("A change that was interrupted before it was whole has been dropped; the tables are as they were before it. Make it again.\n", next.Error);
        Assert.Equal(0, next.ExitCode);
        Assert.StartsWith(before["claims"], _data.Read("claims"), StringComparison.Ordinal);
        Assert.Equal([".dprk-lock"], Leftovers());
    }

    [Fact]
    public async Task A_table_that_is_not_there_is_a_problem_like_any_other_after_a_change()
    {
        await _data.RunAsync(Claim(1));
        File.Delete(_data.PathOf("left-out"));

        var check = await _data.RunAsync("check");

        Assert.Equal("", check.Error);
        Assert.Equal(3, check.ExitCode);
        Assert.StartsWith("data/left-out.csv(0,0): error file-missing: ", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_edited_after_an_interruption_is_not_overwritten()
    {
        var before = _data.Tables();
        await _data.RunAsync(Claim(1));
        var after = _data.Tables();
        Restore(before, "sources", "citations");
        Journal(before, after, "claims", "sources", "citations");
        Wait(after, "sources", "citations");
        _data.Append("citations", $"claims,{SmallData.Claim},yonhap-20241018-000001,again\n");

        var next = await _data.RunAsync(Claim(2));

        Assert.Equal(
            "A change was interrupted, and citations.csv was edited since. Compare citations.csv with citations.csv.dprk-new, which holds what it should have become; bring citations.csv up to date, then delete citations.csv.dprk-new.\n",
            next.Error);
        Assert.Equal(1, next.ExitCode);
        Assert.EndsWith(",again\n", _data.Read("citations"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_another_program_changed_meanwhile_is_left_alone_with_all_others()
    {
        var tables = DataTables.Read(Data)!;
        var change = tables.With("persons", ["adam-able", "Adam Able", "Able", "USA"]).Tables.With("places", ["pyongyang", "Pyongyang", "PRK", "", "", "1"]).Tables;
        _data.Append("places", "seoul,Seoul,KOR,37.6,127,1\n");
        var before = _data.Tables();

        using var alone = FolderLock.Take(Data, TimeSpan.FromSeconds(1));
        var refused = Assert.Throws<IOException>(() => FolderWriter.Write(Data, change.Changes));

        Assert.Equal("places.csv was changed by another program meanwhile. Nothing was written; run the command again.", refused.Message);
        Assert.Equal(before, _data.Tables());
        Assert.Equal([".dprk-lock"], Leftovers());
    }

    [Fact]
    public void Who_waits_too_long_is_told()
    {
        using var first = FolderLock.Take(Data, TimeSpan.Zero);
        var late = Assert.Throws<IOException>(() => FolderLock.Take(Data, TimeSpan.Zero));
        Assert.Equal($"Another command has been changing the tables in {Data} for 0 seconds. Nothing was written; try again when it has ended.", late.Message);
    }

    [Fact]
    public async Task Two_that_add_at_once_lose_nothing()
    {
        const int Each = 6;
        var before = _data.Tables();
        await Task.WhenAll(AddManyAsync(0, Each), AddManyAsync(Each, Each));

        var lines = _data.Read("claims").Split('\n');
        Assert.Equal(before["claims"].Split('\n').Length + (2 * Each), lines.Length);
        Assert.All(Enumerable.Range(0, 2 * Each), number => Assert.Single(lines, line => line.Contains($",{1000 + number},", StringComparison.Ordinal)));
        Assert.Equal(0, (await _data.RunAsync("check")).ExitCode);
    }

    [Fact]
    public async Task Killed_at_any_moment_it_leaves_the_old_tables_or_the_new_ones()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGKILL.");
        var halves = 0;
        for (var number = 0; number < 8; number++)
        {
            var before = _data.Tables();
            using (var add = Start(Claim(number)))
            {
                KillWhen(add, moment: number % 4);
                await add.WaitForExitAsync();
            }

            halves += Leftovers().Length > 1 ? 1 : 0;
            var check = await _data.RunAsync("check");
            Assert.True(check.ExitCode == 0, check.Output);
            Assert.Equal([".dprk-lock"], Leftovers());
            var after = _data.Tables();
            var changed = after.Keys.Where(table => after[table] != before[table]).ToList();
            Assert.True(changed is [] or ["citations", "claims", "sources"], string.Join(", ", changed));
            Assert.All(changed, table => Assert.Empty(before[table].Split('\n').Except(after[table].Split('\n'))));
        }

        Assert.True(halves > 0, "No kill met a change in the middle, so nothing was tested.");
    }

    public void Dispose() => _data.Dispose();

    private static string[] Claim(int number) =>
    [
        "add", "claim", "--claimant", "kor-nis", "--quantity", "troops_deployed", "--measure", "stock", "--hedge", "about",
        "--best", (1000 + number).ToString(CultureInfo.InvariantCulture), "--published", "2025-01-01",
        "--source", FormattableString.Invariant($"https://example.org/page/{number}"), "--source-title", "A page", "--source-publisher", "Example",
    ];

    private async Task AddManyAsync(int first, int count)
    {
        for (var number = first; number < first + count; number++)
        {
            using var add = Start(Claim(number));
            var error = await add.StandardError.ReadToEndAsync();
            await add.WaitForExitAsync();
            Assert.True(add.ExitCode == 0, error);
        }
    }

    private Process Start(string[] arguments)
    {
        var add = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "dprk.dll"), .. arguments, "--data", Data])
        {
            WorkingDirectory = _data.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        add.OutputDataReceived += (_, _) => { };
        add.BeginOutputReadLine();
        return add;
    }

    /// <summary>Kills it when the first, the second or the third new file lies there, or the journal: in the middle, on any machine.</summary>
    private void KillWhen(Process add, int moment)
    {
        string[] signs = [_data.PathOf("claims") + ".dprk-new", _data.PathOf("sources") + ".dprk-new", _data.PathOf("citations") + ".dprk-new", Path.Combine(Data, ".dprk-journal")];
        while (!File.Exists(signs[moment]) && !add.HasExited)
        {
            Thread.SpinWait(50);
        }

        add.Kill();
    }

    private string[] Leftovers() => [.. Directory.EnumerateFiles(Data).Select(path => Path.GetFileName(path)!).Where(name => name.Contains(".dprk-", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private void Restore(SortedDictionary<string, string> tables, params string[] names) => Array.ForEach(names, name => _data.Write(name, tables[name]));

    private void Wait(SortedDictionary<string, string> tables, params string[] names) =>
        Array.ForEach(names, name => File.WriteAllText(_data.PathOf(name) + ".dprk-new", tables[name]));

    private void Journal(SortedDictionary<string, string> before, SortedDictionary<string, string> after, params string[] names) =>
        File.WriteAllBytes(
            Path.Combine(Data, ".dprk-journal"),
            FolderJournal.Write(names.Select(name => new FileChange(name + ".csv", Encoding.UTF8.GetBytes(before[name]), Encoding.UTF8.GetBytes(after[name])))));
}
