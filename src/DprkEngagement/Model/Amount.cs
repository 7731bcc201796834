namespace DprkEngagement;

/// <summary>
/// A number that somebody stated: soldiers, containers, rounds. Below zero only for a rate
/// of growth.
/// </summary>
/// <remarks>
/// Amounts can be compared but not added: stocks, running totals and the figures of several claimants overlap in ways
/// nobody knows, so a sum of them means nothing, and <c>claims.Sum(c =&gt; c.Estimate.Best)</c> does not compile. The
/// one total that can be defended is <see cref="FlowSeries.Total"/>. To draw an amount or to compute a ratio, say
/// <c>(decimal)amount</c>.
/// </remarks>
public readonly record struct Amount : IComparable<Amount>
{
    private readonly decimal _value;

    private Amount(decimal value) => _value = value;

    /// <summary>Every number is an amount.</summary>
    public static implicit operator Amount(decimal value) => new(value);

    /// <summary>The number; explicit, so that nothing is computed with it unseen.</summary>
    public static explicit operator decimal(Amount amount) => amount._value;

    /// <summary>Smaller than.</summary>
    public static bool operator <(Amount left, Amount right) => left._value < right._value;

    /// <summary>Larger than.</summary>
    public static bool operator >(Amount left, Amount right) => left._value > right._value;

    /// <summary>Not larger than.</summary>
    public static bool operator <=(Amount left, Amount right) => left._value <= right._value;

    /// <summary>Not smaller than.</summary>
    public static bool operator >=(Amount left, Amount right) => left._value >= right._value;

    /// <inheritdoc/>
    public int CompareTo(Amount other) => _value.CompareTo(other._value);

    /// <summary>All digits with thousands separators in the invariant culture, e.g. 11,000.</summary>
    public override string ToString() => NumberText.Full(_value);
}
