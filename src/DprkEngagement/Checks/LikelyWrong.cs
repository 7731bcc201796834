namespace DprkEngagement;

/// <summary>The likeliest slips that leave a row well-formed: a wrong year, a digit too many, a direction turned, a figure that the texts
/// beside it do not give. Each rule looks at the fields that it needs, whatever else is wrong with the row.</summary>
internal sealed class LikelyWrong
{
    /// <summary>How long before all others of its kind nothing is expected.</summary>
    private const int MostYearsBefore = 20;

    /// <summary>How long after every other page none was read.</summary>
    private const int MostYearsUnread = 2;

    /// <summary>A state visit with stops on the way takes weeks, no meeting takes more days than this.</summary>
    private const int MostDaysMet = 70;

    /// <summary>How many times the largest other figure is too much.</summary>
    private const int MostTimes = 10;

    /// <summary>With fewer others nothing can be said of what is usual.</summary>
    private const int FewestOthers = 3;
    private readonly IReadOnlyDictionary<string, TableFile> _tables;
    private readonly List<Claim> _claims;

    private LikelyWrong(IReadOnlyDictionary<string, TableFile> tables)
    {
        _tables = tables;
        var quantities = tables["quantities"].Keys.By("quantity");
        _claims = [.. from row in Counted("claims")
                      where row.Has("claim_id", "quantity")
                      let side = quantities.GetValueOrDefault(row.Text("quantity")!)?.Code<QuantitySide>("side")
                      select new Claim(row, row.Text("claim_id")!, row.Text("quantity")!, side ?? QuantitySide.Context, FiguresOf(row),
                          (row.Text("from_iso3c"), row.Text("to_iso3c")))];
    }

    public static IEnumerable<Finding> Find(IReadOnlyDictionary<string, TableFile> tables)
    {
        var rules = new LikelyWrong(tables);
        var byQuantity = rules._claims.GroupBy(claim => claim.Quantity).ToList();
        return
        [
            .. rules.InTheFuture(), .. rules.TooLong(), .. LongBefore(rules.Counted("events"), "date_start", "every other event"),
            .. from about in byQuantity
               from field in new[] { "date_published", "as_of", "period_start", "period_end" }
               from finding in LongBefore(about.Select(claim => claim.Row), field, $"every other claim on {about.Key}")
               select finding,
            .. byQuantity.SelectMany(rules.TooLarge),
            .. byQuantity.SelectMany(Turned).Concat(rules.AgainstSide()).DistinctBy(one => one.Row),
            .. rules._claims.Where(claim => claim.Figures.Count > 0).SelectMany(rules.OtherFigures()), .. rules.OtherRounds(),
        ];
    }

    private IEnumerable<TableRow> Counted(string table) =>
        _tables[table].Rows.Where(row => row.Code<CodeStatus>("code_status") is not { } status || Findings.MayCount(status));

    // The figures but 0, which texts word otherwise, and but what a spreadsheet made of one.
    private static List<(string Field, decimal Number)> FiguresOf(TableRow claim) =>
    [
        .. from field in new[] { "low", "best", "high" }
           where claim.Number(field) is not (null or 0) && FieldAccidents.PointOfThousands(claim.Text(field)!) is null
           select (field, claim.Number(field)!.Value),
    ];

    // Nothing can be known of after the last day on which a page was read. A day of one page long after all others is no such day.
    private IEnumerable<Finding> InTheFuture()
    {
        if (!_tables["sources"].Keys.IsComplete)
            return [];

        var pages = _tables["sources"].Rows.Where(row => row.Has("accessed")).OrderByDescending(row => row.Date("accessed")).ToList();
        var last = pages.FirstOrDefault()?.Date("accessed");
        var before = pages.ElementAtOrDefault(1)?.Date("accessed");
        var unread = last > before?.AddYears(MostYearsUnread);
        var read = unread ? before : last;
        (string Table, string Field, string? Unless)[] days =
        [
            ("events", "date_start", null), ("events", "date_end", "date_start"), ("claims", "date_published", null),
            ("sources", "date_published", null),
        ];
        var future = from day in days
                     from row in Counted(day.Table)
                     where row.Date(day.Field) > read && !(day.Unless is not null && row.Date(day.Unless) > read)
                         && !(day.Field == "date_end" && row.Whole("date_prec") > (int)DatePrecision.Days)
                     select new Finding("date-future", row.Data, day.Field, $"{day.Field} is {row.Raw(day.Field)}, after "
                         + $"{DataValue.Iso(read!.Value)}, the last day on which a page was read; look at the year");
        var late = pages.Take(unread ? 1 : 0).Select(page => new Finding("date-future", page.Data, "accessed",
            $"accessed is {page.Raw("accessed")}, more than {MostYearsUnread} years after every other page was read, "
                + $"{DataValue.Iso(before!.Value)}; look at the year"));
        return [.. future, .. LookingFarAhead(), .. late];
    }

