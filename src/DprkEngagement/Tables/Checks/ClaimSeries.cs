using System.Runtime.CompilerServices;

namespace DprkEngagement;

/// <summary>
/// What makes claims comparable: one claimant, one quantity, one direction. Claimants and states are told apart by
/// reference, since reading makes one record of each row.
/// </summary>
internal readonly struct ClaimSeries(Claim claim) : IEquatable<ClaimSeries>
{
    private readonly Claimant _claimant = claim.Claimant;
    private readonly Actor? _from = claim.From;
    private readonly Actor? _to = claim.To;
    private readonly Quantity _quantity = claim.Quantity;

    /// <summary>The number of each claim's series, from 0.</summary>
    public static int[] Number(IReadOnlyList<Claim> claims)
    {
        var known = new Dictionary<ClaimSeries, int>();
        var numbers = new int[claims.Count];
        for (var row = 0; row < numbers.Length; row++)
        {
            var series = new ClaimSeries(claims[row]);
            if (!known.TryGetValue(series, out numbers[row]))
            {
                known.Add(series, numbers[row] = known.Count);
            }
        }

        return numbers;
    }

    public bool Equals(ClaimSeries other) =>
        ReferenceEquals(_claimant, other._claimant) && _quantity == other._quantity && ReferenceEquals(_from, other._from) && ReferenceEquals(_to, other._to);

    public override bool Equals(object? other) => other is ClaimSeries series && Equals(series);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(_claimant) + (31 * (int)_quantity);
}
