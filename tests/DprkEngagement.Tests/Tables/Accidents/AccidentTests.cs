namespace DprkEngagement.Tests.Tables.Accidents;

/// <summary>What spreadsheets do to tables: one problem for each cause, in words that say what to do.</summary>
public sealed class AccidentTests
{
    public static TheoryData<string> Names { get; } = [.. AccidentList.All.Select(accident => accident.What)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_accident_is_named_with_what_to_do(string what)
    {
        var accident = AccidentList.All.Single(accident => accident.What == what);
        using var folder = new SampleFolder();

        Assert.Equal(accident.Message, accident.Happen(folder));
    }

    [Fact]
    public void The_documentation_lists_each_with_its_message()
    {
        var table = "| what happened | what `dprk check` says |\n|---|---|\n" + string.Concat(AccidentList.All.Select(accident => $"| {accident.What} | `{accident.Message}` |\n"));

        Assert.Contains(table, File.ReadAllText(Path.Combine(Repository.Root, "docs", "spreadsheets.md")), StringComparison.Ordinal);
    }
}
