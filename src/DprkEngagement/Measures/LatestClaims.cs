namespace DprkEngagement;

public static partial class Measures
{
    /// <summary>The latest claim of every claimant that gives a number, in order of publication.</summary>
    /// <param name="measure">The kind of number, since stocks, flows and running totals cannot be compared.</param>
    /// <example><c>data.ClaimsOf("troops_deployed").Latest(ClaimMeasure.Cumulative)</c></example>
    public static Result<Claim> Latest(this ClaimSet set, ClaimMeasure measure)
    {
        var ofMeasure = set.Of(measure);
        static (string, string) Key(Claim claim) => (claim.Claimant.Id, claim.Quantity.Id);
        var latest = ofMeasure.Where(claim => claim.Estimate.Smallest is not null).ByPublication().GroupBy(Key)
            .ToDictionary(group => group.Key, group => group.Last());
        return new()
        {
            Title = $"Latest claim of every claimant: {string.Join(", ", set.Quantities.Select(one => one.Label))} "
                + $"({EnumText.Words(measure)})",
            Unit = string.Join(", ", set.Quantities.Select(one => one.Unit.Plural).Distinct()),
            Definition = "Of every claimant and quantity the claim published last that gives a number; of two of one day the one that "
                + "stands later in the table.",
            Rows = [.. latest.Values.ByPublication()],
            Columns = [ClaimColumns.Claimant, ClaimColumns.Stated, ClaimColumns.Figure, ClaimColumns.Scope],
            Ids = claim => IdsOf(claim),
            LeftOut =
            [
                .. ofMeasure.LeftOut,
                .. LeftOutOf(ofMeasure.ByPublication(), claim => claim.Estimate.Smallest is null ? "gives no number" : null),
                .. LeftOutOf(ofMeasure.ByPublication(), claim => claim.Estimate.Smallest is not null && latest[Key(claim)] != claim
                    ? $"the same claimant stated {latest[Key(claim)].Id} later" : null),
            ],
        };
    }

    /// <summary>The lowest and the highest figure among the latest claims; null where there is none.</summary>
    /// <param name="latest">What <see cref="Latest"/> gives.</param>
    /// <param name="partiesToWar">False leaves out claimants whose state fights in the war: Russia, Ukraine, North Korea.</param>
    /// <param name="outliers">False leaves out claims that the table calls outliers.</param>
    /// <param name="since">Leaves out claims stated before this day, whose claimants could not know of what came after.</param>
    public static ClaimEnvelope? Envelope(this Result<Claim> latest, bool partiesToWar = true, bool outliers = true, DateOnly? since = null)
    {
        string? WhyNot(Claim claim) => claim switch
        {
            { Claimant.PartyToWar: true } when !partiesToWar => "its state is a party to the war",
            { Published.End: var day } when since is { } first && day < first => $"stated before {DateText.Day(first)}",
            { OutlierReason: { } reason } when !outliers => "outlier: " + reason,
            { Group: ClaimGroups.Portraits } => "counts portraits or honours of the dead, not a toll",
            { Group: ClaimGroups.Recalled } => "an older figure that was recalled",
            _ => null,
        };
        var used = latest.Where(claim => WhyNot(claim) is null).ToList();
        return used.Count == 0 ? null : new ClaimEnvelope(used, [.. latest.LeftOut, .. LeftOutOf(latest, WhyNot)]);
    }
}

/// <summary>Claim groups with a meaning of their own; what a group is stands in the codebook.</summary>
internal static class ClaimGroups
{
    /// <summary>Dead whose portraits or honours were shown: so many died, and nobody says that these are all.</summary>
    public const string Portraits = "kursk-portraits";

    /// <summary>Older figures that a later report recalled.</summary>
    public const string Recalled = "kursk-recalled";

    /// <summary>Counts that end with the soldiers of late 2024.</summary>
    public const string FirstWave = "first-wave";

