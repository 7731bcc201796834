using System.Globalization;

namespace DprkEngagement;

/// <summary>How often a second look at a sample of rows found the same.</summary>
public sealed record RecheckReliability : Measure
{
    /// <summary>Every item that was looked up again, in the order of the schema.</summary>
    public required IReadOnlyList<RecheckedItem> Items { get; init; }

    /// <summary>All items together.</summary>
    public required RecheckedItem All { get; init; }

    /// <summary>Those looked up on the page that the first collection rests on.</summary>
    public required RecheckedItem SamePage { get; init; }

    /// <summary>Those looked up on another page.</summary>
    public required RecheckedItem OtherPage { get; init; }

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        "Items that a second person looked up again",
        ["Item", "Compared", "Agreed", "Percent agreement", "Not found again"],
        [.. Items.Append(All).Append(SamePage).Append(OtherPage).Select(Row)]);

    private static ResultRow Row(RecheckedItem item) => new(
        [
            item.Item,
            Whole(item.Compared),
            Whole(item.Agreed),
            item.PercentAgreement is { } share ? (100 * share).ToString("0.0", CultureInfo.InvariantCulture) : "",
            Whole(item.NotFound),
        ],
        []);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
