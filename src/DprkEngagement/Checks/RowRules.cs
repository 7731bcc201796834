namespace DprkEngagement;

/// <summary>Rules between the fields of one row. They hold whatever else is wrong with the table; a field that is wrong is left
/// alone.</summary>
internal sealed class RowRules(IReadOnlyDictionary<string, TableFile> tables)
{
    /// <summary>The unit of shares and rates of growth, which alone may fall below zero.</summary>
    private const string Percent = "percent";
    private static readonly string[] Figures = ["low", "best", "high"];
    private readonly IReadOnlyDictionary<string, TableRow> _quantities = tables["quantities"].Keys.By("quantity");
    private readonly IReadOnlyDictionary<string, TableRow> _claims = tables["claims"].Keys.By("claim_id");

    public static void Check(IReadOnlyDictionary<string, TableFile> tables)
    {
        var rules = new RowRules(tables);
        rules.CheckEvents();
        rules.CheckOrder("agreements", "in_force_from", "ended_on");
        rules.CheckOrder("coverage", "date_start", "date_end");
        rules.CheckClaims();
        rules.CheckConversions();
        rules.Each("article-claims", "off", "off-spare", row => row.Has("off")
            && row.Code<ArticleVerdict>("verdict") is { } verdict and not ArticleVerdict.HoldsWithCaveat
            ? $"off is '{row.Raw("off")}', but verdict is '{CodeNames.InData(verdict)}'; only a claim that holds with a caveat has "
                + "something off"
            : null);
    }

    // A rule says what is wrong with a row, or null.
    private void Each(string table, string column, string rule, Func<TableRow, string?> says)
    {
        foreach (var row in tables[table].Rows.Where(row => row.IsWhole))
        {
            if (says(row) is { } message)
                row.Report(column, rule, message);
        }
    }

    private void CheckOrder(string table, string start, string end) => Each(table, end, "dates-reversed", row =>
        row.Date(end) < row.Date(start)
            ? $"{end} is {row.Raw(end)}, before {start} {row.Raw(start)}; the end is the same day or later" : null);

    private void CheckEvents()
    {
        CheckOrder("events", "date_start", "date_end");
        Each("events", "date_prec", "precision-span", Precision);

        // The talks have both dates or none, in order, and lie within the event.
        foreach (var (filled, empty) in new[] { ("talks_start", "talks_end"), ("talks_end", "talks_start") })
        {
            Each("events", empty, "talks-half", row => row.Has(filled) && row.IsMissing(empty)
                ? $"{empty} is empty but {filled} is not; fill both or neither" : null);
        }

        CheckOrder("events", "talks_start", "talks_end");
        Each("events", "talks_start", "talks-outside", row => row.Date("talks_start") <= row.Date("talks_end")
            && row.Date("date_start") <= row.Date("date_end")
            && (row.Date("talks_start") < row.Date("date_start") || row.Date("talks_end") > row.Date("date_end"))
            ? $"the talks ({row.Raw("talks_start")} to {row.Raw("talks_end")}) are not within the event ({row.Raw("date_start")} to "
                + $"{row.Raw("date_end")})"
            : null);

        // What a contact is about is told where there is one, and only there.
        Each("events", "track", "track-missing", row => row.Has("contact_form") && row.IsMissing("track")
            ? $"track is empty, but contact_form is '{row.Raw("contact_form")}'; say whether it is political or of line ministries" : null);
        Each("events", "track", "track-spare", row => row.Has("track") && row.IsMissing("contact_form")
            ? $"track is '{row.Raw("track")}', but contact_form is empty; fill both or neither" : null);
        CheckSuperseded("events", "event_id");
    }

