using System.Text.RegularExpressions;
using DprkEngagement.Cli.Commands;
using DprkEngagement.Cli.Tests.Editing;

namespace DprkEngagement.Cli.Tests.Commands;

/// <summary>CONTRIBUTING.md's own commands, word for word, on a copy of the shipped data.</summary>
public sealed partial class ContributingTests
{
    [Fact]
    public async Task Its_commands_do_what_it_says()
    {
        using var data = DataCopy.Shipped();
        var commands = Commands().Matches(File.ReadAllText(Path.Combine(Repository.Root, "CONTRIBUTING.md")))
            .Select(match => match.Groups[1].Value.Trim()).ToList();
        var add = Assert.Single(commands, command => command.StartsWith("add claim", StringComparison.Ordinal));
        var shown = await Dprk.OnAsync(data, CorrectionTests.Words(add));
        Assert.Equal("", shown.Error);
        Assert.True(shown.ExitCode == 0, shown.Output);
        Assert.EndsWith("Nothing was written: this was a dry run.\n", shown.Output, StringComparison.Ordinal);

        var written = await Dprk.OnAsync(data, CorrectionTests.Words(add.Replace(" --dry-run", "", StringComparison.Ordinal)));
        Assert.True(written.ExitCode == 0, written.Output + written.Error);
        Assert.Equal(0, (await Dprk.OnAsync(data, "check")).ExitCode);
        var changed = await Dprk.InAsync(data.Root, "diff", Repository.Data, data.Folder);
        Assert.Contains("claims: 1 added\n  + 2026-11-20-nis-troops-deployed-12000: NIS: up to 12,000 DPRK soldiers", changed.Output,
            StringComparison.Ordinal);
        Assert.Contains("Counts that move\n", changed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_a_news_item_about_drones_to_its_mark_on_a_chart_without_an_editor()
    {
        using var data = DataCopy.Shipped();
        var run = await Dprk.OnAsync(
            data, "add", "claim", "--claimant", "NIS", "--quantity", "drones_delivered", "--quantity-label", "DPRK drones delivered",
                "--quantity-unit", "drones", "--quantity-family", "drones", "--quantity-side", "out", "--quantity-kind", "amount",
            "--unit-label", "drones", "--measure", "cumulative", "--hedge", "about", "--best", "500", "--published", "2026-02-20",
            "--source", "https://example.org/drones", "--source-publisher", "Yonhap", "--source-title", "About 500 drones");
        Assert.Equal("", run.Error);
        Assert.True(run.ExitCode == 0, run.Output);
        var record = data.Data();
        Assert.Equal("drones", record.Quantity("drones_delivered").Unit.Plural);
        Assert.Contains("2026-02-20-nis-drones-delivered-500", Measures.Ledger(record).RowIds);
        // Its mark in the picture.
        Assert.Contains("[\"2026-02-20-nis-drones-delivered-500\"]",
            ChartJson.Write(ChartJson.Of(Charts.Ledger(record).Chart())), StringComparison.Ordinal);
        Assert.Contains("drones", CodebookOf(record), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_example_of_the_help_of_add_edit_and_supersede_does_what_it_says()
    {
        using var data = DataCopy.Shipped();
        var lines = new[] { AddCommand.Example, EditCommand.Example, SupersedeCommand.Example }.SelectMany(text => text.Split('\n'))
            .Where(line => line.Contains(" --", StringComparison.Ordinal));
        foreach (var line in lines)
        {
            var run = await Dprk.OnAsync(data, [.. CorrectionTests.Words(line.Trim())[1..], "--dry-run"]);
            Assert.True(run.ExitCode == 0, line + run.Output + run.Error);
        }
    }

    private static string CodebookOf(EngagementData data) => new Cli.Codebook.CodebookParts(data).ByName()["tables"]();

    [GeneratedRegex(@"^\./dprk (.+)$", RegexOptions.Multiline)]
    private static partial Regex Commands();
}
