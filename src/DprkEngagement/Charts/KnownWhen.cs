namespace DprkEngagement;

public static partial class Charts
{
    private const int KnownPanels = 4;

    private sealed record Known(Quantity Quantity, DateOnly Day, ClaimEnvelope? Span);

    /// <summary>The span of the last words of the twelve months before each day, for the quantities that most claimants have given running
    /// totals of; a bar and a numeral each.</summary>
    /// <param name="data">The data.</param>
    /// <param name="days">The days, looked at by their end; the ends of half-years where null.</param>
    public static Figure KnownWhen(EngagementData data, IReadOnlyList<DateOnly>? days = null)
    {
        var sets = data.Quantities.Where(quantity => !quantity.LooksAhead && quantity.Kind is "amount" or "container" or "killed")
            .Select(quantity => data.ClaimsOf(quantity).Of(ClaimMeasure.Cumulative))
            .Select(set => (Set: set, Claimants: set.Where(claim => claim.Estimate.Smallest is not null)
                .Select(claim => claim.Claimant).Distinct().Count()))
            .Where(one => one.Claimants > 2).OrderByDescending(one => one.Claimants).ThenBy(one => one.Set.Quantity.Row.Line)
            .Take(KnownPanels).Select(one => one.Set).OrderBy(set => set.Min(claim => claim.Published.Start)).ToList();
        var looked = (days ?? HalfYears([.. sets.SelectMany(set => set).Select(claim => claim.Published.End)]))
            .Where(day => data.KnownOn is not { } known || day <= known).Order().ToList();
        IReadOnlyList<Known> spans =
            [.. from set in sets
                from day in looked
                select new Known(set.Quantity, day, set.AsOf(day).Where(claim => claim.Published.End > day.AddYears(-1))
                    .ToList().OfTheWhole().Span())];
        return new Figure
        {
            Id = "known-when", Data = data, Title = KnownTitle(spans),
            Subtitle = "The span of what had been claimed by the end of a day: last words of the twelve months before",
            Caption = "Each panel has one scale, from zero at its left. Outliers, portraits of the dead and provisional claims set no "
                + "end, nor does a count “so far” once the same state has named a larger one.",
            Table = new Result<Known>
            {
                Title = "What had been claimed by the end of a day", Unit = "as named",
                Definition = "The lowest and the highest of the last words of the twelve months before each day; "
                    + "empty where nobody had given a figure.",
                Rows = spans, Ids = row => row.Span?.Claims.Select(claim => claim.Id) ?? [],
                Columns =
                [
                    new("quantity", "Quantity", row => row.Quantity.ShortLabel), new("day", "By the end of", row => row.Day),
                    new("lowest", "Lowest", row => row.Span?.Lowest), new("highest", "Highest", row => row.Span?.Highest),
                    new("claimants", "Claimants", row => row.Span?.Claims.Count ?? 0),
                ],
            },
            Draw = house =>
            {
                if (spans.Count == 0)
                    house.Nothing("No claim with a figure by these days.");

                house.Margins(house.Pad + (house.Phone ? 172 : 300), house.Pad + 8);
                foreach (var panel in spans.GroupBy(span => span.Quantity))
                    KnownPanel(house, data, [.. panel]);
            },
        };
    }

    private static void KnownPanel(House house, EngagementData data, IReadOnlyList<Known> panel)
    {
        var label = EnumText.Capital(panel[0].Quantity.ShortLabel);
        var most = panel.Max(one => one.Span?.High());
        var millions = most >= 1_000_000;
        house.Head(label + (millions ? "," : ""), millions ? "million" : "");
        var axis = most is null ? "" : house.Axis(0, (double)most * 1.02);
        foreach (var one in panel)
        {
            var (y, words) = (house.Y + 9, house.Phone ? 64 : 84);
            house.Text(DateText.Tight(one.Day), y);
            house.Y += 20;
            if (one.Span is not { } span)
            {
                house.Text("no figure yet", y, dx: words);
                continue;
            }

            var (text, assumption) = (span.Ends(millions), data.Assumption(span.HighestClaim));
            house.Text($"<b>{text}</b> {(house.Phone ? "" : assumption)}".Trim(), y, dx: words, color: house.Ink.Text);
            var said = span.Claims.Select(claim => $"{claim.Claimant.ShortName} {EstimateText.Short(claim.Estimate)}");
            // A single figure is a line, not nothing.
            var low = (double)Math.Min(span.Low(), span.Low() == span.High() ? span.High() * 0.985m : span.High());
            house.Bar(low, (double)span.High(), y, ActorLook.Other, [.. span.Claims.Select(claim => claim.Id)], House.Hover(
                $"{label}, by {DateText.Prose(one.Day)}", ClaimChoice.Joined(" ", text, millions ? "million" : "", assumption),
                $"{NumberWords.Count(span.Claims.Count, "claimant", "claimants")}: {string.Join(", ", said)}"), 11, axis: axis);
            house.Rule(0, 0, y - 9, y + 9, house.Ink.Faint, axis: axis);
        }

        house.Y += 14;
    }

    private static IEnumerable<DateOnly> HalfYears(IReadOnlyList<DateOnly> stated) => stated.Count == 0 ? []
        : Enumerable.Range(stated.Min().Year, stated.Max().Year - stated.Min().Year + 1)
            .SelectMany(year => new[] { new DateOnly(year, 6, 30), new DateOnly(year, 12, 31) })
            .Where(day => day >= stated.Min() && day <= stated.Max());

    private static string KnownTitle(IReadOnlyList<Known> spans)
    {
        // Of what was known from the first day on, the quantity whose highest claim grew most.
        var grown = spans.GroupBy(span => span.Quantity).Where(group => group.First().Span is not null && group.Last().Span is not null)
            .Select(group => (First: group.First(), Last: group.Last(), Times: group.Last().Span!.High() / group.First().Span!.High()))
            .OrderByDescending(one => one.Times).FirstOrDefault();
        return grown.Times <= 1 ? "What had been claimed, and when"
            : $"By {When(grown.First)} claims ran to {NumberText.Spoken(grown.First.Span!.High())} "
                + $"{grown.First.Quantity.ShortLabel.Split(' ')[0]}; by {When(grown.Last)}, "
                + (grown.Last.Span!.IsFloor() ? "over " : "") + NumberText.Spoken(grown.Last.Span!.High());

        // A title has room for fifteen words.
        static string When(Known one) => one.Day is { Month: 12, Day: 31 } ? "end-" + DateText.Year(one.Day) : DateText.ProseMonth(one.Day);
    }
}
