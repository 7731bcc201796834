namespace DprkEngagement;

/// <content>Questions about claims.</content>
public sealed partial class EngagementData
{
    /// <summary>
    /// Who stated what about a quantity: coded claims in order of publication. Narrow it down with
    /// <see cref="ClaimSet.By"/>, <see cref="ClaimSet.Of"/>, <see cref="ClaimSet.Published"/>, <see cref="ClaimSet.AsOf"/>.
    /// </summary>
    /// <param name="quantity">What is counted.</param>
    /// <example><c>data.ClaimsOf(Quantity.TroopsDeployed).By("kor-nis").AsOf(new(2024, 11, 1))</c></example>
    public ClaimSet ClaimsOf(Quantity quantity) =>
        new(quantity, [.. Claims.Where(c => c.Quantity == quantity)], Claimants, new ClaimFilter());
}
