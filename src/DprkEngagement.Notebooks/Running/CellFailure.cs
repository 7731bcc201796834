namespace DprkEngagement.Notebooks;

/// <summary>Why a notebook's run stopped.</summary>
/// <param name="Cell">Number of the code cell, from 1.</param>
/// <param name="Line">Line in the cell, from 1; null when it is not known, e.g. at the time limit.</param>
/// <param name="Message">What happened, without the place.</param>
public sealed record CellFailure(int Cell, int? Line, string Message)
{
    /// <summary>The place, e.g. "cell 3, line 2".</summary>
    public string Place => Line is { } line
        ? FormattableString.Invariant($"cell {Cell}, line {line}")
        : FormattableString.Invariant($"cell {Cell}");

    /// <summary>Place and message, e.g. "cell 3, line 2: …".</summary>
    public override string ToString() => $"{Place}: {Message}";
}
