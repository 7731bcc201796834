namespace DprkEngagement;

public static partial class Charts
{
    private const int LedgerRows = 6;

    // Half of a figure of 700 pixels: a line is no longer.
    private const double LedgerRoom = 300;

    private sealed record LedgerRow(Quantity Quantity, string What, string Number, string Who, ClaimEnvelope? Span,
        IReadOnlyList<Claim> Claims, int Claimants, bool Also = false)
    {
        public string Words => Also ? $"{What}: {Number}" : $"{Number} {What}";
    }

    /// <summary>Goods and people both ways: of each side what most claims speak of, the span of the latest ones with who stands at its
    /// ends; below, a mark for every other quantity of the ledger that a counted claim gives a figure for.</summary>
    public static Figure Ledger(EngagementData data)
    {
        var sides = new[] { QuantitySide.Out, QuantitySide.Back }.Select(side => LedgerOf(data, side)).ToList();
        string Words(IReadOnlyList<LedgerRow> rows) => string.Join("; ", rows.Where(row => !row.Also).Select(row => row.Words))
            + (rows.Count(row => row.Also) is > 0 and var more ? $"; {Counted(more, "more quantity", "more quantities")} in the table"
                : "");
        return new Figure
        {
            Id = "ledger", Data = data, Title = LedgerTitle(sides[0], sides[1]),
            Subtitle = "The span of the latest claims, lowest to highest claimant; nothing is added up or netted",
            Caption = "Each row has its own scale from zero: lengths show how far claimants disagree, not how much went. "
                + "Arrows: at least, up to. No figure is not nothing."
                + (sides.Any(rows => rows.Any(row => row.Also)) ? " Also claimed: parts, rates and shares among them." : ""),
            RowIds = [.. sides.SelectMany(rows => rows).SelectMany(row => row.Claims).Select(claim => claim.Id).Distinct()],
            AltText = $"Out: {Words(sides[0])}. Back: {Words(sides[1])}.",
            Table = new Result<LedgerRow>
            {
                Title = "Goods and people both ways", Unit = "as named",
                Definition = "Of each quantity the latest claims of the kind of number that most claimants give; "
                    + "lowest and highest claimant. Nothing is added or netted. No figure: no verified claim gives one.",
                Rows = [.. sides.SelectMany(rows => rows)], Ids = row => row.Claims.Select(claim => claim.Id),
                Columns =
                [
                    new("side", "Direction", row => row.Quantity.Side), new("what", "What", row => row.What),
                    new("figure", "Figure", row => row.Number), new("lowest", "Lowest", row => row.Span?.Lowest),
                    new("highest", "Highest", row => row.Span?.Highest), new("who", "Who", row => row.Who),
                ],
            },
            Draw = house =>
            {
                var (top, end, names) = (house.Y, house.Y, new[] { "PRK", "RUS" }.Select(state => data.Actor(state).Name).ToList());
                foreach (var (n, rows) in sides.Index())
                {
                    house.Y = house.Phone ? house.Y : top;
                    var (from, to) = house.Phone ? (0, 1) : (n * 0.53, (n * 0.53) + 0.47);
                    LedgerSide(house, rows, $"{names[n]} → {names[1 - n]}", from, to);
                    house.Y += house.Phone ? 10 : 0;
                    end = Math.Max(end, house.Y);
                }

                house.Y = end;
            },
        };
    }

