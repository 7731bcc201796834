namespace DprkEngagement;

/// <content>What went and what came back, in goods.</content>
public static partial class Charts
{
    private const int LedgerRows = 6;
    private const double LedgerRoom = 300;

    private sealed record LedgerRow(QuantitySide Side, string What, string Number, string Who, ClaimEnvelope? Span,
        IReadOnlyList<Claim> Claims, int Claimants);

    /// <summary>
    /// Goods and people both ways: of each side what most claims speak of, the span of the latest ones with who stands at its ends. What
    /// is spoken of without a verified figure is there too.
    /// </summary>
    /// <param name="data">The data.</param>
    public static Figure Ledger(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var sides = new[] { QuantitySide.Out, QuantitySide.Back }.Select(side => LedgerOf(data, side)).ToList();
        var (shown, rest) = (sides.Select(rows => rows.Take(LedgerRows).ToList()).ToList(), sides.SelectMany(rows => rows.Skip(LedgerRows))
            .Select(row => row.What).ToList());
        string Words(IEnumerable<LedgerRow> rows) => string.Join("; ", rows.Select(row => $"{row.Number} {row.What}"));
        return new Figure
        {
            Id = "ledger",
            Data = data,
            Title = LedgerTitle(shown[0], shown[1]),
            Subtitle = "The span of the latest claims, lowest to highest claimant; nothing is added up or netted",
            Caption = "Each row has its own scale from zero: lengths show how far claimants disagree, not how much went. "
                + "Arrows: at least, up to. No figure is not nothing."
                + (rest.Count == 0 ? "" : $" In the table, among others: {NumberWords.List([.. rest.Take(3)])}."),
            RowIds = [.. shown.SelectMany(rows => rows).SelectMany(row => row.Claims).Select(claim => claim.Id)
                .Distinct(StringComparer.Ordinal)],
            AltText = $"Out: {Words(shown[0])}. Back: {Words(shown[1])}.",
            Table = new Result<LedgerRow>
            {
                Title = "Goods and people both ways",
                Unit = "as named",
                Definition = "Of each quantity the latest claims of the kind of number that most claimants give; "
                    + "lowest and highest claimant. Nothing is added or netted. No figure: no verified claim gives one.",
                Rows = [.. sides.SelectMany(rows => rows)],
                Ids = row => row.Claims.Select(claim => claim.Id),
                Columns =
                [
                    new("side", "Direction", row => row.Side), new("what", "What", row => row.What),
                        new("figure", "Figure", row => row.Number),
                    new("lowest", "Lowest", row => row.Span?.Lowest), new("highest", "Highest", row => row.Span?.Highest),
                        new("who", "Who", row => row.Who),
                ],
            },
            Draw = house =>
            {
                var (top, end) = (house.Y, house.Y);
                if (shown.All(rows => rows.All(row => row.Span is null)))
                    house.Axis(0, 1);

                for (var n = 0; n < shown.Count; n++)
                {
                    house.Y = house.Phone ? house.Y : top;
                    LedgerSide(house, shown[n], n == 0 ? ("PRK", "RUS") : ("RUS", "PRK"), house.Phone ? 0 : n * 0.53,
                        house.Phone ? 1 : (n * 0.53) + 0.47);
                    house.Y += house.Phone ? 10 : 0;
                    end = Math.Max(end, house.Y);
                }

                house.Y = end;
            },
        };
    }

    // One row for each family of a side, its containers apart; those that most claims speak of first, those without a figure last.
    private static IReadOnlyList<LedgerRow> LedgerOf(EngagementData data, QuantitySide side) => [.. data.Quantities
        .Where(quantity => quantity.Side == side && !quantity.LooksAhead && quantity.Kind is "amount" or "container")
            .Where(quantity => quantity.Side == side)
        .GroupBy(quantity => (quantity.Family, quantity.Kind))
            .Select(group => (Quantities: group.ToList(), Spoken: data.Claims.Count(claim => group.Contains(claim.Quantity))))
        .Where(one => one.Spoken > 0).OrderByDescending(one => one.Spoken)
            .Select((one, rank) => (Row: LedgerLine(data, one.Quantities), Below: rank >= LedgerRows))
        .OrderBy(one => one.Below).ThenBy(one => one.Row.Span is null).Select(one => one.Row)];

