namespace DprkEngagement;

/// <summary>Envelopes in words.</summary>
internal static class EnvelopeText
{
    private const string All152mm = "if all were 152 mm";

    /// <summary>"11,000 to 15,000", "4.2 to over 12 million", "50 or less to 100", "at least 100", "13,000" where all agree.</summary>
    public static string InWords(ClaimEnvelope envelope)
    {
        var (low, high) = ((decimal)envelope.Lowest, (decimal)envelope.Highest);
        var floor = envelope.OpenAbove ? Floor(envelope) + " " : "";
        var ceiling = envelope.OpenBelow ? " or less" : "";
        if (low == high)
        {
            return (envelope.OpenBelow ? "at most " : floor) + NumberText.Spoken(high);
        }

        var million = low >= 1_000_000 && high is >= 1_000_000 and < 1_000_000_000;
        return (million ? NumberText.Millions(low) : NumberText.Spoken(low)) + ceiling + " to " + floor + NumberText.Spoken(high);
    }

    /// <summary>The same with the unit: "11,000 to 15,000 soldiers".</summary>
    public static string WithUnit(ClaimEnvelope envelope) => $"{InWords(envelope)} {envelope.Unit}";

    /// <summary>In words, and on what assumption the highest figure rests: "4.2 to over 12 million if all were 152 mm".</summary>
    public static string WithCondition(ClaimEnvelope envelope) =>
        InWords(envelope) + (envelope.HighestClaim.Scope?.Contains(All152mm, StringComparison.Ordinal) == true ? " " + All152mm : "");

    /// <summary>As labels say it: "3,000–12,000", "0.35–1 m", "100+".</summary>
    public static string Short(ClaimEnvelope envelope)
    {
        var (low, high) = ((decimal)envelope.Lowest, (decimal)envelope.Highest);
        var highest = NumberText.Short(high);
        var text = low == high ? highest
            : high is >= 1_000_000 and < 1_000_000_000 ? $"{NumberText.Millions(low)}–{highest}"
            : $"{NumberText.Short(low)}–{highest}";
        return (envelope.OpenBelow ? "≤ " : "") + text + (envelope.OpenAbove ? "+" : "");
    }

    private static string Floor(ClaimEnvelope envelope) =>
        envelope.Claims.Any(claim => claim.Estimate is { Hedge: Hedge.MoreThan } estimate && estimate.Largest == envelope.Highest) ? "over" : "at least";
}
