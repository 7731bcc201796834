namespace DprkEngagement;

/// <summary>What a column of a new table seems to hold.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Head">Its head in the file.</param>
/// <param name="Type">Its type.</param>
/// <param name="Why">What in the file speaks for it, in words.</param>
internal sealed record InferredColumn(string Name, string Head, FieldType Type, string Why)
{
    /// <summary>True where no field is empty.</summary>
    public bool Required { get; init; }

    /// <summary>True where no value stands twice and the column is the key.</summary>
    public bool IsKey { get; init; }

    /// <summary>The values, where there are few; otherwise empty.</summary>
    public IReadOnlyList<string> Enum { get; init; } = [];

    /// <summary>A regular expression that every value matches, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>The table and column in which all values stand, or null.</summary>
    public (string Table, string Field)? Reference { get; init; }

    /// <summary>The type and rules as they are shown to the user.</summary>
    public string InWords => Reference is var (table, column) ? $"points to {table}.{column}"
        : Enum.Count > 0 ? $"one of {Enum.Count} values"
        : Type == FieldType.Uri ? "web address"
        : Type == FieldType.String ? "text"
        : Type == FieldType.Boolean ? "true or false"
        : Type == FieldType.Integer ? "whole number"
        : EnumText.Words(Type);
}
