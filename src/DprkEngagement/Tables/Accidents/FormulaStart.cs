namespace DprkEngagement;

/// <summary>A text that a spreadsheet would run as a formula when somebody opens the table in one.</summary>
internal static class FormulaStart
{
    private const string Signs = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    public static Accident? Of(string text) => IsIn(text)
        ? new("formula-start", "formula-start", $"a spreadsheet takes a text that begins with {text[0]} for a formula; begin it with a letter or a digit")
        : null;

    /// <summary>The text as a file for spreadsheets holds it: with an apostrophe before it, which tells them that it is text.</summary>
    public static string Guarded(string text) => IsIn(text) || text.StartsWith('\t') || text.StartsWith('\r') ? "'" + text : text;

    private static bool IsIn(string text) => text.Length > 0 && Signs.Contains(text[0], StringComparison.Ordinal) && !IsNumber(text);

    private static bool IsNumber(string text) => DecimalText.TryRead(System.Text.Encoding.UTF8.GetBytes(text), pointAllowed: true, out _);
}
