namespace DprkEngagement;

/// <summary>A column of a result, declared once for tables, frames, CSV and the codebook.</summary>
/// <typeparam name="TRow">The row record.</typeparam>
/// <param name="Name">Name in frames and CSV, in snake_case.</param>
/// <param name="Header">Head in tables.</param>
/// <param name="Value">The value of a row: string, bool, int, double, decimal, <see cref="DateOnly"/>, <see cref="Amount"/>, an enum or
/// null, which is unknown.</param>
/// <param name="Text">How a table writes it; null is by the type of the value. Unknown is an empty cell.</param>
/// <param name="Unit">The unit of its numbers; null where it has none or the row names it.</param>
public sealed record Column<TRow>(
    string Name, string Header, Func<TRow, object?> Value, Func<TRow, string>? Text = null, string? Unit = null)
{
    internal string TextOf(TRow row) => Text?.Invoke(row) ?? CellText.Of(Value(row));
}

/// <summary>A row that was looked at and not used.</summary>
/// <param name="RowId">Id of the event or claim.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record LeftOut(string RowId, string Reason);

/// <summary>Values of cells as texts, in the invariant culture.</summary>
internal static class CellText
{
    /// <summary>As tables write it: 11,000; yes; 18 Oct 2024; leader meeting; empty where unknown.</summary>
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "yes" : "no",
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => NumberText.Full(number),
        double number => number.ToString("0.##", CultureInfo.InvariantCulture),
        Amount amount => NumberText.Full((decimal)amount),
        DateOnly day => DateText.Day(day),
        DateTime day => DateText.Day(DateOnly.FromDateTime(day)),
        Enum code => EnumText.Words(code),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>As the data files write it: 11000; true; 2024-10-18; leader_meeting; empty where unknown. A time of day is kept, so that a
    /// check can object to it.</summary>
    public static string Plain(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        decimal number => NumberText.Plain(number),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        Amount amount => NumberText.Plain((decimal)amount),
        DateOnly day => DateText.Iso(day),
        DateTime { TimeOfDay.Ticks: 0 } day => DateText.Iso(DateOnly.FromDateTime(day)),
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        Enum code => EnumText.Code(code),
        _ => Of(value),
    };
}
