namespace DprkEngagement;

/// <summary>A field as read. Which member holds the value depends on the column.</summary>
internal struct FieldValue
{
    public FieldState State;

    /// <summary>Integers; dates as day numbers; booleans as 0 and 1; the place in an enum; the row a key points to, or -1 where that is not known yet.</summary>
    public int Whole;

    /// <summary>Numbers.</summary>
    public decimal Number;

    /// <summary>Texts, and keys whose row is not known yet.</summary>
    public string? Text;
}
