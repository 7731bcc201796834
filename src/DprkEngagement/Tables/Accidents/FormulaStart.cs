namespace DprkEngagement;

/// <summary>A text that a spreadsheet would run as a formula when somebody opens the table in one.</summary>
internal static class FormulaStart
{
    private const string Signs = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    public static Accident? Of(string text) => text.Length > 0 && Signs.Contains(text[0], StringComparison.Ordinal) && !IsNumber(text)
        ? new("formula-start", "formula-start", $"a spreadsheet takes a text that begins with {text[0]} for a formula; begin it with a letter or a digit")
        : null;

    private static bool IsNumber(string text) => DecimalText.TryRead(System.Text.Encoding.UTF8.GetBytes(text), pointAllowed: true, out _);
}
