namespace DprkEngagement;

/// <summary>One thing that is wrong in the data: where, what was found, what was expected.</summary>
/// <param name="File">The file as a reader would name it, e.g. data/claims.csv.</param>
/// <param name="Line">Line, from 1; 0 where the whole file is meant.</param>
/// <param name="Column">Number of the CSV field in its row, from 1; 0 where the whole row or file is meant.</param>
/// <param name="Rule">The rule's id, e.g. unit-unknown.</param>
/// <param name="Field">The column's name, or empty.</param>
/// <param name="Value">The value found, or empty.</param>
/// <param name="Message">The sentence: what was found and what was expected.</param>
public sealed record DataProblem(string File, int Line, int Column, string Rule, string Field, string Value, string Message)
{
    /// <summary>
    /// Where else in the file the same stands, one line for each field: what has one cause, such as dates that a
    /// spreadsheet rewrote, is one problem. Empty where the problem stands alone.
    /// </summary>
    public IReadOnlyList<int> OtherLines { get; init; } = [];

    /// <summary>The form that editors link: <c>file(line,column): error rule: message</c>.</summary>
    public override string ToString() => VisibleText.Of(FormattableString.Invariant($"{File}({Line},{Column}): error {Rule}: {Message}"));
}
