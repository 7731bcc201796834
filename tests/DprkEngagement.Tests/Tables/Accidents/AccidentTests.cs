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

    [Theory]
    [InlineData("-4.5")]
    [InlineData("#1 of three")]
    [InlineData("Errors of 2018: two")]
    [InlineData("“Comrades”, he said")]
    [InlineData("l’été à Genève")]
    [InlineData("0800")]
    public void What_only_looks_like_an_accident_stays(string notes)
    {
        using var folder = new SampleFolder();
        var quoted = $"\"{notes}\"";

        Assert.Equal(notes, folder.Set("claims", 2, "notes", quoted).Load().Data!.Claims[0].Notes);
    }

    [Theory]
    [InlineData(" =1+1")]
    [InlineData("\u00A0@x")]
    [InlineData(" #REF!")]
    [InlineData("+ 5 \uFFFD")]
    public void Two_accidents_at_once_are_a_problem_too(string notes)
    {
        using var folder = new SampleFolder();

        Assert.Single(folder.Set("claims", 2, "notes", notes).Load().Problems);
    }

    [Fact]
    public void The_documentation_lists_each_with_its_message()
    {
        var table = "| what happened | what `dprk check` says |\n|---|---|\n" + string.Concat(AccidentList.All.Select(accident => $"| {accident.What} | `{accident.Message}` |\n"));

        Assert.Contains(table, File.ReadAllText(Path.Combine(Repository.Root, "docs", "spreadsheets.md")), StringComparison.Ordinal);
    }
}
