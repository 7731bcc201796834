namespace DprkEngagement;

/// <summary>One quantity on each of the days.</summary>
/// <param name="Head">Head, bold.</param>
/// <param name="Note">What the head does not say.</param>
/// <param name="Quantity">What is counted.</param>
/// <param name="Rows">One for each day, oldest first.</param>
internal sealed record KnownPanel(string Head, string Note, Quantity Quantity, IReadOnlyList<KnownRow> Rows)
{
    /// <summary>Every claim drawn, once.</summary>
    public IEnumerable<Claim> Claims => Rows.SelectMany(row => row.Claims).DistinctBy(claim => claim.Id);

    /// <summary>The largest number stated.</summary>
    public decimal Largest => Claims.Max(claim => (decimal)claim.Estimate.Largest!.Value);
}
