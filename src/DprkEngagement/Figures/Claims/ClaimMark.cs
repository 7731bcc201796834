using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>What every chart of claims says about a mark.</summary>
internal static class ClaimMark
{
    /// <summary>True where the mark is hollow.</summary>
    public static bool Hollow(Claim claim) => claim.Status is not CodeStatus.Coded;

    /// <summary>The mark's <c>customdata</c>: claimant, figure in words, when stated, what exactly, why an outlier, source.</summary>
    public static JsonArray CustomData(EngagementData data, Claim claim)
    {
        var sources = data.SourcesOf(claim);
        var via = claim.Via is null ? "" : $" (via {claim.Via})";
        var lines = new List<string>
        {
            EstimateText.Spoken(claim.Estimate),
            $"stated {StatedDate.Of(claim.Published)} · {EnumText.Words(claim.Measure)}",
        };
        if (PeriodText.Of(claim) is { Length: > 0 } period)
        {
            lines.Add("speaks of: " + period);
        }

        if (claim.Scope is { } scope)
        {
            lines.Add(scope);
        }

        if (claim.OutlierReason is { } reason)
        {
            lines.Add("Outlier: " + reason);
        }

        if (Hollow(claim))
        {
            lines.Add("Provisional: rests on secondary pages");
        }

        lines.Add(HoverText.SourceLine(sources));
        return HoverText.CustomData(claim.Id, sources.FirstOrDefault()?.Url, claim.Claimant.Name + via, lines);
    }

    /// <summary>The places of a claim's symbols: both ends of a range, since nobody stated its middle; else the one number.</summary>
    public static IEnumerable<decimal> Points(Estimate estimate)
    {
        yield return (decimal)estimate.Smallest!.Value;
        if (estimate.Largest != estimate.Smallest)
        {
            yield return (decimal)estimate.Largest!.Value;
        }
    }
}
