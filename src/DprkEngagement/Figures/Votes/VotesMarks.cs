using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>The marks of the chart of votes: filled for a No, a ring for any other vote.</summary>
internal sealed class VotesMarks(VotesChart chart, VotesMetrics metrics)
{
    /// <summary>The marks of a column.</summary>
    public JsonObject Of(VotesColumn of, int column, IReadOnlyList<int> rows, bool filled) => new()
    {
        ["type"] = "scatter",
        ["mode"] = "markers",
        ["name"] = of.Actor.Name,
        ["x"] = new JsonArray([.. rows.Select(_ => (JsonNode)X(column))]),
        ["y"] = new JsonArray([.. rows.Select(row => (JsonNode)(metrics.Middle(row) - (metrics.Style.Narrow ? 7 : 0)))]),
        ["cliponaxis"] = false,
        ["marker"] = filled ? metrics.Style.Marker(of.Style, symbol: "circle") : Ring(of.Style),
        ["customdata"] = new JsonArray([.. rows.Select(row => CustomData(of, chart.Votes.Resolutions[row]))]),
        ["hovertemplate"] = HoverText.Template,
    };

    /// <summary>Where marks stand in a column: a mark and its word are around the middle of the cell.</summary>
    public double X(int column)
    {
        var width = (metrics.Style.SafeWidth - metrics.Left - metrics.Right) / chart.Columns.Count;
        return metrics.Style.Narrow ? column + 0.5 : Math.Round(column + 0.5 - (30 / width), 4);
    }

    // A ring is no provisional row here, so it is thinner and smaller than one.
    private JsonObject Ring(ActorStyle actor)
    {
        var marker = metrics.Style.Marker(actor, hollow: true, size: metrics.Style.MarkSize - 2, symbol: "circle");
        marker["line"]!["width"] = 1.4;
        return marker;
    }

    private JsonArray CustomData(VotesColumn of, Resolution resolution)
    {
        var sources = chart.Data.SourcesOf(resolution.Event);
        var others = chart.OtherNo(resolution);
        return HoverText.CustomData(
            resolution.Event.Id,
            sources.FirstOrDefault()?.Url,
            $"{of.Actor.Name}: {VotesTexts.Cell(resolution.VoteOf(of.Actor.Iso3c))}",
            new[]
            {
                (resolution.Symbol is { } symbol ? symbol + ", " : "") + resolution.Title,
                DateText.Day(resolution.Event.Date.Start) + " · Yes–No–abstained: " + VotesTexts.Totals(resolution),
                others.Count == 0 ? "" : "Also No: " + string.Join(", ", others.Select(actor => actor.Name)),
                HoverText.SourceLine(sources),
            }.Where(line => line.Length > 0));
    }
}