    // A row for each family of a side, its containers apart: those that most claims speak of, without a figure last; then all others.
    private static IReadOnlyList<LedgerRow> LedgerOf(EngagementData data, QuantitySide side)
    {
        var spoken = data.Claims.GroupBy(claim => claim.Quantity).Where(group => group.Key.Side == side)
            .ToDictionary(group => group.Key, group => group.Count());
        var quantities = data.Quantities.Where(quantity => spoken.ContainsKey(quantity) && Measures.IsInLedger(quantity)).ToList();
        var rows = quantities.Where(quantity => quantity.Kind is "amount" or "container")
            .GroupBy(quantity => (quantity.Family, quantity.Kind)).OrderByDescending(group => group.Sum(quantity => spoken[quantity]))
            .Take(LedgerRows).Select(group => LedgerLine(data, [.. group])).OrderBy(row => row.Span is null).ToList();
        var drawn = rows.SelectMany(row => row.Claims).Select(claim => claim.Quantity).ToHashSet();
        return [.. rows, .. quantities.Where(quantity => !drawn.Contains(quantity))
            .OrderByDescending(quantity => spoken[quantity]).Select(quantity => LedgerLine(data, [quantity], also: true))
            .Where(row => row.Span is not null)];
    }

    private static LedgerRow LedgerLine(EngagementData data, IReadOnlyList<Quantity> quantities, bool also = false)
    {
        var claims = data.ClaimsDrawn(quantities.Contains);
        var numbered = claims.Where(claim => claim is { Status: CodeStatus.Coded, Estimate.Smallest: not null }).ToList();
        // The last year of claims; of these the kind of number that most claimants give, since kinds do not compare.
        var kind = numbered.Where(claim => claim.Published.End >= numbered.Max(one => one.Published.End).AddYears(-1))
            .GroupBy(claim => (claim.Quantity, claim.Measure))
            .OrderByDescending(group => group.Select(claim => claim.Claimant).Distinct().Count())
            .ThenByDescending(group => group.Key.Measure is ClaimMeasure.Cumulative)
            .ThenByDescending(group => group.Max(claim => claim.Published.End)).FirstOrDefault();
        if (kind?.ToList().OfTheWhole().Span() is not { } span)
        {
            var words = quantities.Count > 1 ? string.Join(", ", quantities.Select(one => one.ShortLabel))
                : claims.LastOrDefault()?.Scope ?? quantities[0].ShortLabel;
            return new LedgerRow(quantities[0], quantities[0].FamilyLabel, "no figure", words + ": no verified claim", null, claims, 0);
        }

        string End(Claim claim) =>
            ClaimChoice.Joined(", ", $"{claim.Claimant.ShortName} {EstimateText.Short(claim.Estimate)}", data.Assumption(claim));
        var (quantity, number, label) = (kind.Key.Quantity, span.Short(), kind.Key.Quantity.ShortLabel);
        var years = span.Claims.SelectMany(claim => new[] { claim.PeriodStart?.Year, claim.PeriodEnd?.Year }).Distinct().ToList();
        var dollars = quantity.Unit.Id.StartsWith("usd", StringComparison.Ordinal);
        // A mass has no plural of its own: barrels of refined oil.
        var mass = !dollars && !label.Split(' ', ',').Any(word => word.EndsWith('s'));
        if (dollars)
            number = number.StartsWith('≤') ? "≤\u00a0$" + number[2..] : "$" + number;
        else if (also && !label.Contains(quantity.Unit.Plural, StringComparison.Ordinal))
            number += " " + quantity.Unit.Plural;

        return new LedgerRow(quantity, (mass && !also ? $"{quantity.Unit.Plural} of " : "") + label
                + (kind.Key.Measure is ClaimMeasure.Flow && years is [{ } only] ? $" in {only}" : ""),
            number, span.Claims.Count == 1 ? LedgerWho(span.Claims[0])
                : span.Lowest == span.Highest || span.LowestClaim.Claimant == span.HighestClaim.Claimant
                ? NumberWords.List([.. span.Claims.Select(claim => claim.Claimant.ShortName).Distinct()])
                : $"{End(span.LowestClaim)} … {End(span.HighestClaim)}",
            span, span.Claims, numbered.Select(claim => claim.Claimant).Distinct().Count(), also);
    }

