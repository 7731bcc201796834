using System.Globalization;

namespace DprkEngagement.Interop.Tests;

/// <summary>The tables in the hands of pandas.</summary>
public sealed class PandasTests
{
    private static readonly string Program = Path.Combine(ThisRepository.Programs, "load_pandas.py");

    [Fact]
    public void Every_table_loads_with_the_documented_types()
    {
        var run = Python.Run(ThisRepository.Root, Program, ThisRepository.Data);

        Assert.Equal("", run.Error);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToList();
        Assert.Equal(RowCounts.OfTables.Count, lines.Count);
        Assert.All(lines, line => Assert.Equal(RowCounts.OfTables[line[0]], int.Parse(line[1], CultureInfo.InvariantCulture)));
        Assert.Equal("Int64,datetime64[ns],float64,string", lines.Single(line => line[0] == "claims")[2]);
        Assert.Equal("boolean,datetime64[ns],string", lines.Single(line => line[0] == "agreements")[2]);
    }

    [Theory]
    [InlineData("claims.csv", ",2018-01-12,", ",2018-13-12,", "AssertionError: claims.date_published is object, not datetime64[ns]")]
    [InlineData("actors.csv", ",731,731,", ",731.5,731,", "TypeError: cannot safely cast non-equivalent float64 to int64")]
    [InlineData("actors.csv", ",false\n", ",no\n", "ValueError: no cannot be cast to bool")]
    public void What_has_another_type_is_found(string file, string old, string with, string complaint)
    {
        using var copy = new DataCopy();
        copy.Replace(file, old, with);

        var run = Python.Run(ThisRepository.Root, Program, copy.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(complaint, run.Error.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public void The_codebooks_example_counts_the_meetings_of_2018_and_2019_as_the_library_does()
    {
        var codebook = File.ReadAllText(Path.Combine(ThisRepository.Data, "CODEBOOK.md"));
        var example = codebook.Split("```python\n")[1].Split("```")[0];

        var run = Python.Run(ThisRepository.Root, "-c", example);

        Assert.Equal("", run.Error);
        Assert.Equal(
            EngagementData.Load(ThisRepository.Data).Meetings(new(2018, 1, 1), new(2019, 12, 31))
                .GroupBy(meeting => meeting.Counterpart.Iso3c)
                .OrderBy(state => state.Key, StringComparer.Ordinal)
                .Select(state => (state.Key, state.Count().ToString(CultureInfo.InvariantCulture))),
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(cells => cells.Length == 2)
                .Select(cells => (cells[0], cells[1])));
    }
}
