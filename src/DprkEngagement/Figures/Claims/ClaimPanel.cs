namespace DprkEngagement;

/// <summary>Claims that are drawn together: one quantity and, unless it says otherwise, one kind of number.</summary>
/// <param name="Head">Head, bold.</param>
/// <param name="Note">What the head does not say: the kind of number, the unit.</param>
/// <param name="Claims">The claims in order of publication; each gives a number.</param>
/// <param name="Band">A band across the panel, e.g. an envelope; null for none.</param>
/// <param name="Reference">An amount of another panel to compare with, as a dashed line; null for none.</param>
internal sealed record ClaimPanel(
    string Head, string Note, IReadOnlyList<Claim> Claims, (decimal From, decimal To)? Band = null, decimal? Reference = null)
{
    /// <summary>What all of them count; panels of one quantity share a scale.</summary>
    public Quantity Quantity => Claims[0].Quantity;
}
