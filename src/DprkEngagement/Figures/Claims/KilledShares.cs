using System.Text.RegularExpressions;

namespace DprkEngagement;

/// <summary>
/// Claimants who gave the killed only as a share of their casualties, in words. A share is no number, so no chart draws it;
/// but a span of the killed is not all that was said where it goes without them.
/// </summary>
internal static partial class KilledShares
{
    /// <summary>"Killed as a share only, not drawn: Zelensky, two thirds of about 4,000."; empty where there is none.</summary>
    public static string Sentence(EngagementData data)
    {
        var numbered = data.ClaimsOf(Quantity.TroopsKilled).Where(claim => claim.Estimate.Smallest is not null).Select(claim => claim.Claimant.Id).ToHashSet(StringComparer.Ordinal);
        var shares = data.ClaimsOf(Quantity.TroopsCasualties).Of(ClaimMeasure.Cumulative)
            .Where(claim => claim.Estimate.Smallest is not null && !numbered.Contains(claim.Claimant.Id))
            .Select(claim => (Claim: claim, Share: Share().Match(claim.Scope ?? "")))
            .Where(one => one.Share.Success)
            .GroupBy(one => one.Claim.Claimant.Id, StringComparer.Ordinal)
            .Select(own => own.Last())
            .Select(one => $"{one.Claim.Claimant.ShortName}, {one.Share.Groups["share"].Value} of {Figure(one.Claim)}");
        var list = string.Join("; ", shares);
        return list.Length == 0 ? "" : $"Killed as a share only, not drawn: {list}.";
    }

    private static string Figure(Claim claim) =>
        (claim.Estimate.Hedge is Hedge.MoreThan ? "over " : claim.Estimate.Hedge is Hedge.AtLeast ? "at least " : "") + NumberText.Spoken((decimal)claim.Estimate.Smallest!.Value);

    [GeneratedRegex("(?<share>(about )?(a |one |two |three )?(half|third|thirds|quarter|quarters))( of them)? killed", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Share();
}
