namespace DprkEngagement;

/// <summary>One column as datapackage.json describes it.</summary>
internal sealed record FieldSchema
{
    public required string Name { get; init; }

    /// <summary>What it means, or null.</summary>
    public string? Description { get; init; }

    public required FieldType Type { get; init; }

    /// <summary>Why the column is described as it is, where a program inferred it and nobody has confirmed it; otherwise null.</summary>
    public string? Inferred { get; init; }

    /// <summary>A value as it should look, or null.</summary>
    public string? Example { get; init; }

    public bool Required { get; init; }

    public bool Unique { get; init; }

    /// <summary>The regular expression a whole value must match, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>The values allowed; empty where every value is.</summary>
    public IReadOnlyList<string> Enum { get; init; } = [];

    /// <summary>What is said of each value of <see cref="Enum"/>, or of each number from minimum to maximum, in the same order; empty where nothing is.</summary>
    public IReadOnlyList<Category> Categories { get; init; } = [];

    /// <summary>The smallest number allowed, or null.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The largest number allowed, or null.</summary>
    public decimal? Maximum { get; init; }
}
