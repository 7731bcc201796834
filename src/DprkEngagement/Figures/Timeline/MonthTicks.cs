using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>Labels of a time axis by months, the year under the first of each year.</summary>
internal static class MonthTicks
{
    /// <summary>What a date axis of the house style is given: type, range, labels, no grid.</summary>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="months">The months labelled, 1 to 12.</param>
    public static JsonObject Axis(DateOnly from, DateOnly to, int[] months)
    {
        var ticks = Days(from, to, months);
        return new JsonObject
        {
            ["type"] = "date",
            ["range"] = new JsonArray(DateText.Iso(from), DateText.Iso(to)),
            ["tickvals"] = new JsonArray([.. ticks.Select(day => JsonValue.Create(DateText.Iso(day)))]),
            ["ticktext"] = new JsonArray([.. ticks.Select((day, index) => JsonValue.Create(Label(day, index == 0 || ticks[index - 1].Year != day.Year)))]),
            ["showgrid"] = false,
        };
    }

    /// <summary>The days labelled.</summary>
    public static IReadOnlyList<DateOnly> Days(DateOnly from, DateOnly to, int[] months) =>
    [
        .. Enumerable.Range(from.Year, to.Year - from.Year + 1)
            .SelectMany(year => months.Select(month => new DateOnly(year, month, 1)))
            .Where(day => day >= from && day <= to),
    ];

    private static string Label(DateOnly day, bool withYear)
    {
        var (month, year) = DateText.Month(day).Split(' ') is [var m, var y] ? (m, y) : ("", "");
        return withYear ? $"{month}<br><b>{year}</b>" : month;
    }
}
