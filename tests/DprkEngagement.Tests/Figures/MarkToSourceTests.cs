using System.Text.Json.Nodes;
using DprkEngagement.Tests.Display;

namespace DprkEngagement.Tests.Figures;

/// <summary>Every mark on a chart leads to a row, every row to its sources.</summary>
public class MarkToSourceTests
{
    public static TheoryData<string> Names =>
        [.. typeof(Charts).GetMethods().Where(method => method.ReturnType == typeof(Figure)).Select(method => method.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_mark_leads_to_a_row_of_the_table(string chart)
    {
        var figure = Draw(chart);
        var rows = figure.Table.Rows.SelectMany(row => row.RowIds).ToHashSet();
        var drawn = FigureChecks.Looks.SelectMany(look => FigureChecks.IdsDrawn(figure.Render(look.Width, look.Theme)))
            .SelectMany(ids => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet();

        Assert.NotEmpty(drawn);
        Assert.Empty(drawn.Except(rows));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_row_leads_to_a_source_and_every_source_to_a_row(string chart)
    {
        var figure = Draw(chart);
        var sources = JsonNode.Parse(Convention.Format(figure)["application/vnd.dprk.figure+json"])!["sources"]!.AsArray();
        var rows = figure.Table.Rows.SelectMany(row => row.RowIds).ToHashSet();

        Assert.Empty(sources.Where(source => source!["rows"]!.AsArray().Count == 0).Select(source => (string)source!["id"]!));
        Assert.Empty(rows.Except(sources.SelectMany(source => source!["rows"]!.AsArray()).Select(id => (string)id!)));
    }

    // With the default of every other parameter.
    private static Figure Draw(string chart)
    {
        var method = typeof(Charts).GetMethod(chart)!;
        return (Figure)method.Invoke(null, [Shipped.Data, .. method.GetParameters().Skip(1).Select(parameter => parameter.DefaultValue)])!;
    }
}
