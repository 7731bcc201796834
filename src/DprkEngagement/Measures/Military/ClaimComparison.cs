namespace DprkEngagement;

/// <summary>
/// Quantities side by side, each with the latest claim of every claimant and its envelope. A share is given only where
/// one claimant states both the part and the whole.
/// </summary>
public sealed record ClaimComparison : Measure
{
    /// <summary>What is compared, as a title: "Killed against casualties".</summary>
    public required string Title { get; init; }

    /// <summary>The sides, in reading order.</summary>
    public required IReadOnlyList<ClaimSide> Sides { get; init; }

    /// <summary>Shares within one claimant, in order of publication of the part; empty where nobody states both.</summary>
    public required IReadOnlyList<ClaimedShare> Shares { get; init; }

    /// <summary>Claims about these quantities that are not used, with the reason.</summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <summary>What the shares are of: "killed, of casualties".</summary>
    internal string ShareName { get; init; } = "";

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        Title,
        ["What", "Claimant", "Stated", "Figure", "What exactly"],
        [.. Sides.SelectMany(side => side.Rows()), .. Shares.Select(share => share.Row(ShareName))]);

    internal static ClaimComparison Of(string title, string unit, string definition, IReadOnlyList<ClaimSide> sides, IReadOnlyList<ClaimedShare> shares, string shareName)
    {
        var used = sides.SelectMany(side => side.Latest.Claims).Concat(shares.SelectMany(share => (Claim[])[share.Part, share.Whole]))
            .DistinctBy(claim => claim.Id).OrderBy(claim => claim.Row.Line).Select(claim => claim.Id).ToList();
        return new ClaimComparison
        {
            Title = title,
            Unit = unit,
            Definition = definition,
            Sides = sides,
            Shares = shares,
            ShareName = shareName,
            RowIds = used,
            LeftOut = [.. sides.SelectMany(side => side.Latest.LeftOut).DistinctBy(row => row.RowId).Where(row => !used.Contains(row.RowId))],
        };
    }
}
