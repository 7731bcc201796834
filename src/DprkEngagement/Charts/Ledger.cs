namespace DprkEngagement;

/// <content>What went and what came back, in goods.</content>
public static partial class Charts
{
    private const int LedgerRows = 6;

    /// <summary>
    /// Goods and people both ways: of each side what most claims speak of, the span of the latest ones with who stands at its ends. What
    /// is spoken of without a verified figure is there too.
    /// </summary>
    /// <param name="data">The data.</param>
    public static Figure Ledger(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var sides = new[] { QuantitySide.Out, QuantitySide.Back }.Select(side => (Side: side, Rows: LedgerOf(data, side))).ToList();
        var (shown, all) = (sides.SelectMany(side => side.Rows.Take(LedgerRows)).ToList(), sides.SelectMany(side => side.Rows).ToList());
        var rest = all.Except(shown).Select(row => row.What).ToList();
        return new Figure
        {
            Id = "ledger",
            Data = data,
            Title = LedgerTitle(sides[0].Rows.Take(LedgerRows).ToList(), sides[1].Rows.Take(LedgerRows).ToList()),
            Subtitle = "The span of the latest claims, lowest to highest claimant; nothing is added up or netted",
            Caption = $"Each row has its own scale from zero: lengths show how far claimants disagree, not how much went. Arrows: at least, up to. No figure is not nothing.{(rest.Count == 0 ? "" : $" Also in the table: {NumberWords.List(rest)}.")}",
            RowIds = [.. shown.SelectMany(row => row.Claims).Select(claim => claim.Id).Distinct(StringComparer.Ordinal)],
            AltText = string.Join(" ", sides.Select(side => $"{(side.Side is QuantitySide.Out ? "Out" : "Back")}: {string.Join("; ", side.Rows.Take(LedgerRows).Select(row => $"{row.Number} {row.What}"))}.")),
            Table = new Result<LedgerRow>
            {
                Title = "Goods and people both ways",
                Unit = "as named",
                Definition = "Of each quantity the latest claims of the kind of number that most claimants give; lowest and highest claimant. Nothing is added or netted. No figure: no verified claim gives one.",
                Rows = all,
                Ids = row => row.Claims.Select(claim => claim.Id),
                Columns = [new("side", "Direction", row => row.Side), new("what", "What", row => row.What), new("figure", "Figure", row => row.Number), new("lowest", "Lowest", row => row.Span?.Lowest), new("highest", "Highest", row => row.Span?.Highest), new("who", "Who", row => row.Who)],
            },
            Draw = house =>
            {
                if (shown.Count == 0)
                {
                    ClaimRows.Nothing(house, data);
                    return;
                }

                var top = house.Y;
                for (var n = 0; n < sides.Count; n++)
                {
                    house.Y = house.Phone ? house.Y : top;
                    LedgerSide(house, data, sides[n].Side, sides[n].Rows.Take(LedgerRows), house.Phone ? 0 : n * 0.53, house.Phone ? 1 : (n * 0.53) + 0.47);
                    house.Y += house.Phone ? 10 : 0;
                }

                house.Y = Math.Max(house.Y, top + (house.Phone ? 0 : 28 + (60 * sides.Max(side => Math.Min(LedgerRows, side.Rows.Count)))));
            },
        };
    }

    private sealed record LedgerRow(QuantitySide Side, string What, string Number, string Who, ClaimEnvelope? Span, IReadOnlyList<Claim> Claims, int Claimants = 0);

    // One row for each family of a side, its containers apart; those that most claims speak of first.
    private static IReadOnlyList<LedgerRow> LedgerOf(EngagementData data, QuantitySide side) => [.. data.Quantities
        .Where(quantity => quantity.Side == side && !quantity.LooksAhead && quantity.Kind is "amount" or "container" && quantity.Side == side)
        .GroupBy(quantity => (quantity.Family, quantity.Kind))
        .Select(group => (Quantities: group.ToList(), Claims: data.ClaimsDrawn(group.Contains).ToList(), Spoken: data.Claims.Count(claim => group.Contains(claim.Quantity))))
        .Where(one => one.Spoken > 0).OrderByDescending(one => one.Spoken)
        .Select((one, rank) => (Row: LedgerLine(data, side, one.Quantities, one.Claims), Table: rank >= LedgerRows))
        .OrderBy(one => one.Table).ThenBy(one => one.Row.Span is null).Select(one => one.Row)];

