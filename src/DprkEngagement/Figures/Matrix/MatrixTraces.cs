using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>The traces of the chart of meetings by counterpart and year.</summary>
/// <param name="matrix">What is shown.</param>
/// <param name="style">The look.</param>
/// <param name="place">The point of a row and a year: x and y of a trace.</param>
/// <param name="axes">The axes of a year, e.g. x2 and y.</param>
internal sealed class MatrixTraces(LeaderMatrix matrix, FigureStyle style, Func<MatrixRow, double, (double X, double Y)> place, Func<int, string> axes)
{
    /// <summary>A dot for each year of a row in which leaders met, larger and numbered from two on; hollow where it rests on provisional rows alone.</summary>
    /// <param name="row">The row.</param>
    /// <param name="from">First year, inclusive.</param>
    /// <param name="sizes">Size for one, two, and three or more meetings.</param>
    public JsonObject Dots(MatrixRow row, int from, double[] sizes)
    {
        var cells = row.Cells.Where(cell => cell.Year >= from && cell.Found.Count > 0).ToList();
        var hollow = cells.ConvertAll(cell => cell.Found.All(meeting => meeting.Provisional));
        var counts = cells.ConvertAll(cell => cell.Found.Count(meeting => !meeting.Provisional) is > 0 and var coded ? coded : cell.Found.Count);
        var trace = Trace(row.Name, cells.Select(cell => place(row, cell.Year)), axes(from));
        trace["mode"] = "markers+text";
        trace["text"] = Texts(counts.Select(count => count > 1 ? $"<b>{count.ToString(CultureInfo.InvariantCulture)}</b>" : ""));
        trace["textposition"] = "middle center";
        trace["textfont"] = new JsonObject
        {
            ["size"] = style.LabelSize,
            ["color"] = Texts(hollow.Select(isHollow => isHollow ? style.TextColor(row.Style) : FigureStyle.TextOn(style.MarkColor(row.Style)))),
        };
        trace["marker"] = new JsonObject
        {
            ["symbol"] = "circle",
            ["size"] = Numbers(counts.Select(count => sizes[Math.Min(count, sizes.Length) - 1])),
            ["color"] = Texts(hollow.Select(isHollow => isHollow ? style.Back : style.MarkColor(row.Style))),
            ["opacity"] = 1,
            ["line"] = new JsonObject
            {
                ["color"] = Texts(hollow.Select(isHollow => isHollow ? style.TextColor(row.Style) : style.Outline)),
                ["width"] = Numbers(hollow.Select(isHollow => isHollow ? 2 : 0.8)),
            },
        };
        return Hover(trace, cells.Select(cell => Custom(row, cell)));
    }

    /// <summary>A bar for each early year of a row in which leaders met: narrow, so that years side by side stay apart.</summary>
    public JsonObject Bars(MatrixRow row)
    {
        var cells = row.Cells.Where(cell => cell.Year < matrix.MainFrom && cell.Found.Count > 0).ToList();
        var trace = Trace(row.Name, cells.Select(cell => place(row, cell.Year)), axes(matrix.MainFrom - 1));
        trace["mode"] = "markers";
        trace["marker"] = new JsonObject
        {
            ["symbol"] = "line-ns",
            ["size"] = 10,
            ["opacity"] = 1,
            ["line"] = new JsonObject { ["color"] = style.TextColor(row.Style), ["width"] = 3.6 },
        };
        return Hover(trace, cells.Select(cell => Custom(row, cell)));
    }

    /// <summary>A small dot for every year in which a search found none.</summary>
    public JsonObject Zeros(double size)
    {
        var cells = matrix.Rows.SelectMany(row => row.Cells.Where(cell => cell.Count == 0 && cell.Found.Count == 0 && row.Joined.All(one => one.Meeting.FirstDay.Year != cell.Year))
            .Select(cell => place(row, cell.Year)));
        var trace = Trace("none found", cells, axes(matrix.MainFrom));
        trace["mode"] = "markers";
        trace["marker"] = new JsonObject { ["symbol"] = "circle", ["size"] = size, ["color"] = style.Faint };
        trace["hoverinfo"] = "skip";
        return trace;
    }

    /// <summary>A cross for each meeting of another that a leader joined.</summary>
    public JsonObject Crosses(MatrixRow row, double size)
    {
        var trace = Trace(row.Name + ", joined", row.Joined.Select(one => place(row, one.Meeting.FirstDay.Year)), axes(matrix.MainFrom));
        trace["mode"] = "markers";
        trace["marker"] = new JsonObject
        {
            ["symbol"] = "x-thin",
            ["size"] = size,
            ["line"] = new JsonObject { ["color"] = style.TextColor(row.Style), ["width"] = 2.4 },
        };
        return Hover(trace, row.Joined.Select(one => MeetingWords.CustomData(matrix.Data, one.Meeting, $"{one.Leader.Person?.Name ?? one.Leader.Office} joined them; not counted")));
    }

    /// <summary>A hatched field of years that were not searched completely.</summary>
    public JsonObject Hatch((double X, double Y) corner, (double X, double Y) opposite, string axis) =>
        DprkEngagement.Hatch.Of(style, "not searched completely", corner, opposite, (axis, "y"));

    private JsonArray Custom(MatrixRow row, MeetingYear cell)
    {
        var sources = cell.Found.SelectMany(meeting => matrix.Data.SourcesOf(meeting.Event)).ToList();
        var count = cell.Found.Count(meeting => !meeting.Provisional);
        var head = string.Create(CultureInfo.InvariantCulture, $"{row.Name}, {cell.Year}: ")
            + (count == 0 ? "provisional only" : (cell.Count is null ? "at least " : "") + NumberWords.Count(count, "meeting", "meetings"));
        return HoverText.CustomData(
            string.Join(' ', cell.Found.Select(meeting => meeting.Event.Id)),
            sources.FirstOrDefault()?.Url,
            head,
            [
                .. cell.Found.Select(meeting => $"{MeetingWords.DayAndPlace(meeting)}: {meeting.LeaderName}{(meeting.Provisional ? " (provisional)" : "")}"),
                HoverText.SourceLine(sources),
            ]);
    }

    private static JsonObject Hover(JsonObject trace, IEnumerable<JsonArray> custom)
    {
        trace["customdata"] = new JsonArray([.. custom]);
        trace["hovertemplate"] = HoverText.Template;
        return trace;
    }

    private static JsonObject Trace(string name, IEnumerable<(double X, double Y)> points, string xaxis)
    {
        var all = points.ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["name"] = name,
            ["x"] = Numbers(all.Select(point => point.X)),
            ["y"] = Numbers(all.Select(point => point.Y)),
            ["xaxis"] = xaxis,
            ["yaxis"] = "y",
        };
    }

    private static JsonArray Numbers(IEnumerable<double> values) => new([.. values.Select(value => JsonValue.Create(value))]);

    private static JsonArray Texts(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