    // The figure is the row's own numeral; the month gives way where the line would be too long.
    private static string LedgerWho(Claim claim)
    {
        var (who, scope, day) = (claim.Claimant.ShortName, claim.Scope is { } words ? ": " + words : "", claim.Published.Start);
        var dated = $"{who}, {(claim.Published.Precision is DatePrecision.Year ? DateText.Year(day) : DateText.Month(day))}{scope}";
        return HouseText.Width(dated, HouseSizes.Wide.Caption) <= LedgerRoom ? dated : who + scope;
    }

    private static void LedgerSide(House house, IReadOnlyList<LedgerRow> rows, string way, double from, double to)
    {
        var axis = rows.Any(row => row.Span is not null) ? house.Axis(0, 2, from, to) : "";
        var (big, color) = (house.Phone ? 15 : 17, house.Ink.Muted);
        void Say(string text, double y, double dx = 0, double? size = null, string? ink = null, bool bold = false) =>
            house.Text(text, y, from, "paper", dx, valign: "top", size: size ?? house.Size.Caption, color: ink, bold: bold);
        Say(way, house.Y, size: house.Size.Head, ink: house.Ink.Text, bold: true);
        house.Y += 20;
        house.Rule(from, to, house.Y, house.Y, house.Ink.Faint, axis: "paper");
        house.Y += 8;
        foreach (var row in rows.Where(row => !row.Also))
        {
            var (y, known) = (house.Y + Math.Round(big * 1.3) + 6, row.Span is not null);
            Say(row.Number, house.Y, size: big, ink: known ? house.Ink.Text : color, bold: known);
            Say(row.What, house.Y + 2, HouseText.Width(row.Number, big, known) + 8, house.Size.Label + 0.5, house.Ink.Text);
            Say(row.Who, y + 6);
            house.Y += house.Phone ? 56 : 60;
            if (row.Span is not { } span)
                continue;

            var low = (double)(span.Low() / span.High());
            house.Rule(0, 1, y, y, axis: axis);
            if (low < 1)
                house.Bar(low, 1, y, ActorLook.Other, Ids(row), Hover(row), 5, color: color, edge: 0, axis: axis);
            else
                house.Dot(1, y, ActorLook.Other, Ids(row), Hover(row), size: 9, symbol: "circle", fill: color, axis: axis);

            if (span.IsFloor() || span.IsCeiling())
                house.Arrow(1, y, span.IsFloor() ? 1 : -1, color, 6, axis: axis);
        }

        if (rows.Any(row => row.Also))
            Say("Also claimed", house.Y, ink: house.Ink.Text, bold: true);

        foreach (var row in rows.Where(row => row.Also))
        {
            house.Y += house.Phone ? 24 : 19;
            house.Dot(0.03, house.Y + 7, ActorLook.Other, Ids(row), Hover(row), size: 8, symbol: "circle", fill: color, axis: axis);
            var words = $"{row.What}: <b>{row.Number}</b>";
            var who = string.Join(", ", row.Claims.Select(claim => claim.Claimant.ShortName));
            Say(HouseText.Width(words + who, house.Size.Caption) < LedgerRoom - 24 ? $"{words}, {who}" : words, house.Y, 16);
        }

        house.Y += rows.Any(row => row.Also) ? 26 : 0;

        static IReadOnlyList<string> Ids(LedgerRow row) => [.. row.Claims.Select(claim => claim.Id)];

        static string Hover(LedgerRow row) => House.Hover(row.Words, row.Who);
    }

    private static string LedgerTitle(IReadOnlyList<LedgerRow> went, IReadOnlyList<LedgerRow> back)
    {
        // What more than one claimant puts a number on.
        static IReadOnlyList<string> Families(IEnumerable<LedgerRow> rows) => [.. rows.Where(row => !row.Also && row.Claimants > 1)
            .Select(row => row.Quantity.FamilyLabel).Distinct().Take(3)];
        return (Families(went), Families(back)) is ({ Count: > 0 } gone, { Count: > 0 } came)
            ? $"Out: {NumberWords.List(gone)}. Back, as far as documented: {NumberWords.List(came)}"
            : "What is said to have gone to Russia and come back";
    }
}