    // Where the days are not known, the two dates are the first and the last day of the span that is known.
    private static string? Precision(TableRow row)
    {
        if ((row.Date("date_start"), row.Date("date_end"), row.Whole("date_prec")) is not ({ } first, { } last, { } precision)
            || last < first)
            return null;

        var (least, name) = (DatePrecision)precision switch
        {
            DatePrecision.Days => (2, "two to six days"),
            DatePrecision.Week => (7, "week"),
            DatePrecision.Month => (28, "month"),
            DatePrecision.Year => (32, "year"),
            _ => (1, "day"),
        };
        return last.DayNumber - first.DayNumber + 1 >= least ? null
            : $"date_prec is {precision} ({name}), but {DataValue.Iso(first)} to {DataValue.Iso(last)} is shorter; where the day is not "
                + "known, the dates are the first and last day of the span that is";
    }

    // A row names what replaced it exactly where its status says that it was replaced, and never itself.
    private void CheckSuperseded(string table, string id)
    {
        const string By = "superseded_by";
        bool Is(TableRow row, bool superseded) =>
            row.Code<CodeStatus>("code_status") is { } status && (status == CodeStatus.Superseded) == superseded;
        Each(table, By, "superseded-by-missing", row => Is(row, true) && row.IsMissing(By)
            ? $"superseded_by is empty, but code_status is 'superseded'; name the {id} of the row that replaced this one" : null);
        Each(table, By, "superseded-by-spare", row => Is(row, false) && row.Has(By)
            ? $"superseded_by is '{row.Raw(By)}', but code_status is '{row.Raw("code_status")}'; only a superseded row names another"
            : null);
        Each(table, By, "superseded-by-itself", row => Is(row, true) && row.Has(By, id) && row.Raw(By) == row.Raw(id)
            ? $"superseded_by is '{row.Raw(By)}', the row itself; name the row that replaced it" : null);
    }

    // The wording decides which numbers are filled, the quantity the unit, and nobody counts what has not happened yet.
    private void CheckClaims()
    {
        Each("claims", "unit", "unit-quantity", row => row.Text("unit") is { } unit
            && QuantityOf(row)?.Text("unit") is { } expected && expected != unit
            ? $"unit is '{unit}', but {row.Raw("quantity")} is counted in {expected}" : null);
        foreach (var figure in Figures)
        {
            // 12.000 soldiers are twelve to a computer and twelve thousand to half of the world.
            foreach (var row in tables["claims"].Rows.Where(row => row.Text("unit") is not (null or Percent)))
            {
                if (row.Text(figure) is { } text && FieldAccidents.PointOfThousands(text) is { } accident)
                    row.Report(figure, accident.Rule, $"{figure} is '{text}'; {accident.Message}", accident);
            }

            Each("claims", figure, "below-zero", row => row.Text("unit") is not (null or Percent) && row.Number(figure) < 0
                ? $"{figure} is '{row.Raw(figure)}'; only a figure in percent may be below zero" : null);
            Each("claims", figure, "hedge-bounds", row => Hedging(row, figure));
        }

        Each("claims", "low", "bounds-reversed", row => row.Number("low") > row.Number("high")
            ? $"low is {row.Raw("low")}, more than high {row.Raw("high")}; low is the smaller of the two" : null);
        CheckOrder("claims", "period_start", "period_end");

        // A span begins on its first day; without this the end that follows from it would be wrong too.
        Each("claims", "date_published", "precision-span", row => row.Date("date_published") is { } published
            && row.Whole("date_prec") is { } precision && FirstOf(published, precision) is var (span, first) && first != published
            ? $"date_published is {DataValue.Iso(published)}, but date_prec is {precision} ({span}): no day is known; write the first day "
                + $"of the {span}, {DataValue.Iso(first)}"
            : null);

        // Nobody can count what has not happened yet; only quantities that look ahead do.
        foreach (var column in new[] { "period_start", "period_end", "as_of" })
        {
            Each("claims", column, "published-early", row => (column != "period_start" || row.IsMissing("period_end"))
                && row.Date("date_published") is { } published
                && row.Whole("date_prec") is { } precision && FirstOf(published, precision).Day == published
                && QuantityOf(row)?.Text("looks_ahead") == "false"
                && Records.Published(published, (DatePrecision)precision).End is var latest && row.Date(column) > latest
                ? $"{column} is {row.Raw(column)}, after the claim was published ({DataValue.Iso(latest)}); only a forecast looks ahead"
                : null);
        }

        CheckSuperseded("claims", "claim_id");
    }