    private static LedgerRow LedgerLine(EngagementData data, IReadOnlyList<Quantity> quantities)
    {
        var claims = data.ClaimsDrawn(quantities.Contains);
        var numbered = claims.Where(claim => claim is { Status: CodeStatus.Coded, Estimate.Smallest: not null }).ToList();
        // The last year of claims; of these the kind of number that most claimants give, since kinds do not compare.
        var kind = numbered.Where(claim => claim.Published.End >= numbered.Max(one => one.Published.End).AddYears(-1))
            .GroupBy(claim => (claim.Quantity, claim.Measure)).OrderByDescending(group => group.Select(claim => claim.Claimant)
                .Distinct().Count())
            .ThenByDescending(group => group.Key.Measure is ClaimMeasure.Cumulative)
                .ThenByDescending(group => group.Max(claim => claim.Published.End)).FirstOrDefault();
        if (kind?.ToList().OfTheWhole().Span() is not { } span)
        {
            var words = quantities.Count > 1 ? string.Join(", ", quantities.Select(one => one.ShortLabel))
                : claims.LastOrDefault()?.Scope ?? quantities[0].ShortLabel;
            return new LedgerRow(quantities[0].Side, quantities[0].FamilyLabel, "no figure", words + ": no verified claim", null, claims,
                0);
        }

        string End(Claim claim) => ClaimChoice.Joined(", ", $"{claim.Claimant.ShortName} {EstimateText.Short(claim.Estimate)}",
            data.Assumption(claim));
        var (quantity, number) = (kind.Key.Quantity, span.Short());
        var year = kind.Key.Measure is ClaimMeasure.Flow
            && span.Claims.SelectMany(claim => new[] { claim.PeriodStart?.Year, claim.PeriodEnd?.Year }).Distinct().ToList() is [{ } only]
            ? $" in {only}" : "";
        // A mass has no plural of its own: barrels of refined oil.
        var mass = quantity.Unit.Id != "usd" && !quantity.ShortLabel.Split(' ', ',').Any(word => word.EndsWith('s'));
        return new LedgerRow(
            quantity.Side, (mass ? $"{quantity.Unit.Plural} of " : "") + quantity.ShortLabel + year,
            quantity.Unit.Id != "usd" ? number : number.StartsWith('≤') ? "≤\u00a0$" + number[2..] : "$" + number,
            span.Claims.Count == 1 ? LedgerWho(span.Claims[0])
                : span.Lowest == span.Highest ? NumberWords.List([.. span.Claims.Select(claim => claim.Claimant.ShortName)])
                : $"{End(span.LowestClaim)} … {End(span.HighestClaim)}",
            span, span.Claims, numbered.Select(claim => claim.Claimant).Distinct().Count());
    }

    // The figure is the row's own numeral; the month gives way where the line would be longer than half of 700 pixels.
    private static string LedgerWho(Claim claim)
    {
        var (who, scope) = (claim.Claimant.ShortName, claim.Scope is { } words ? ": " + words : "");
        var day = claim.Published.Start;
        var dated = $"{who}, {(claim.Published.Precision is DatePrecision.Year ? DateText.Year(day) : DateText.Month(day))}{scope}";
        return HouseText.Width(dated, HouseSizes.Wide.Caption) <= LedgerRoom ? dated : who + scope;
    }

    private static void LedgerSide(House house, IReadOnlyList<LedgerRow> rows, (string From, string To) way, double from, double to)
    {
        var axis = rows.Any(row => row.Span is not null) ? house.Axis(0, 2, from, to) : "";
        var (big, color) = (house.Phone ? 15 : 17, house.Ink.Muted);
        string Name(string iso3c) => iso3c == "PRK" ? "North Korea" : "Russia";
        house.Text($"<b>{Name(way.From)} → {Name(way.To)}</b>", house.Y, from, "paper", valign: "top", size: house.Size.Head,
            color: house.Ink.Text);
        house.Y += 20;
        house.Rule(from, to, house.Y, house.Y, house.Ink.Faint, axis: "paper");
        house.Y += 8;
        foreach (var row in rows)
        {
            var (y, known) = (house.Y + Math.Round(big * 1.3) + 6, row.Span is not null);
            house.Text(row.Number, house.Y, from, "paper", valign: "top", size: big, color: known ? house.Ink.Text : color, bold: known);
            house.Text(row.What, house.Y + 2, from, "paper", HouseText.Width(row.Number, big, known) + 8, valign: "top",
                size: house.Size.Label + 0.5, color: house.Ink.Text);
            house.Text(row.Who, y + 6, from, "paper", valign: "top", size: house.Size.Caption);
            house.Y += house.Phone ? 56 : 60;
            if (row.Span is not { } span)
                continue;

            var (low, ids, hover) = ((double)(span.Low() / span.High()), row.Claims.Select(claim => claim.Id).ToList(),
                House.Hover($"{row.Number} {row.What}", row.Who));
            house.Rule(0, 1, y, y, axis: axis);
            if (low < 1)
                house.Bar(low, 1, y, ActorLook.Other, ids, hover, 5, color: color, edge: 0, axis: axis);
            else
                house.Dot(1, y, ActorLook.Other, ids, hover, size: 9, symbol: "circle", fill: color, axis: axis);

            if (span.IsFloor() || span.IsCeiling())
                house.Arrow(1, y, span.IsFloor() ? 1 : -1, color, 6, axis: axis);
        }
    }

    private static string LedgerTitle(IReadOnlyList<LedgerRow> went, IReadOnlyList<LedgerRow> back)
    {
        // What more than one claimant puts a number on.
        static IReadOnlyList<string> Families(IEnumerable<LedgerRow> rows) => [.. rows.Where(row => row.Claimants > 1)
            .Select(row => row.Span!.LowestClaim.Quantity.FamilyLabel).Distinct(StringComparer.Ordinal).Take(3)];
        return (Families(went), Families(back)) is ({ Count: > 0 } gone, { Count: > 0 } came)
            ? $"Out: {NumberWords.List(gone)}. Back, as far as documented: {NumberWords.List(came)}"
            : "What is said to have gone to Russia and come back";
    }
}
