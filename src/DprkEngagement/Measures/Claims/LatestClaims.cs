using System.Diagnostics.CodeAnalysis;

namespace DprkEngagement;

/// <summary>The latest claim of every claimant about one quantity and one kind of number.</summary>
public sealed record LatestClaims : Measure
{
    [SetsRequiredMembers]
    private LatestClaims(ClaimSet set, ClaimMeasure measure)
    {
        (Quantity, Measure) = (set.Quantity, measure);
        var ofMeasure = set.Where(c => c.Measure == measure).OrderBy(c => c.Published.End).ThenBy(c => c.Row.Line).ToList();
        var quantified = ofMeasure.Where(c => c.Estimate.Smallest is not null).ToList();
        Claims = [.. quantified.GroupBy(c => c.Claimant.Id, StringComparer.Ordinal).Select(g => g.Last()).OrderBy(c => c.Published.End).ThenBy(c => c.Row.Line)];
        var latest = Claims.ToDictionary(c => c.Claimant.Id, StringComparer.Ordinal);
        LeftOut =
        [
            .. set.LeftOutOf(measure),
            .. ofMeasure.Except(quantified).Select(c => new LeftOut(c.Id, "gives no number")),
            .. quantified.Except(Claims).Select(c => new LeftOut(c.Id, $"the same claimant stated {latest[c.Claimant.Id].Id} later")),
        ];
        Unit = Claims.Count > 0 ? UnitText.Plural(Claims[0].Estimate.Unit) : "";
        RowIds = [.. Claims.Select(c => c.Id)];
        Definition = "Of every claimant the claim published last that gives a number; of two published on one day the one that stands later in the table. Where only a week, a month or a year is known, its last day.";
    }

    /// <summary>What is counted.</summary>
    public Quantity Quantity { get; }

    /// <summary>The kind of number.</summary>
    public ClaimMeasure Measure { get; }

    /// <summary>One claim per claimant in order of publication.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Claims of this kind of number that were not used, with the reason.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; }

    /// <summary>The lowest and the highest figure among them; null where there is none.</summary>
    /// <param name="partiesToWar">False leaves out claimants whose state fights in the war: Russia, Ukraine, North Korea.</param>
    /// <param name="outliers">False leaves out claims that the table calls outliers.</param>
    /// <param name="since">Leaves out claims stated before this day, whose claimants could not know of what came after; null leaves out none.</param>
    public ClaimEnvelope? Envelope(bool partiesToWar = true, bool outliers = true, DateOnly? since = null) => ClaimEnvelope.Of(this, partiesToWar, outliers, since);

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        $"Latest claim of every claimant: {EnumText.Words(Quantity)} ({EnumText.Words(Measure)})",
        ["Claimant", "Stated", "Figure", "What exactly"],
        [.. Claims.Select(c => new ResultRow([c.Claimant.Name, StatedDate.Of(c.Published), EstimateText.Spoken(c.Estimate), c.Scope ?? ""], [c.Id]))]);

    internal static LatestClaims Of(ClaimSet set, ClaimMeasure measure) => new(set, measure);
}
