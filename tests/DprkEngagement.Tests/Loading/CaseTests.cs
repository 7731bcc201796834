namespace DprkEngagement.Tests.Loading;

/// <summary>
/// What may be wrong with a folder, and all that a user then reads: the cases in the files beside this one and in Checks.
/// With DPRK_ACCEPT=1 the files are written with what is said now; look at the difference in git.
/// </summary>
public sealed class CaseTests
{
    private static readonly string[] Files =
    [
        "Loading/accidents", "Loading/form", "Loading/header", "Loading/fields", "Loading/rows", "Loading/tables", "Loading/schema",
            "Checks/checks",
        "Checks/likely-wrong",
    ];

    public static TheoryData<string> Names => [.. Files];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_case_is_answered_as_written(string name)
    {
        var file = $"DprkEngagement.Tests/{name}.cases";
        var cases = DataCase.Of(file);

        ExpectedFile.Holds(file, DataCase.Text(cases.Select(one => one with { Problems = one.Happen() })));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_case_stands_twice(string name)
    {
        var cases = DataCase.Of($"DprkEngagement.Tests/{name}.cases");

        Assert.NotEmpty(cases);
        Assert.Equal(cases.Count, cases.Select(one => string.Join('\n', one.Changes)).Distinct().Count());
    }

    [Fact]
    public void The_documentation_lists_what_spreadsheets_do_with_each_message()
    {
        const string Head = "| what happened | what `dprk check` says |\n|---|---|\n";
        var rows = DataCase.Of("DprkEngagement.Tests/Loading/accidents.cases").Where(one => one.Problems.Count == 1)
            .Select(one => $"| {one.Name} | `{one.Problems[0]}` |\n");
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "spreadsheets.md"));
        var from = text.IndexOf(Head, StringComparison.Ordinal) + Head.Length;

        ExpectedFile.Holds("../docs/spreadsheets.md", text[..from] + string.Concat(rows)
            + text[(text.IndexOf("\n\n", from, StringComparison.Ordinal) + 1)..]);
    }
}