    private static LedgerRow LedgerLine(EngagementData data, QuantitySide side, IReadOnlyList<Quantity> quantities, IReadOnlyList<Claim> claims)
    {
        var numbered = claims.Where(claim => claim.Estimate.Smallest is not null && claim.Status is CodeStatus.Coded).ToList();
        if (numbered.Count == 0)
        {
            var words = quantities.Count > 1 ? string.Join(", ", quantities.Select(one => one.ShortLabel)) : claims.LastOrDefault()?.Scope ?? "";
            return new LedgerRow(side, quantities[0].FamilyLabel, "no figure", words + ": no verified claim", null, claims);
        }

        // The last year of claims; of these the kind of number that most claimants give, since kinds do not compare.
        var recent = numbered.Where(claim => claim.Published.End >= numbered.Max(one => one.Published.End).AddYears(-1)).ToList();
        var kind = recent.GroupBy(claim => (claim.Quantity, claim.Measure)).OrderByDescending(group => group.Select(claim => claim.Claimant).Distinct().Count())
            .ThenByDescending(group => group.Key.Measure is ClaimMeasure.Cumulative).ThenByDescending(group => group.Max(claim => claim.Published.End)).First();
        var span = kind.ToList().OfTheWhole().Span()!;
        var year = kind.Key.Measure is ClaimMeasure.Flow && span.Claims.Select(claim => claim.PeriodEnd?.Year).Distinct().ToList() is [{ } only] && span.Claims.All(claim => claim.PeriodStart?.Year == only) ? $" in {only}" : "";
        string End(Claim claim) => $"{claim.Claimant.ShortName} {EstimateText.Short(claim.Estimate)}{(data.Assumption(claim) is { Length: > 0 } assumption ? ", " + assumption : "")}";
        var unit = kind.Key.Quantity.Unit.Id == "usd" ? "$" : "";
        var number = span.Short();
        return new LedgerRow(side, Counted(kind.Key.Quantity) + year, unit.Length == 0 ? number : number.StartsWith('≤') ? "≤\u00a0$" + number[2..] : unit + number,
            span.Lowest == span.Highest && span.Claims.Count > 1 ? NumberWords.List([.. span.Claims.Select(claim => claim.Claimant.ShortName)])
                : span.LowestClaim == span.HighestClaim ? $"{End(span.LowestClaim)}, {StatedDate.Of(span.LowestClaim.Published)}{(span.LowestClaim.Scope is { } scope ? ": " + scope : "")}"
                : $"{End(span.LowestClaim)} … {End(span.HighestClaim)}", span, span.Claims, numbered.Select(claim => claim.Claimant).Distinct().Count());
    }

    // A mass has no plural of its own: barrels of refined oil.
    private static string Counted(Quantity quantity) =>
        quantity.Unit.Id == "usd" || quantity.ShortLabel.Split(' ', ',').Any(word => word.EndsWith('s')) ? quantity.ShortLabel : $"{quantity.Unit.Plural} of {quantity.ShortLabel}";

    private static void LedgerSide(House house, EngagementData data, QuantitySide side, IEnumerable<LedgerRow> rows, double from, double to)
    {
        var axis = house.Axis(0, 2, from, to);
        var (korea, russia) = (data.Actors.First(actor => actor.Iso3c == "PRK").Name, data.Actors.First(actor => actor.Iso3c == "RUS").Name);
        house.Text(side is QuantitySide.Out ? $"<b>{korea} → {russia}</b>" : $"<b>{russia} → {korea}</b>", house.Y, from, "paper", valign: "top", size: house.Size.Head, color: house.Ink.Text);
        house.Y += 20;
        house.Rule(from, to, house.Y, house.Y, house.Ink.Faint, axis: "paper");
        house.Y += 8;
        foreach (var row in rows)
        {
            var big = house.Phone ? 15 : 17;
            var (y, color) = (house.Y + Math.Round(big * 1.3) + 6, house.Ink.Muted);
            house.Text(row.Number, house.Y, from, "paper", valign: "top", size: big, color: row.Span is null ? color : house.Ink.Text, bold: row.Span is not null);
            house.Text(row.What, house.Y + 2, from, "paper", HouseText.Width(row.Number, big, row.Span is not null) + 8, valign: "top", size: house.Size.Label + 0.5, color: house.Ink.Text);
            if (row.Span is { } span)
            {
                var (low, ids) = ((double)(span.Low() / span.High()), row.Claims.Select(claim => claim.Id).ToList());
                var hover = House.Hover($"{row.Number} {row.What}", row.Who);
                house.Rule(0, 1, y, y, axis: axis);
                if (low < 1)
                {
                    house.Bar(low, 1, y, ActorLook.Other, ids, hover, 5, color: color, edge: 0, axis: axis);
                }
                else
                {
                    house.Dot(1, y, ActorLook.Other, ids, hover, size: 9, symbol: "circle", fill: color, axis: axis);
                }

                if (span.IsFloor() || span.IsCeiling())
                {
                    house.Arrow(1, y, span.IsFloor() ? 1 : -1, color, 6, axis: axis);
                }
            }

            house.Text(row.Who, y + 6, from, "paper", valign: "top", size: house.Size.Caption);
            house.Y += house.Phone ? 56 : 60;
        }
    }

    private static string LedgerTitle(IReadOnlyList<LedgerRow> went, IReadOnlyList<LedgerRow> back)
    {
        // What more than one claimant puts a number on.
        static IReadOnlyList<string> Families(IEnumerable<LedgerRow> rows) => [.. rows.Where(row => row.Span is not null && row.Claimants > 1)
            .Select(row => row.Span!.LowestClaim.Quantity.FamilyLabel).Distinct(StringComparer.Ordinal).Take(3)];
        return Families(went) is { Count: > 0 } gone && Families(back) is { Count: > 0 } came
            ? $"Out: {NumberWords.List(gone)}. Back, as far as documented: {NumberWords.List(came)}"
            : "What is said to have gone to Russia and come back";
    }
}