    // Forecasts and limits run ahead, but not by decades.
    private IEnumerable<Finding> LookingFarAhead() =>
        from claim in _claims
        let field = new[] { "as_of", "period_start", "period_end" }.FirstOrDefault(field =>
            claim.Row.Date(field) > claim.Row.Date("date_published")?.AddYears(MostYearsBefore))
        where field is not null
            && _tables["quantities"].Keys.By("quantity").GetValueOrDefault(claim.Quantity)?.Text("looks_ahead") == "true"
        select new Finding("date-future", claim.Row.Data, field, $"{field} is {claim.Row.Raw(field)}, more than {MostYearsBefore} years "
            + $"after the claim was published, {claim.Row.Raw("date_published")}; look at the year");

    // Where no more than the year is known, the dates say nothing of how long it took.
    private IEnumerable<Finding> TooLong() =>
        from row in Counted("events")
        where row.Code<EventType>("event_type") <= EventType.SidelineEncounter && row.Whole("date_prec") < (int)DatePrecision.Year
            && row.Date("date_end") > row.Date("date_start")?.AddDays(MostDaysMet)
        select new Finding("event-long", row.Data, "date_end", $"date_end is {row.Raw("date_end")}, more than {MostDaysMet} days after "
            + $"date_start {row.Raw("date_start")}, and no meeting takes as long; look at both");

    private static IEnumerable<Finding> LongBefore(IEnumerable<TableRow> rows, string field, string others) =>
        rows.Where(row => row.Has(field)).OrderBy(row => row.Date(field)).Take(2).ToList() is [var first, var next]
        && first.Date(field) < next.Date(field)!.Value.AddYears(-MostYearsBefore)
            ? [new Finding("date-past", first.Data, field, $"{field} is {first.Raw(field)}, more than {MostYearsBefore} years before "
                + $"{others}, {next.Raw(field)}; look at the year")]
            : [];

    // Against the other claims on the quantity or, of a quantity with few, on all others that are counted in the same unit.
    private IEnumerable<Finding> TooLarge(IGrouping<string, Claim> about)
    {
        var claims = about.Where(claim => claim.Figures.Count > 0).OrderByDescending(claim => claim.Figures[^1].Number).ToList();
        if (claims.Count == 0)
            return [];

        var (largest, unit, isNew) = (claims[0], claims[0].Row.Text("unit"), claims.Count <= FewestOthers);
        var others = isNew
            ? _claims.FindAll(one => one.Figures.Count > 0 && one.Quantity != about.Key && one.Row.Text("unit") == unit)
            : claims[1..];
        var second = others.MaxBy(one => one.Figures[^1].Number);
        var (field, number) = largest.Figures[^1];
        return others.Count < FewestOthers || second!.Figures[^1].Number is not (> 0 and var usual)
            || (double)number / (double)usual < MostTimes ? []
            : [new Finding("figure-large", largest.Row.Data, field, $"{field} is {largest.Row.Raw(field)}, {MostTimes} times the largest "
                + $"other figure {(isNew ? $"in {unit}" : $"of {about.Key}")} or more, {(Amount)usual} in '{second.Id}'; count the zeros")];
    }

    // From and to against all other claims on the quantity.
    private static IEnumerable<Finding> Turned(IGrouping<string, Claim> about)
    {
        var ways = about.Where(claim => claim.Way is ({ }, { })).GroupBy(claim => claim.Way).OrderBy(way => way.Count()).ToList();
        return ways is [var odd, var usual] && odd.Count() == 1 && usual.Count() >= FewestOthers
            && odd.Key == (usual.Key.To, usual.Key.From)
            ? [Turned(odd.First(), $"every other claim on {about.Key} goes from {usual.Key.From} to {usual.Key.To}")]
            : [];
    }