    /// <summary>A set of soldiers sent without claims on the first wave alone, once anybody has given a running total beyond it; before
    /// that the first wave was all there was. Of plans and losses none is left out.</summary>
    public static ClaimSet InAll(ClaimSet set) =>
        set.Quantities.All(one => one is { Family: "soldiers", Kind: "amount" })
        && set.Any(claim => claim.Group == FirstWave)
        && set.Any(claim => claim.Group != FirstWave && claim is { Measure: ClaimMeasure.Cumulative, Estimate.Smallest: not null })
            ? set.WithoutGroup(FirstWave)
            : set;
}

/// <summary>From the lowest to the highest figure that claimants state: how far they disagree. It is not an interval of confidence, and
/// nobody stated its middle. A floor ("at least") may be the largest and a ceiling ("up to") the smallest: then it is open on that side.
/// Portraits of the dead and figures that were only recalled are left out.</summary>
/// <param name="Claims">The claims between, in order of publication; at least one.</param>
/// <param name="LeftOut">Claims that were not used, with the reason.</param>
public sealed record ClaimEnvelope(IReadOnlyList<Claim> Claims, IReadOnlyList<LeftOut> LeftOut)
{
    /// <summary>The claim that states the smallest number; of several the first published.</summary>
    public Claim LowestClaim => Claims.MinBy(claim => claim.Estimate.Smallest)!;

    /// <summary>The claim that states the largest number; of several the first published.</summary>
    public Claim HighestClaim => Claims.MaxBy(claim => claim.Estimate.Largest)!;

    /// <summary>The smallest number stated.</summary>
    public Amount Lowest => LowestClaim.Estimate.Smallest!.Value;

    /// <summary>The largest number stated.</summary>
    public Amount Highest => HighestClaim.Estimate.Largest!.Value;

    /// <summary>True where a claim that states the smallest number may mean less: "up to".</summary>
    public bool OpenBelow => Claims.Any(claim => claim.Estimate.Smallest == Lowest && claim.Estimate.OpenBelow);

    /// <summary>True where a claim that states the largest number may mean more: "at least", "more than".</summary>
    public bool OpenAbove => Claims.Any(claim => claim.Estimate.Largest == Highest && claim.Estimate.OpenAbove);

    /// <summary>"11,000 to 15,000 soldiers".</summary>
    public override string ToString() => $"{EnvelopeText.InWords(this)} {LowestClaim.Estimate.Unit.Plural}";
}

internal static class EnvelopeText
{
    /// <summary>"11,000 to 15,000", "4.2 to over 12 million", "50 or less to 100", "at least 100", "13,000" where all agree.</summary>
    public static string InWords(ClaimEnvelope envelope)
    {
        var (low, high) = ((decimal)envelope.Lowest, (decimal)envelope.Highest);
        var floor = !envelope.OpenAbove ? ""
            : envelope.Claims.Any(one => one.Estimate is { Hedge: Hedge.MoreThan } stated && stated.Largest == envelope.Highest) ? "over "
            : "at least ";
        if (low == high)
            return (envelope.OpenBelow ? "at most " : floor) + NumberText.Spoken(high);

        var lowest = low >= 1_000_000 && IsMillions(high) ? NumberText.Millions(low) : NumberText.Spoken(low);
        return $"{lowest}{(envelope.OpenBelow ? " or less" : "")} to {floor}{NumberText.Spoken(high)}";
    }

    /// <summary>As labels say it: "3,000–12,000", "0.35–1 m", "100+".</summary>
    public static string Short(ClaimEnvelope envelope)
    {
        var (low, high) = ((decimal)envelope.Lowest, (decimal)envelope.Highest);
        var lowest = low == high ? "" : (IsMillions(high) ? NumberText.Millions(low) : NumberText.Short(low)) + "–";
        return $"{(envelope.OpenBelow ? "≤ " : "")}{lowest}{NumberText.Short(high)}{(envelope.OpenAbove ? "+" : "")}";
    }

    private static bool IsMillions(decimal number) => number is >= 1_000_000 and < 1_000_000_000;
}
