using System.Text.RegularExpressions;
using DprkEngagement.Tests.Tables;

namespace DprkEngagement.Tests;

/// <summary>What the README shows is what a reader gets.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_line_of_a_problem_is_one_that_the_check_prints()
    {
        using var folder = new SampleFolder();
        var printed = folder.Set("claims", 2, "unit", "solders").Problems();

        var shown = Text.Split('\n').Single(line => line.StartsWith("data/claims.csv(", StringComparison.Ordinal));
        Assert.Equal(Line().Replace(printed, "data/claims.csv(N,"), Line().Replace(shown, "data/claims.csv(N,"));
    }

    [Fact]
    public void Every_table_and_file_it_names_is_there()
    {
        var tables = Tables().Matches(Text).Select(match => match.Groups[1].Value).Where(name => name.EndsWith(".csv", StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(tables.Count >= 12);
        Assert.All(tables, name => Assert.True(File.Exists(Path.Combine(Repository.Root, "data", name)), name));

        var links = Links().Matches(Text).Select(match => match.Groups[1].Value).Where(link => !link.StartsWith("http", StringComparison.Ordinal)).ToList();
        Assert.True(links.Count >= 4);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(Repository.Root, link)), link));
    }

    [GeneratedRegex(@"^data/claims\.csv\(\d+,")]
    private static partial Regex Line();

    [GeneratedRegex(@"`([a-z-]+\.csv)`")]
    private static partial Regex Tables();

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Links();
}
