using System.Collections;

namespace DprkEngagement.Notebooks;

/// <summary>The first items of a sequence, and in words how many more there are.</summary>
/// <param name="Items">At most <see cref="Limit"/>.</param>
/// <param name="LeftOut">Null when nothing is left out.</param>
internal sealed record DisplayedItems(IReadOnlyList<object?> Items, string? LeftOut)
{
    /// <summary>As many as a reader looks at; a notebook is not where a table is kept.</summary>
    public const int Limit = 50;

    // A sequence may have no end.
    private const int CountLimit = 10_000;

    public static DisplayedItems Of(IEnumerable values)
    {
        var items = new List<object?>();
        var more = 0;
        foreach (var value in values)
        {
            if (items.Count < Limit)
            {
                items.Add(value);
            }
            else if (++more == CountLimit)
            {
                break;
            }
        }

        return new DisplayedItems(items, more switch
        {
            0 => null,
            1 => "1 more is left out.",
            CountLimit => FormattableString.Invariant($"{CountLimit} or more are left out."),
            _ => FormattableString.Invariant($"{more} more are left out."),
        });
    }
}
