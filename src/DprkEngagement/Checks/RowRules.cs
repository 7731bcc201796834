namespace DprkEngagement;

/// <summary>Rules between the fields of one row. They hold whatever else is wrong with the table; a field that is wrong is left
/// alone.</summary>
internal static class RowRules
{
    public static void Check(IReadOnlyDictionary<string, TableFile> tables)
    {
        void Each(string table, Action<TableRow> check) => tables[table].Rows.Where(row => row.IsWhole).ToList().ForEach(check);
        Each("events", row =>
        {
            CheckOrder(row, "date_start", "date_end");
            CheckPrecision(row);
            CheckTalks(row);
            CheckForm(row);
            CheckSuperseded(row, "event_id");
        });
        Each("agreements", row => CheckOrder(row, "in_force_from", "ended_on"));
        Each("coverage", row => CheckOrder(row, "date_start", "date_end"));
        var claims = new ClaimRules(tables);
        Each("claims", claims.Check);
        Each("claims", row => CheckSuperseded(row, "claim_id"));
        Each("conversions", claims.CheckConversion);
        Each("article-claims", CheckFlaw);
    }

    /// <summary>The end must not come before the start.</summary>
    /// <returns>False where it does.</returns>
    public static bool CheckOrder(TableRow row, string start, string end)
    {
        if (!(row.Date(end) < row.Date(start)))
            return true;

        row.Report(end, "dates-reversed",
            $"{end} is {row.Raw(end)}, before {start} {row.Raw(start)}; the end is the same day or later");
        return false;
    }

    // Where the days are not known, the two dates are the first and the last day of the span that is known.
    private static void CheckPrecision(TableRow row)
    {
        if ((row.Date("date_start"), row.Date("date_end"), row.Whole("date_prec")) is not ({ } first, { } last, { } precision)
            || last < first)
            return;

        var (least, name) = (DatePrecision)precision switch
        {
            DatePrecision.Days => (2, "two to six days"),
            DatePrecision.Week => (7, "week"),
            DatePrecision.Month => (28, "month"),
            DatePrecision.Year => (32, "year"),
            _ => (1, "day"),
        };
        if (last.DayNumber - first.DayNumber + 1 < least)
        {
            row.Report("date_prec", "precision-span",
                $"date_prec is {precision} ({name}), but {DataValue.Iso(first)} to {DataValue.Iso(last)} is shorter; where the day is not "
                    + "known, the dates are the first and last day of the span that is");
        }
    }

    // The talks have both dates or none, in order, and lie within the event.
    private static void CheckTalks(TableRow row)
    {
        foreach (var (filled, empty) in new[] { ("talks_start", "talks_end"), ("talks_end", "talks_start") })
        {
            if (row.Has(filled) && row.IsMissing(empty))
                row.Report(empty, "talks-half", $"{empty} is empty but {filled} is not; fill both or neither");
        }

        if (CheckOrder(row, "talks_start", "talks_end")
            && row.Has("talks_start", "talks_end", "date_start", "date_end") && row.Date("date_start") <= row.Date("date_end")
            && (row.Date("talks_start") < row.Date("date_start") || row.Date("talks_end") > row.Date("date_end")))
        {
            row.Report("talks_start", "talks-outside",
                $"the talks ({row.Raw("talks_start")} to {row.Raw("talks_end")}) are not within the event ({row.Raw("date_start")} to "
                    + $"{row.Raw("date_end")})");
        }
    }

    // What a contact is about is told where there is one, and only there.
    private static void CheckForm(TableRow row)
    {
        if (row.Has("contact_form") && row.IsMissing("track"))
        {
            row.Report("track", "track-missing", $"track is empty, but contact_form is '{row.Raw("contact_form")}'; say whether it is "
                + "political or of line ministries");
        }
        else if (row.Has("track") && row.IsMissing("contact_form"))
        {
            row.Report("track", "track-spare", $"track is '{row.Raw("track")}', but contact_form is empty; fill both or neither");
        }
    }

    // A row names what replaced it exactly where its status says that it was replaced, and never itself.
    private static void CheckSuperseded(TableRow row, string id)
    {
        if (row.Code<CodeStatus>("code_status") is not { } status)
            return;

        var (rule, message) = (status == CodeStatus.Superseded, row.Text("superseded_by")) switch
        {
            (true, null) when row.IsMissing("superseded_by") => ("superseded-by-missing",
                $"superseded_by is empty, but code_status is 'superseded'; name the {id} of the row that replaced this one"),
            (false, { } by) => ("superseded-by-spare",
                $"superseded_by is '{by}', but code_status is '{row.Raw("code_status")}'; only a superseded row names another"),
            (true, { } by) when by == row.Text(id) => ("superseded-by-itself",
                $"superseded_by is '{by}', the row itself; name the row that replaced it"),
            _ => ("", ""),
        };
        if (rule.Length > 0)
            row.Report("superseded_by", rule, message);
    }

    // What is off is told of a claim that holds with a caveat, and of no other.
    private static void CheckFlaw(TableRow row)
    {
        if (row.Has("off") && row.Code<ArticleVerdict>("verdict") is { } verdict and not ArticleVerdict.HoldsWithCaveat)
        {
            row.Report("off", "off-spare", $"off is '{row.Raw("off")}', but verdict is '{CodeNames.InData(verdict)}'; only a claim that "
                + "holds with a caveat has something off");
        }
    }
}

