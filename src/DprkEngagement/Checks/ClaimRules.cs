namespace DprkEngagement;

/// <summary>Rules on a claim: the wording decides which numbers are filled, the quantity the unit, and nobody counts what has not happened
/// yet.</summary>
internal sealed class ClaimRules(DataFolder folder)
{
    /// <summary>The unit of shares and rates of growth, which alone may fall below zero.</summary>
    private const string Percent = "percent";

    private static readonly string[] Figures = ["low", "best", "high"];

    private readonly IReadOnlyDictionary<string, TableRow> _quantities = folder.Tables["quantities"].Keys.By("quantity");
    private readonly IReadOnlyDictionary<string, TableRow> _claims = folder.Tables["claims"].Keys.By("claim_id");

    public void Check(TableRow row)
    {
        var quantity = row.Text("quantity") is { } id ? _quantities.GetValueOrDefault(id) : null;
        CheckFigures(row, quantity);
        CheckDates(row, quantity);
    }

    /// <summary>A conversion starts from a number of containers and ends at a number of rounds of the same claimant.</summary>
    public void CheckConversion(TableRow row)
    {
        var containers = row.Text("claim_id") is { } start ? _claims.GetValueOrDefault(start) : null;
        var rounds = row.Text("rounds_claim_id") is { } end ? _claims.GetValueOrDefault(end) : null;
        if (containers is { IsSound: true } && (!IsContainers(containers) || !Array.Exists(Figures, figure => containers.Number(figure) > 0)))
        {
            row.Report("claim_id", "conversion-start",
                $"claim_id is '{row.Raw("claim_id")}', which gives no number of {IdsOf(IsOfContainers)}; name the claim whose "
                    + "containers are converted");
        }
        else if (rounds is { IsSound: true } && containers is { IsSound: true } && Attribute(containers, "family") is { } family
            && (Attribute(rounds, "kind") != "amount" || Attribute(rounds, "family") != family
                || rounds.Raw("claimant_id") != containers.Raw("claimant_id")))
        {
            row.Report("rounds_claim_id", "conversion-end",
                $"rounds_claim_id is '{row.Raw("rounds_claim_id")}', which is no claim on "
                    + $"{IdsOf(one => one.Text("kind") == "amount" && one.Text("family") == family)} by "
                        + $"{containers.Raw("claimant_id")}; a conversion is one claimant's own");
        }

        if (row.Number("rounds_to") <= row.Number("rounds"))
        {
            row.Report("rounds_to", "range-reversed",
                $"rounds_to is {row.Raw("rounds_to")}, not above rounds {row.Raw("rounds")}; it is the upper end of a range");
        }
    }

    private string? Attribute(TableRow claim, string column) =>
        claim.Text("quantity") is { } quantity && _quantities.TryGetValue(quantity, out var row) ? row.Text(column) : null;

    private bool IsContainers(TableRow claim) =>
        claim.Text("quantity") is { } quantity && _quantities.TryGetValue(quantity, out var row) && IsOfContainers(row);

    // Containers that went to Russia: what came back is not turned into rounds.
    private static bool IsOfContainers(TableRow quantity) => quantity.Text("kind") == "container" && quantity.Text("side") == "out";

    private string IdsOf(Func<TableRow, bool> isMeant) =>
        string.Join(" or ", _quantities.Values.Where(isMeant).Select(row => row.Raw("quantity")));

    private static void CheckFigures(TableRow row, TableRow? quantity)
    {
        var unit = row.Text("unit");
        if (unit is not null && quantity?.Text("unit") is { } expected && expected != unit)
            row.Report("unit", "unit-quantity", $"unit is '{unit}', but {row.Raw("quantity")} is counted in {expected}");

        foreach (var figure in unit is null or Percent ? [] : Figures)
        {
            // 12.000 soldiers are twelve to a computer and twelve thousand to half of the world.
            if (row.Text(figure) is { } text && FieldAccidents.PointOfThousands(text) is { } accident)
                row.Report(figure, accident.Rule, $"{figure} is '{text}'; {accident.Message}", accident);
        }

        foreach (var figure in unit is null or Percent ? [] : Figures)
        {
            if (row.Number(figure) < 0)
                row.Report(figure, "below-zero", $"{figure} is '{row.Raw(figure)}'; only a figure in percent may be below zero");
        }

        if (row.Code<Hedge>("hedge") is { } hedge && CheckHedge(row, hedge) && row.Number("low") > row.Number("high"))
        {
            row.Report("low", "bounds-reversed",
                $"low is {row.Raw("low")}, more than high {row.Raw("high")}; low is the smaller of the two");
        }
    }

    private static bool CheckHedge(TableRow row, Hedge hedge)
    {
        var (filled, words) = hedge switch
        {
            Hedge.Exact or Hedge.About => (new[] { false, true, false }, "best only"),
            Hedge.AtLeast or Hedge.MoreThan => ([true, false, false], "low only"),
            Hedge.UpTo => ([false, false, true], "high only"),
            Hedge.Range => ([true, false, true], "low and high, not best"),
            _ => ([false, false, false], "none of low, best and high"),
        };
        var wrong = Figures.Where((figure, place) => filled[place] ? row.IsMissing(figure) : row.Has(figure)).ToList();
        foreach (var figure in wrong)
        {
            var found = row.IsMissing(figure) ? "empty" : $"'{row.Raw(figure)}'";
            row.Report(figure, "hedge-bounds", $"{figure} is {found}, but hedge '{row.Raw("hedge")}' fills {words}");
        }

        return wrong.Count == 0;
    }

    private static void CheckDates(TableRow row, TableRow? quantity)
    {
        RowRules.CheckOrder(row, "period_start", "period_end");
        if ((row.Date("date_published"), row.Whole("date_prec")) is not ({ } published, { } code) || !CheckSpan(row, published, code))
            return;

        if (quantity?.Text("looks_ahead") == "false")
        {
            var latest = Records.Published(published, (DatePrecision)code).End;
            CheckNotAfter(row, "period_end", latest);
            CheckNotAfter(row, "as_of", latest);
        }
    }

    // A span begins on its first day; without this the end that follows from it would be wrong too.
    private static bool CheckSpan(TableRow row, DateOnly published, int code)
    {
        var (span, first) = (DatePrecision)code switch
        {
            DatePrecision.Month => ("month", new DateOnly(published.Year, published.Month, 1)),
            DatePrecision.Year => ("year", new DateOnly(published.Year, 1, 1)),
            _ => ("", published),
        };
        if (published == first)
            return true;

        row.Report("date_published", "precision-span", string.Create(CultureInfo.InvariantCulture,
            $"date_published is {DataValue.Iso(published)}, but date_prec is {code} ({span}): no day is known; write the first day of "
                + $"the {span}, {DataValue.Iso(first)}"));
        return false;
    }

    // Nobody can count what has not happened yet; only quantities that look ahead do.
    private static void CheckNotAfter(TableRow row, string column, DateOnly latest)
    {
        if (row.Date(column) > latest)
        {
            row.Report(column, "published-early",
                $"{column} is {row.Raw(column)}, after the claim was published ({DataValue.Iso(latest)}); only a forecast looks ahead");
        }
    }
}
