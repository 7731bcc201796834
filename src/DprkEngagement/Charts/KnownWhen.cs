namespace DprkEngagement;

/// <content>What had been claimed by the end of a day.</content>
public static partial class Charts
{
    private const int KnownColumns = 4;

    private sealed record Known(Quantity Quantity, DateOnly Day, ClaimEnvelope? Span);

    /// <summary>
    /// The span of the last words of the twelve months before each day, for the quantities that most claimants have given running totals
    /// of; a bar and a numeral each.
    /// </summary>
    /// <param name="data">The data.</param>
    /// <param name="days">The days, looked at by their end; the ends of half-years where null.</param>
    public static Figure KnownWhen(EngagementData data, IReadOnlyList<DateOnly>? days = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        var sets = data.Quantities.Where(quantity => !quantity.LooksAhead && quantity.Kind is "amount" or "container" or "killed")
            .Select(quantity => data.ClaimsOf(quantity).Of(ClaimMeasure.Cumulative))
            .Select(set => (Set: set, Claimants: set.Where(claim => claim.Estimate.Smallest is not null).Select(claim => claim.Claimant)
                .Distinct().Count()))
            .Where(one => one.Claimants > 2).OrderByDescending(one => one.Claimants)
                .ThenBy(one => one.Set.Quantity.Row.Line).Take(KnownColumns)
            .Select(one => one.Set).OrderBy(set => set.Min(claim => claim.Published.Start)).ToList();
        var all = (days ?? HalfYears(sets.SelectMany(set => set))).Where(day => data.KnownOn is not { } known || day <= known).Order()
            .ToList();
        List<Known> spans = [.. from set in sets
                                from day in all
                                select new Known(set.Quantity, day, set.AsOf(day).Where(claim => claim.Published.End > day.AddYears(-1))
                                    .ToList().OfTheWhole().Span())];
        return new Figure
        {
            Id = "known-when",
            Data = data,
            Title = KnownTitle(spans),
            Subtitle = "The span of what had been claimed by the end of a day: last words of the twelve months before",
            Caption = "Each column has one scale, from zero at its left. Outliers, portraits of the dead and provisional claims set no "
                + "end, nor does a count “so far” once the same state has named a larger one.",
            Table = new Result<Known>
            {
                Title = "What had been claimed by the end of a day",
                Unit = "as named",
                Definition = "The lowest and the highest of the last words of the twelve months before each day; "
                    + "empty where nobody had given a figure.",
                Rows = spans,
                Ids = row => row.Span?.Claims.Select(claim => claim.Id) ?? [],
                Columns =
                [
                    new("quantity", "Quantity", row => row.Quantity.ShortLabel), new("day", "By the end of", row => row.Day),
                    new("lowest", "Lowest", row => row.Span?.Lowest), new("highest", "Highest", row => row.Span?.Highest),
                    new("claimants", "Claimants", row => row.Span?.Claims.Count ?? 0),
                ],
            },
            Draw = house => KnownDraw(house, data, [.. spans.GroupBy(span => span.Quantity).Select(group => group.ToList())]),
        };
    }

    private static void KnownDraw(House house, EngagementData data, IReadOnlyList<List<Known>> columns)
    {
        if (columns.Count == 0)
        {
            house.Axis(0, 1);
            house.Text("No claim with a figure by these days.", house.Y + 12);
            house.Y += 40;
            return;
        }

        house.Margins(house.Phone ? house.Pad + 172 : house.Pad + 80, house.Pad);
        var (top, share) = (house.Y, 1.0 / columns.Count);
        var room = house.Phone ? 340 : ((house.Look.Width - house.Left - house.Right) * (share - 0.03)) + 16;
        bool Millions(List<Known> column) => column.Any(one => one.Span?.High() >= 1_000_000);
        IReadOnlyList<string> Head(List<Known> column) => HouseText.Fill(
            $"<b>{ClaimChoice.Capital(column[0].Quantity.ShortLabel)}</b>{(Millions(column) ? ", million" : "")}", house.Size.Head, room);
        for (var n = 0; n < columns.Count; n++)
        {
            var (column, from) = (columns[n], house.Phone ? 0 : n * (share + 0.0075));
            house.Y = house.Phone ? house.Y : top;
            var axis = house.Axis(0, (double)column.Max(one => one.Span?.High() ?? 1) * 1.02, from, house.Phone ? 1 : from + share - 0.03);
            house.Text(string.Join("<br>", Head(column)), house.Y, house.Phone ? null : 0, axis, valign: "top", size: house.Size.Head,
                color: house.Ink.Text);
            house.Y += house.Phone ? 22 : 6 + (18 * columns.Max(one => Head(one).Count));
            foreach (var one in column)
            {
                var y = house.Y + (house.Phone ? 9 : 30);
                if (house.Phone || n == 0)
                    house.Text(DateText.Tight(one.Day), y);

                KnownRow(house, data, one, Millions(column), axis, y);
                house.Y += house.Phone ? 20 : 44;
            }

            house.Y += 14;
        }
    }