/// <summary>Rules on a claim: the wording decides which numbers are filled, the quantity the unit, and nobody counts what has not happened
/// yet.</summary>
internal sealed class ClaimRules(IReadOnlyDictionary<string, TableFile> tables)
{
    /// <summary>The unit of shares and rates of growth, which alone may fall below zero.</summary>
    private const string Percent = "percent";

    private static readonly string[] Figures = ["low", "best", "high"];

    private readonly IReadOnlyDictionary<string, TableRow> _quantities = tables["quantities"].Keys.By("quantity");
    private readonly IReadOnlyDictionary<string, TableRow> _claims = tables["claims"].Keys.By("claim_id");

    public void Check(TableRow row)
    {
        var (unit, quantity) = (row.Text("unit"), QuantityOf(row));
        if (unit is not null && quantity?.Text("unit") is { } expected && expected != unit)
            row.Report("unit", "unit-quantity", $"unit is '{unit}', but {row.Raw("quantity")} is counted in {expected}");

        foreach (var figure in unit is null or Percent ? [] : Figures)
        {
            // 12.000 soldiers are twelve to a computer and twelve thousand to half of the world.
            if (row.Text(figure) is { } text && FieldAccidents.PointOfThousands(text) is { } accident)
                row.Report(figure, accident.Rule, $"{figure} is '{text}'; {accident.Message}", accident);

            if (row.Number(figure) < 0)
                row.Report(figure, "below-zero", $"{figure} is '{row.Raw(figure)}'; only a figure in percent may be below zero");
        }

        CheckHedge(row);
        if (row.Number("low") > row.Number("high"))
            row.Report("low", "bounds-reversed", $"low is {row.Raw("low")}, more than high {row.Raw("high")}; low is the smaller of the two");

        RowRules.CheckOrder(row, "period_start", "period_end");
        if ((row.Date("date_published"), row.Whole("date_prec")) is ({ } published, { } precision) && CheckSpan(row, published, precision)
            && quantity?.Text("looks_ahead") == "false")
        {
            var latest = Records.Published(published, (DatePrecision)precision).End;
            CheckNotAfter(row, "period_end", latest);
            CheckNotAfter(row, "as_of", latest);
        }
    }

    /// <summary>A conversion starts from a number of containers and ends at a number of rounds of the same claimant.</summary>
    public void CheckConversion(TableRow row)
    {
        var (containers, rounds) = (ClaimOf(row, "claim_id"), ClaimOf(row, "rounds_claim_id"));
        if (containers is not null && !(QuantityOf(containers) is { } from && IsOfContainers(from)
            && Array.Exists(Figures, figure => containers.Number(figure) > 0)))
        {
            row.Report("claim_id", "conversion-start",
                $"claim_id is '{row.Raw("claim_id")}', which gives no number of {IdsOf(IsOfContainers)}; name the claim whose containers are "
                    + "converted");
        }
        else if (containers is not null && rounds is not null && QuantityOf(containers)?.Text("family") is { } family)
        {
            bool IsOfRounds(TableRow quantity) => quantity.Text("kind") == "amount" && quantity.Text("family") == family;
            var claimant = containers.Raw("claimant_id");
            if (QuantityOf(rounds) is not { } to || !IsOfRounds(to) || rounds.Raw("claimant_id") != claimant)
            {
                row.Report("rounds_claim_id", "conversion-end", $"rounds_claim_id is '{row.Raw("rounds_claim_id")}', which is no claim on "
                    + $"{IdsOf(IsOfRounds)} by {claimant}; a conversion is one claimant's own");
            }
        }

        if (row.Number("rounds_to") <= row.Number("rounds"))
        {
            row.Report("rounds_to", "range-reversed",
                $"rounds_to is {row.Raw("rounds_to")}, not above rounds {row.Raw("rounds")}; it is the upper end of a range");
        }
    }

    private TableRow? QuantityOf(TableRow claim) => _quantities.GetValueOrDefault(claim.Text("quantity") ?? "");

    private TableRow? ClaimOf(TableRow conversion, string column) =>
        _claims.GetValueOrDefault(conversion.Text(column) ?? "") is { IsSound: true } claim ? claim : null;

    // Containers that went to Russia: what came back is not turned into rounds.
    private static bool IsOfContainers(TableRow quantity) => quantity.Text("kind") == "container" && quantity.Text("side") == "out";

    private string IdsOf(Func<TableRow, bool> isMeant) =>
        string.Join(" or ", _quantities.Values.Where(isMeant).Select(row => row.Raw("quantity")));

    private static void CheckHedge(TableRow row)
    {
        if (row.Code<Hedge>("hedge") is not { } hedge)
            return;

        var (filled, words) = hedge switch
        {
            Hedge.Exact or Hedge.About => ("best", "best only"),
            Hedge.AtLeast or Hedge.MoreThan => ("low", "low only"),
            Hedge.UpTo => ("high", "high only"),
            Hedge.Range => ("low high", "low and high, not best"),
            _ => ("", "none of low, best and high"),
        };
        foreach (var figure in Figures.Where(figure => filled.Split(' ').Contains(figure) ? row.IsMissing(figure) : row.Has(figure)))
        {
            row.Report(figure, "hedge-bounds", $"{figure} is {(row.Raw(figure) is { } text ? $"'{text}'" : "empty")}, but hedge "
                + $"'{row.Raw("hedge")}' fills {words}");
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

        row.Report("date_published", "precision-span",
            $"date_published is {DataValue.Iso(published)}, but date_prec is {code} ({span}): no day is known; write the first day of the "
                + $"{span}, {DataValue.Iso(first)}");
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
