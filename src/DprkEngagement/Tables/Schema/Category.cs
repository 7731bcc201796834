namespace DprkEngagement;

/// <summary>What the schema says of one value of a column.</summary>
/// <param name="Value">The value.</param>
internal sealed record Category(string Value)
{
    /// <summary>The value in words, or null.</summary>
    public string? Label { get; init; }

    /// <summary>The unit in which it is counted, for quantities; otherwise null.</summary>
    public string? Unit { get; init; }

    /// <summary>True for a quantity that looks ahead.</summary>
    public bool Forecast { get; init; }

    /// <summary>For a coded variable, the values that a coder may give, in their order; otherwise empty.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>True where the order of <see cref="Codes"/> means more or less of something.</summary>
    public bool Ordered { get; init; }
}
