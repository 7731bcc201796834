namespace DprkEngagement;

/// <content>What had been claimed by the end of a day.</content>
public static partial class Charts
{
    private const int KnownColumns = 4;

    /// <summary>
    /// The span of the last words of the twelve months before each day, for the quantities that most claimants have given running totals
    /// of; a bar and a numeral each.
    /// </summary>
    /// <param name="data">The data.</param>
    /// <param name="days">The days, looked at by their end; the ends of half-years where null.</param>
    public static Figure KnownWhen(EngagementData data, IReadOnlyList<DateOnly>? days = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        var quantities = data.Quantities.Where(quantity => !quantity.LooksAhead && quantity.Kind is "amount" or "container" or "killed")
            .Select(quantity => (Quantity: quantity, Claims: data.ClaimsOf(quantity).Of(ClaimMeasure.Cumulative)))
            .Select(one => (one.Quantity, one.Claims, Claimants: one.Claims.Where(claim => claim.Estimate.Smallest is not null).Select(claim => claim.Claimant).Distinct().Count()))
            .Where(one => one.Claimants > 2).OrderByDescending(one => one.Claimants).ThenBy(one => one.Quantity.Row.Line).Take(KnownColumns)
            .OrderBy(one => one.Claims.Min(claim => claim.Published.Start)).ThenByDescending(one => one.Quantity.Row.Line).ToList();
        var all = (days ?? HalfYears(quantities.SelectMany(one => one.Claims))).Where(day => data.KnownOn is not { } known || day <= known).Order().ToList();
        List<KnownSpan> spans = [.. from one in quantities
                                    from day in all
                                    select new KnownSpan(one.Quantity, day, one.Claims.AsOf(day).Where(claim => claim.Published.End > day.AddYears(-1)).ToList().OfTheWhole().Span())];
        return new Figure
        {
            Id = "known-when",
            Data = data,
            Title = KnownTitle(spans),
            Subtitle = "The span of what had been claimed by the end of a day: last words of the twelve months before",
            Caption = "Each column has one scale, from zero at its left. Outliers, portraits of the dead and provisional claims set no end, nor does a count “so far” once the same state has named a larger one.",
            Table = new Result<KnownSpan>
            {
                Title = "What had been claimed by the end of a day",
                Unit = "as named",
                Definition = "The lowest and the highest of the last words of the twelve months before each day; empty where nobody had given a figure.",
                Rows = spans,
                Ids = row => row.Span?.Claims.Select(claim => claim.Id) ?? [],
                Columns =
                [
                    new("quantity", "Quantity", row => row.Quantity.ShortLabel), new("day", "By the end of", row => row.Day), new("lowest", "Lowest", row => row.Span?.Lowest),
                    new("highest", "Highest", row => row.Span?.Highest), new("claimants", "Claimants", row => row.Span?.Claims.Count ?? 0),
                ],
            },
            Draw = house => KnownDraw(house, data, quantities.Select(one => one.Quantity).ToList(), all, spans),
        };
    }

    private sealed record KnownSpan(Quantity Quantity, DateOnly Day, ClaimEnvelope? Span);

    private static void KnownDraw(House house, EngagementData data, IReadOnlyList<Quantity> quantities, IReadOnlyList<DateOnly> days, IReadOnlyList<KnownSpan> spans)
    {
        if (quantities.Count == 0 || days.Count == 0)
        {
            ClaimRows.Nothing(house, data);
            return;
        }

        house.Margins(house.Phone ? house.Pad + 172 : house.Pad + 80, house.Pad);
        var (top, share) = (house.Y, 1.0 / quantities.Count);
        for (var n = 0; n < quantities.Count; n++)
        {
            var of = spans.Where(span => span.Quantity == quantities[n]).ToList();
            var most = of.Max(span => span.Span?.High() ?? 1);
            var millions = most >= 1_000_000;
            var (from, to) = house.Phone ? (0, 1) : ((n * (share + 0.0075)), (n * (share + 0.0075)) + share - 0.03);
            house.Y = house.Phone ? house.Y : top;
            var axis = house.Axis(0, (double)most * 1.02, from, to);
            house.Text($"<b>{ClaimChoice.Capital(quantities[n].ShortLabel)}</b>{(millions ? ", million" : "")}", house.Y, house.Phone ? null : 0, axis, valign: "top", size: house.Size.Head, color: house.Ink.Text);
            house.Y += house.Phone ? 22 : 24;
            foreach (var span in of)
            {
                var y = house.Y + (house.Phone ? 9 : 30);
                if (house.Phone || n == 0)
                {
                    house.Text(DateText.Tight(span.Day), y);
                }

                Known(house, data, span, millions, axis, y);
                house.Y += house.Phone ? 20 : 44;
            }

            house.Y += 14;
        }
    }

