using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <content>The two axes of years.</content>
internal sealed partial class MatrixWide
{
    private void Axes()
    {
        var (first, main, last) = (_matrix.Counts.FirstYear, _matrix.MainFrom, _matrix.Counts.LastYear);
        if (_matrix.HasEarly)
        {
            _frame.Layout["xaxis"] = _style.Axis(YearAxis(first - 1, main - 0.2, [first, .. Round(first + 6, main - 7, 10), main - 1], [0, _split]));
        }

        _frame.Layout["xaxis2"] = _style.Axis(YearAxis(main - 0.6, last + 0.6, [.. Round(main, last - 3, 5), last], [MainStart, 1]));
        _frame.Layout["xaxis2"]!["anchor"] = "y";
        _frame.Layout["yaxis"] = _style.Axis(new JsonObject { ["range"] = new JsonArray(_height, 0), ["showticklabels"] = false, ["showgrid"] = false });
    }

    private static JsonObject YearAxis(double from, double to, IReadOnlyList<int> ticks, double[] domain) => new()
    {
        ["range"] = new JsonArray(from, to),
        ["tickvals"] = new JsonArray([.. ticks.Select(year => JsonValue.Create(year))]),
        ["ticktext"] = new JsonArray([.. ticks.Select(year => JsonValue.Create(year.ToString(CultureInfo.InvariantCulture)))]),
        ["showgrid"] = false,
        ["domain"] = new JsonArray(domain[0], domain[1]),
    };

    private static IEnumerable<int> Round(int from, int to, int step) => Enumerable.Range(from, Math.Max(0, to - from + 1)).Where(year => year % step == 0);
}