    private static (string Span, DateOnly Day) FirstOf(DateOnly day, int precision) => (DatePrecision)precision switch
    {
        DatePrecision.Month => ("month", new DateOnly(day.Year, day.Month, 1)),
        DatePrecision.Year => ("year", new DateOnly(day.Year, 1, 1)),
        _ => ("", day),
    };

    private static string? Hedging(TableRow row, string figure)
    {
        var (filled, words) = row.Code<Hedge>("hedge") switch
        {
            null => (figure, ""),
            Hedge.Exact or Hedge.About => ("best", "best only"),
            Hedge.AtLeast or Hedge.MoreThan => ("low", "low only"),
            Hedge.UpTo => ("high", "high only"),
            Hedge.Range => ("low high", "low and high, not best"),
            _ => ("", "none of low, best and high"),
        };
        return words.Length == 0 || !(filled.Split(' ').Contains(figure) ? row.IsMissing(figure) : row.Has(figure)) ? null
            : $"{figure} is {(row.Raw(figure) is { } text ? $"'{text}'" : "empty")}, but hedge '{row.Raw("hedge")}' fills {words}";
    }

    // A conversion starts from a number of containers and ends at a number of rounds of the same claimant.
    private void CheckConversions()
    {
        // Containers that went to Russia: what came back is not turned into rounds.
        static bool IsOfContainers(TableRow quantity) => quantity.Text("kind") == "container" && quantity.Text("side") == "out";
        string IdsOf(Func<TableRow, bool> isMeant) =>
            string.Join(" or ", _quantities.Values.Where(isMeant).Select(row => row.Raw("quantity")));
        bool IsStart(TableRow claim) => QuantityOf(claim) is { } quantity && IsOfContainers(quantity)
            && Array.Exists(Figures, figure => claim.Number(figure) > 0);

        Each("conversions", "claim_id", "conversion-start", row => ClaimOf(row, "claim_id") is { } claim && !IsStart(claim)
            ? $"claim_id is '{row.Raw("claim_id")}', which gives no number of {IdsOf(IsOfContainers)}; name the claim whose containers are "
                + "converted"
            : null);
        Each("conversions", "rounds_claim_id", "conversion-end", row =>
        {
            if (ClaimOf(row, "claim_id") is not { } start || !IsStart(start) || ClaimOf(row, "rounds_claim_id") is not { } end)
                return null;

            var (family, claimant) = (QuantityOf(start)!.Text("family"), start.Raw("claimant_id"));
            bool IsOfRounds(TableRow quantity) => quantity.Text("kind") == "amount" && quantity.Text("family") == family;
            return family is null || (QuantityOf(end) is { } to && IsOfRounds(to) && end.Raw("claimant_id") == claimant) ? null
                : $"rounds_claim_id is '{row.Raw("rounds_claim_id")}', which is no claim on {IdsOf(IsOfRounds)} by {claimant}; a "
                    + "conversion is one claimant's own";
        });
        Each("conversions", "rounds_to", "range-reversed", row => row.Number("rounds_to") <= row.Number("rounds")
            ? $"rounds_to is {row.Raw("rounds_to")}, not above rounds {row.Raw("rounds")}; it is the upper end of a range" : null);
    }

    private TableRow? QuantityOf(TableRow claim) => _quantities.GetValueOrDefault(claim.Text("quantity") ?? "");

    private TableRow? ClaimOf(TableRow conversion, string column) =>
        _claims.GetValueOrDefault(conversion.Text(column) ?? "") is { IsSound: true } claim ? claim : null;
}
