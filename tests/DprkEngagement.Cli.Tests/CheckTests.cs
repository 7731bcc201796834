namespace DprkEngagement.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task The_data_of_this_repository_have_no_problems()
    {
        var run = await Dprk.RunAsync("check", "--data", "data");
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith($" tables in {ThisRepository.Data}: no problems.", run.Output.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_how_many_rows_of_which_tables_it_checked()
    {
        var run = await Dprk.RunAsync("check", "--data", ThisRepository.Data);
        var tables = Directory.EnumerateFiles(ThisRepository.Data, "*.csv").Select(path => Path.GetFileNameWithoutExtension(path));
        var printed = run.Output.Split('\n')[1..^1].Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(tables.Order(StringComparer.Ordinal), printed.Select(line => line[0]).Order(StringComparer.Ordinal));
        Assert.Equal(LinesAfterTheFirst("actors.csv"), printed.Single(line => line[0] == "actors")[1]);
        Assert.Equal(LinesAfterTheFirst("participations.csv"), printed.Single(line => line[0] == "participations")[1]);
    }

    [Fact]
    public async Task Every_problem_is_a_line_that_an_editor_links_to_its_place_and_no_value_steers_the_terminal()
    {
        CopyData();
        var line = File.ReadLines(Path.Combine(ThisRepository.Data, "places.csv")).Count() + 1;
        File.AppendAllText(Path.Combine(_folder.Path, "data", "places.csv"), "nowhere,Nowhere,K\u009B2J,91,0,1\nfar-north,Far North,RUS,91,0,1\n");
        _folder.Write("data/steer\u001B[2J.csv", "a\n");

        var run = await Dprk.InAsync(_folder.Path, "check", "--data", "data");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal(
            $"""
            data/steer\u001B[2J.csv(0,0): error table-undescribed: datapackage.json does not describe this file; add it to resources, or move it elsewhere
            data/places.csv({line},3): error character-invisible: the field holds an invisible character (U+009B); delete it
            data/places.csv({line + 1},4): error out-of-range: latitude is '91'; it must be from -90 to 90 (codebook: places.latitude)

            3 problems in 2 files.

            """,
            run.Output);
    }

    [Fact]
    public async Task Started_elsewhere_it_names_files_by_their_full_path()
    {
        _folder.Write("data/datapackage.json", "{");
        _folder.Write("notes/readme.txt", "");

        var run = await Dprk.InAsync(Path.Combine(_folder.Path, "notes"), "check", "--data", "../data");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith($"{_folder.Path}/data/datapackage.json(1,", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string LinesAfterTheFirst(string table) =>
        (File.ReadLines(Path.Combine(ThisRepository.Data, table)).Count() - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void CopyData()
    {
        foreach (var file in Directory.EnumerateFiles(ThisRepository.Data))
        {
            _folder.Write("data/" + Path.GetFileName(file), File.ReadAllText(file));
        }
    }

    private void Replace(string table, string old, string with)
    {
        var path = Path.Combine(_folder.Path, "data", table);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, with, StringComparison.Ordinal));
    }
}
