namespace DprkEngagement;

/// <summary>A value that a spreadsheet lost: it left the name of its error instead.</summary>
internal static class SpreadsheetErrors
{
    private static readonly string[] Names =
        ["#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#GETTING_DATA", "Err:502", "Err:508", "Err:509", "Err:522"];

    public static Accident? Of(string text)
    {
        if (Names.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            return new("spreadsheet-error", "spreadsheet-error", "a spreadsheet lost the value and left its error in the cell; put back what stood here before");
        }

        return text.Length > 1 && text.All(letter => letter == '#')
            ? new("spreadsheet-narrow", "spreadsheet-error", "the column was too narrow for the value when the spreadsheet wrote it; widen the column and save again")
            : null;
    }
}