    private static void KnownRow(House house, EngagementData data, Known known, bool millions, string axis, double y)
    {
        void Say(string text, string color) => house.Text(text, house.Phone ? y : y - 18, house.Phone ? null : 0, axis, house.Phone ? 64
            : 0, color: color);
        if (known.Span is not { } span)
        {
            Say("no figure yet", house.Ink.Muted);
            return;
        }

        var (text, assumption, high) = (span.Ends(millions), data.Assumption(span.HighestClaim), (double)span.High());
        Say($"<b>{text}</b>{(house.Phone ? "" : " " + assumption.Replace(" were", "", StringComparison.Ordinal))}".Trim(), house.Ink.Text);
        var claimants = NumberWords.Count(span.Claims.Count, "claimant", "claimants");
        var words = string.Join(", ", span.Claims.Select(claim => $"{claim.Claimant.ShortName} {EstimateText.Short(claim.Estimate)}"));
        // A single figure is a line, not nothing.
        house.Bar(
            Math.Min((double)span.Low(), high * (span.Low() == span.High() ? 0.985 : 1)), high, y, ActorLook.Other,
                [.. span.Claims.Select(claim => claim.Id)],
            House.Hover(
                $"{ClaimChoice.Capital(known.Quantity.ShortLabel)}, by {DateText.Prose(known.Day)}",
                ClaimChoice.Joined(" ", text, millions ? "million" : "", assumption), $"{claimants}: {words}"),
            house.Phone ? 10 : 11, axis: axis);
        house.Rule(0, 0, y - 9, y + 9, house.Ink.Faint, axis: axis);
    }

    private static IReadOnlyList<DateOnly> HalfYears(IEnumerable<Claim> claims)
    {
        var days = claims.Select(claim => claim.Published.End).DefaultIfEmpty().ToList();
        return [.. Enumerable.Range(days.Min().Year, days.Max().Year - days.Min().Year + 1)
            .SelectMany(year => new[] { new DateOnly(year, 6, 30), new DateOnly(year, 12, 31) })
                .Where(day => day >= days.Min() && day <= days.Max())];
    }

    private static string KnownTitle(IReadOnlyList<Known> spans)
    {
        // Of what was known from the first day on, the quantity whose highest claim grew most.
        var grown = spans.GroupBy(span => span.Quantity).Where(group => group.First().Span is not null && group.Last().Span is not null)
            .Select(group => (First: group.First(), Last: group.Last(), Times: group.Last().Span!.High() / group.First().Span!.High()))
            .OrderByDescending(one => one.Times).FirstOrDefault();
        if (grown.Times <= 1)
            return "What had been claimed, and when";

        var noun = grown.First.Quantity.ShortLabel.Split(' ')[0];
        // A title has room for fifteen words.
        var before = NumberText.Spoken(grown.First.Span!.High());
        return $"By {When(grown.First)} claims ran to {before} {noun}; by {When(grown.Last)}, {Top(grown.Last)}";
        static string When(Known one) => one.Day is { Month: 12, Day: 31 } ? "end-" + DateText.Year(one.Day) : DateText.ProseMonth(one.Day);
        static string Top(Known one) => (one.Span!.IsFloor() ? "over " : "") + NumberText.Spoken(one.Span!.High());
    }
}
