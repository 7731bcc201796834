namespace DprkEngagement;

/// <summary>A figure as stated: never a number the claimant did not give. Every bound that was not stated is null.</summary>
/// <param name="Best">The stated figure, or null where only bounds were stated.</param>
public readonly record struct Estimate(Amount? Low, Amount? Best, Amount? High, Hedge Hedge, Unit Unit)
{
    /// <summary>The smallest number stated, or null where none was (an unquantified claim).</summary>
    public Amount? Smallest => Low ?? Best ?? High;

    /// <summary>The largest number stated, or null where none was.</summary>
    public Amount? Largest => High ?? Best ?? Low;

    /// <summary>True where more may be meant than the largest number stated: "at least", "more than".</summary>
    public bool OpenAbove => Hedge is Hedge.AtLeast or Hedge.MoreThan;

    /// <summary>True where less may be meant than the smallest number stated: "up to".</summary>
    public bool OpenBelow => Hedge is Hedge.UpTo;
}

/// <summary>A number that somebody stated: soldiers, containers, rounds. Below zero only for a rate of growth.</summary>
/// <remarks>Amounts can be compared but not added: stocks, running totals and figures of several claimants overlap in ways nobody knows,
/// and <c>claims.Sum(c =&gt; c.Estimate.Best)</c> does not compile. To draw or to divide, say <c>(decimal)amount</c>.</remarks>
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
    public override string ToString() => _value.ToString("#,##0.##########", CultureInfo.InvariantCulture);
}

/// <summary>How a claimant worded a figure. The hedge decides which of low, best and high may be filled.</summary>
public enum Hedge
{
    /// <summary>A plain figure: fills best.</summary>
    Exact,
    /// <summary>"about", "nearly", "around": fills best.</summary>
    About,
    /// <summary>"at least": fills low only.</summary>
    AtLeast,
    /// <summary>"more than", "over": fills low only.</summary>
    MoreThan,
    /// <summary>"up to", "could hold": fills high only.</summary>
    UpTo,
    /// <summary>"between X and Y": fills low and high; best stays empty, since nobody stated a midpoint.</summary>
    Range,
    /// <summary>The claimant gave no number ("several hundred"): fills nothing.</summary>
    Unquantified,
}
