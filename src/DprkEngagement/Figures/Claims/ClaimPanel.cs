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
    /// <summary>True where each row names the time it speaks of, since the claims of the panel differ in it.</summary>
    public bool Periods { get; init; }

    /// <summary>True where the panel shares its scale with every panel of the same unit, not of the same quantity alone.</summary>
    public bool ScaleByUnit { get; init; }

    /// <summary>The column it stands in where panels stand side by side, from 0; null is the shortest.</summary>
    public int? Column { get; init; }

    /// <summary>Panels with the same text share a scale.</summary>
    public string Scale => ScaleByUnit ? EnumText.Code(Claims[0].Estimate.Unit) : EnumText.Code(Claims[0].Quantity);
}
