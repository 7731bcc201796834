namespace DprkEngagement;

/// <summary>Numbers computed from the data, with what they mean and the rows they rest on; shows itself as a table.</summary>
[TypeFormatterSource(typeof(MeasureFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public abstract record Measure
{
    /// <summary>What the numbers count, e.g. meetings.</summary>
    public required string Unit { get; init; }

    /// <summary>How they are computed, what is left out, and what an empty cell means.</summary>
    public required string Definition { get; init; }

    /// <summary>Ids of every row used, in the order of the data.</summary>
    public required IReadOnlyList<string> RowIds { get; init; }

    /// <summary>The numbers as a table; unknown is an empty cell.</summary>
    public abstract ResultTable ToTable();
}