    // The same against most claims on quantities of the side: the first claim on a new one has no others.
    private IEnumerable<Finding> AgainstSide() =>
        from side in _claims.Where(claim => claim.Side != QuantitySide.Context && claim.Way is ({ }, { })).GroupBy(claim => claim.Side)
        where side.Count() > FewestOthers
        let usual = side.CountBy(claim => claim.Way).MaxBy(way => way.Value).Key
        from claim in _claims
        where claim.Side == side.Key
            && ((claim.Way.From ?? usual.From) != usual.From || (claim.Way.To ?? usual.To) != usual.To)
        select Turned(claim, $"{claim.Quantity} is on the side '{CodeNames.InData(side.Key)}', which goes from {usual.From} to {usual.To}");

    private static Finding Turned(Claim claim, string others) => new("direction-turned", claim.Row.Data, "from_iso3c",
        $"from_iso3c is {claim.Way.From} and to_iso3c {claim.Way.To}, while {others}; look whether they are changed over");

    // The words kept of a page, what a page is said to support, and the title give the figures of the row.
    private Func<Claim, IEnumerable<Finding>> OtherFigures()
    {
        var citations = (from row in _tables["citations"].Rows
                         where row.Text(TableSchema.RecordTable) == "claims" && row.Has(TableSchema.RecordId)
                         select (Id: row.Text(TableSchema.RecordId)!, Source: row.Text("source_id"), Quote: new Wording(row.Text("quote")),
                             Supports: new Wording(row.Text("supports")))).ToList();
        var (byClaim, byPage) = (citations.ToLookup(one => one.Id), citations.ToLookup(one => one.Source));
        var claims = _claims.ToLookup(claim => claim.Id);
        IEnumerable<Finding> Of(Claim claim)
        {
            var quotes = byClaim[claim.Id].Select(one => one.Quote).Where(quote => quote.HasNumber).ToList();
            if (claim.Figures.Find(one => quotes.Count > 0 && !quotes.Exists(quote => quote.Gives(one.Number))).Field is { } unquoted)
                yield return Unquoted(claim.Row, unquoted, $"the words kept of the page give no such number: {quotes[0]}");

            var title = new Wording(claim.Row.Text("title"));
            if (title.StatesFigure && claim.Figures.Find(one => !title.GivesInParts(one.Number)).Field is { } untitled)
            {
                yield return new Finding("figure-unquoted", claim.Row.Data, "title",
                    $"title is '{Excerpt.Of(claim.Row.Raw("title")!)}', but {untitled} is {claim.Row.Raw(untitled)}; look at both");
            }

            // A page may be said to support another claim too; only where all that it is said to support is off is there a slip.
            static bool IsGiven(Wording supports, Claim of) => of.Figures.Exists(one => supports.GivesInParts(one.Number));
            var supported = byClaim[claim.Id].Where(one => one.Supports.StatesFigure).ToList();
            if (supported.Count > 0 && !supported.Exists(one => IsGiven(one.Supports, claim)) && supported.Find(one => !byPage[one.Source]
                .SelectMany(other => claims[other.Id]).Any(other => IsGiven(one.Supports, other))).Supports is { } stale)
            {
                yield return Unquoted(claim.Row, claim.Figures[0].Field,
                    $"what the pages are said to support in citations.supports is another: {stale}");
            }
        }

        return Of;
    }

    private IEnumerable<Finding> OtherRounds() =>
        from row in _tables["conversions"].Rows
        let wording = new Wording(row.Text("wording"))
        where row.Number("rounds") is { } rounds && wording.HasNumber && !wording.Gives(rounds)
        select Unquoted(row, "rounds", $"the wording gives no such number: {wording}");

    private static Finding Unquoted(TableRow row, string field, string others) =>
        new("figure-unquoted", row.Data, field, $"{field} is {row.Raw(field)}, but {others}; look at both");

    /// <summary>What the rules ask of a claim that counts; figures are in the order low, best, high.</summary>
    private sealed record Claim(
        TableRow Row, string Id, string Quantity, QuantitySide Side, List<(string Field, decimal Number)> Figures,
        (string? From, string? To) Way);
}