    private static void Known(House house, EngagementData data, KnownSpan known, bool millions, string axis, double y)
    {
        void Say(string text, string color) => house.Text(text, house.Phone ? y : y - 18, house.Phone ? null : 0, axis, house.Phone ? 64 : 0, color: color);
        if (known.Span is not { } span)
        {
            Say("no figure yet", house.Ink.Muted);
            return;
        }

        var text = span.Ends(millions);
        var assumption = data.Assumption(span.HighestClaim);
        Say($"<b>{text}</b>{(assumption.Length > 0 && !house.Phone ? " " + assumption.Replace("if all were", "if all", StringComparison.Ordinal) : "")}", house.Ink.Text);
        // A single figure is a line, not nothing.
        var least = (double)span.High() * (span.Low() == span.High() ? 0.985 : 1);
        house.Bar(Math.Min((double)span.Low(), least), (double)span.High(), y, ActorLook.Other, [.. span.Claims.Select(claim => claim.Id)],
            House.Hover($"{ClaimChoice.Capital(known.Quantity.ShortLabel)}, by {DateText.Prose(known.Day)}", text + (millions ? " million" : "") + (assumption.Length > 0 ? " " + assumption : ""),
                $"{NumberWords.Count(span.Claims.Count, "claimant", "claimants")}: {string.Join(", ", span.Claims.Select(claim => $"{claim.Claimant.ShortName} {EstimateText.Short(claim.Estimate)}"))}"),
            house.Phone ? 10 : 11, axis: axis);
        house.Rule(0, 0, y - 9, y + 9, house.Ink.Faint, axis: axis);
    }

    private static IReadOnlyList<DateOnly> HalfYears(IEnumerable<Claim> claims)
    {
        var days = claims.Select(claim => claim.Published.End).ToList();
        return days.Count == 0 ? [] : [.. Enumerable.Range(days.Min().Year, days.Max().Year - days.Min().Year + 1)
            .SelectMany(year => new[] { new DateOnly(year, 6, 30), new DateOnly(year, 12, 31) }).Where(day => day >= days.Min() && day <= days.Max())];
    }

    private static string KnownTitle(IReadOnlyList<KnownSpan> spans)
    {
        // The quantity whose highest claim grew most.
        var first = spans.Where(span => span.Span is not null).GroupBy(span => span.Quantity)
            .MaxBy(group => group.Last().Span!.High() / group.First().Span!.High() * (group.First().Day == spans.Min(span => span.Day) ? 1 : 0))?.ToList();
        if (first is null || first.Count < 2 || first[^1].Span!.Highest <= first[0].Span!.Highest)
        {
            return "What had been claimed, and when";
        }

        var (from, to) = (first[0].Span!, first[^1].Span!);
        static string Top(ClaimEnvelope span) => (span.IsFloor() ? "over " : "") + NumberText.Spoken(span.High());
        static string When(DateOnly day) => day is { Month: 12, Day: 31 } ? "end-" + DateText.Year(day) : DateText.ProseMonth(day);
        return $"By {When(first[0].Day)} claims ran to {Top(from)} {from.LowestClaim.Quantity.ShortLabel.Split(' ')[0]}; by {When(first[^1].Day)}, to {Top(to)}";
    }
}
