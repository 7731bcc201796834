using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>Draws one side of the ledger. Its axes count pixels from its top left corner, at the smallest width the look is shown at.</summary>
internal sealed class LedgerColumn
{
    private readonly PlotBuilder _plot;
    private readonly EngagementData _data;
    private readonly LedgerMetrics _metrics;
    private readonly FigureStyle _style;
    private readonly (string X, string Y) _axes;
    private readonly List<(Claim Claim, double Y)> _marks = [];

    public LedgerColumn(PlotBuilder plot, EngagementData data, LedgerMetrics metrics, double left, double top, double height)
    {
        (_plot, _data, _metrics, _style) = (plot, data, metrics, metrics.Style);
        _axes = plot.AddAxes(
            left / _style.TextWidth, (left + metrics.ColumnWidth) / _style.TextWidth, top, top + height,
            new JsonObject { ["range"] = new JsonArray(0, metrics.ColumnWidth), ["showgrid"] = false, ["showticklabels"] = false },
            new JsonObject { ["range"] = new JsonArray(height, 0), ["showgrid"] = false, ["showticklabels"] = false });
    }

    public void Head(string text) => Text(PlotlyText.Bold(text), 0, 0, "left", _style.Ink, "top", _style.HeadSize);

    /// <summary>A rule over a kind; the first one is the rule of the head.</summary>
    public void Rule(double y, bool first) => _plot.Shapes.Add(new JsonObject
    {
        ["type"] = "line",
        ["xref"] = _axes.X,
        ["yref"] = _axes.Y,
        ["x0"] = 0,
        ["x1"] = _metrics.ColumnWidth,
        ["y0"] = y,
        ["y1"] = y,
        ["line"] = new JsonObject { ["color"] = first ? _style.Ink : _style.Grid, ["width"] = first ? 1.2 : 1 },
        ["layer"] = "below",
    });

    public void Line(LedgerLine line, double top)
    {
        var y = top + (_metrics.LineHeight / 2);
        Text(PlotlyText.Bold(PlotlyText.Escape(line.Label)), 0, y, "left", _style.Ink);
        if (_metrics.LabelAbove)
        {
            y += _metrics.LineHeight;
        }

        if (line.Claims.Count == 0)
        {
            Unknown(y);
        }

        foreach (var claim in line.Claims)
        {
            var (figure, who) = Texts(claim);
            Text(figure, _metrics.FigureLeft, y, "left", _style.Ink);
            Text(who, _metrics.ColumnWidth, y, "right", _style.TextColor(ActorStyle.Of(claim.Claimant)));
            _marks.Add((claim, y));
            y += _metrics.LineHeight;
        }
    }

    /// <summary>The marks, one trace for each actor.</summary>
    public void Marks()
    {
        foreach (var group in _marks.GroupBy(mark => (Actor: ActorStyle.Of(mark.Claim.Claimant), Hollow: ClaimMark.Hollow(mark.Claim))))
        {
            _plot.Data.Add(new JsonObject
            {
                ["type"] = "scatter",
                ["mode"] = "markers",
                ["name"] = _style.ActorName(group.Key.Actor),
                ["x"] = new JsonArray([.. group.Select(_ => (JsonNode)_metrics.MarkLeft)]),
                ["y"] = new JsonArray([.. group.Select(mark => (JsonNode)mark.Y)]),
                ["marker"] = _style.Marker(group.Key.Actor, group.Key.Hollow),
                ["customdata"] = new JsonArray([.. group.Select(mark => (JsonNode)ClaimMark.CustomData(_data, mark.Claim))]),
                ["hovertemplate"] = HoverText.Template,
                ["cliponaxis"] = false,
                ["xaxis"] = _axes.X,
                ["yaxis"] = _axes.Y,
            });
        }
    }

    // Where space is short the figure is written in signs, then the day is left to the hover text and the table. What belongs to the figure
    // is never cut for a day.
    private (string Figure, string Who) Texts(Claim claim)
    {
        var figure = PlotlyText.Escape(LedgerWords.Figure(_data, claim));
        var tight = PlotlyText.Escape(LedgerWords.Figure(_data, claim, tight: true));
        var who = PlotlyText.Bold(PlotlyText.Escape(claim.Claimant.ShortName));
        var dated = $"{who} {LedgerWords.When(claim)}";
        (string Figure, string Who)[] ways = [(figure, dated), (tight, dated), (figure, who), (tight, who)];
        var fitting = Array.FindIndex(ways, way => Fits(way.Figure, way.Who));
        return fitting >= 0 ? ways[fitting] : (PlotlyText.Escape(LedgerWords.Figure(claim)), who);
    }

    private bool Fits(string figure, string who) =>
        TextMeasure.Width(figure, _style.LabelSize) + TextMeasure.Width(who, _style.LabelSize) <= _metrics.ColumnWidth - _metrics.FigureLeft - 8;

    private void Unknown(double y)
    {
        var (left, right, half) = (_metrics.MarkLeft - (_style.MarkSize / 2), _metrics.ColumnWidth, (_metrics.LineHeight / 2) - 1);
        _plot.Data.Add(Hatch.Of(_style, "not known", (left, y - half), (right, y + half), _axes));
        Text("no verified claim", (left + right) / 2, y, "center", _style.Muted, veil: true);
    }

    private void Text(string markup, double x, double y, string anchor, string color, string vertical = "middle", double? size = null, bool veil = false)
    {
        var own = new JsonObject { ["xref"] = _axes.X, ["yref"] = _axes.Y, ["xanchor"] = anchor, ["yanchor"] = vertical };
        if (veil)
        {
            own["bgcolor"] = _style.Veil;
        }

        _plot.Annotations.Add(_style.Note(markup, Math.Round(x, 2), Math.Round(y, 2), own, color, size));
    }
}
