namespace DprkEngagement;

public static partial class Measures
{
    /// <summary>Running totals on soldiers and munitions that a claimant stated anew with another figure: growth and second thoughts
    /// alike.</summary>
    public static Result<Pair<Claim>> Restatements(EngagementData data)
    {
        var sets = data.Quantities.Where(IsMilitary).Select(one => data.ClaimsOf(one).Of(ClaimMeasure.Cumulative)).ToList();
        static (Amount?, Amount?, Hedge) Figure(Claim claim) => (claim.Estimate.Smallest, claim.Estimate.Largest, claim.Estimate.Hedge);
        static decimal? Times(Pair<Claim> pair) => (decimal)pair.Earlier.Estimate.Largest!.Value is var before and > 0
            ? (decimal)pair.Later.Estimate.Largest!.Value / before : null;
        List<Pair<Claim>> pairs =
        [
            .. sets.SelectMany(set => set.Where(claim => claim.Estimate.Smallest is not null).GroupBy(claim => claim.Claimant.Id))
                .Select(claims => claims.ByPublication().ToList())
                .SelectMany(claims => claims.Zip(claims.Skip(1), (earlier, later) =>
                    new Pair<Claim>(earlier, later, later.Published.Start.DayNumber - earlier.Published.Start.DayNumber)))
                .Where(pair => Figure(pair.Earlier) != Figure(pair.Later))
                .OrderBy(pair => pair.Later.Published.End).ThenBy(pair => pair.Later.Row.Line),
        ];
        var used = pairs.SelectMany(pair => IdsOf(pair.Earlier, pair.Later)).ToHashSet();
        return new()
        {
            Title = "Figures that a claimant stated anew",
            Unit = "the unit stands with each figure",
            Definition = "Running totals of one claimant on one quantity, each with the one it published next, where figure or hedge "
                + "differ. Times: the later figure divided by the earlier, each by the largest number stated. A running total may grow "
                + "because more was sent or because the claimant thought again; only a fall is a second thought for certain.",
            Rows = pairs,
            Columns =
            [
                new("what", "What", pair => EnumText.Capital(pair.Later.Quantity.ShortLabel)),
                new("claimant", "Claimant", pair => pair.Later.Claimant.Name),
                new("earlier", "From", pair => pair.Earlier.Estimate.Largest, pair => EstimateText.Spoken(pair.Earlier.Estimate)),
                new("earlier_stated", "Stated", pair => pair.Earlier.Published.Start, pair => StatedDate.Of(pair.Earlier.Published)),
                new("later", "To", pair => pair.Later.Estimate.Largest, pair => EstimateText.Spoken(pair.Later.Estimate)),
                new("later_stated", "Stated then", pair => pair.Later.Published.Start, pair => StatedDate.Of(pair.Later.Published)),
                new("days", "Days between", pair => pair.Days, Unit: "days"),
                new("times", "Times", pair => Times(pair), pair => Times(pair)?.ToString("0.0", CultureInfo.InvariantCulture) ?? ""),
            ],
            Ids = pair => IdsOf(pair.Earlier, pair.Later),
            LeftOut = Sorted(sets, claim => used.Contains(claim.Id) ? null
                : claim.Estimate.Smallest is null ? "gives no number" : "stated once, or again with the same figure").LeftOut,
        };
    }

    /// <summary>How long after the time they describe claims on what was sent, lost and fired were published.</summary>
    public static Result<Claim> PublicationLag(EngagementData data)
    {
        var sets = data.Quantities.Where(one => IsMilitary(one) && !one.LooksAhead).Select(data.ClaimsOf).ToList();
        var claims = sets.SelectMany(set => set).OrderBy(claim => claim.Published.Start).ThenBy(claim => claim.Row.Line).ToList();
        static string? WhyNot(Claim claim) => DaysAfterEnd(claim) switch
        {
            null => "does not say which day or period it describes",
            0 => "reaches to the day of its own statement",
            _ => null,
        };
        var late = claims.FindAll(claim => WhyNot(claim) is null);
        var days = late.Select(claim => DaysAfterEnd(claim)!.Value).Order().ToList();
        var median = late.Count == 0 ? "" : Invariant($" Half were stated no more than ")
            + Invariant($"{(days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2.0} days after the end.");
        return new()
        {
            Title = Invariant($"{late.Count} claims on a time that was over, and how many days later they were stated ")
                + Invariant($"({claims.Count(claim => DaysAfterEnd(claim) == 0)} others reach to their own day)"),
            Unit = "days",
            Definition = "From the last day that a claim describes (the end of its period, or else its day) to the first day on which it "
                + "can have been published; from the first day where a start is stated. A claim that reaches to the day of its own "
                + "statement has no lag and says nothing on when the event became known: these are counted apart. A claim without a "
                + "stated day or period is left out." + median,
            Rows = late,
            Columns =
            [
                ClaimColumns.Stated,
                ClaimColumns.Claimant,
                ClaimColumns.Figure,
                new("described_until", "Describes", claim => Described(claim), claim => Described(claim) is not { } end ? ""
                    : claim.PeriodStart is { } start ? DateText.Span(start, end) : DateText.Day(end)),
                new("days_after_end", "Days after its end", claim => DaysAfterEnd(claim), Unit: "days"),
                new("days_after_start", "Days after its start", claim => DaysAfter(claim, claim.PeriodStart), Unit: "days"),
            ],
            Ids = claim => IdsOf(claim),
            LeftOut =
            [
                .. sets.SelectMany(set => set.LeftOut),
                .. LeftOutOf(claims, WhyNot).OrderByDescending(one => one.Reason.StartsWith("does", StringComparison.Ordinal)),
            ],
        };
    }

    private static DateOnly? Described(Claim claim) => claim.PeriodEnd ?? claim.AsOf;

    // Where only a month of publication is known: to its first day, but not before the end described.
    private static int? DaysAfterEnd(Claim claim) => DaysAfter(claim, Described(claim));

    private static int? DaysAfter(Claim claim, DateOnly? day) =>
        day is { } one ? Math.Max(0, claim.Published.Start.DayNumber - one.DayNumber) : null;
}
