namespace DprkEngagement;

/// <summary>The likeliest slips that leave a row well-formed: a wrong year, a digit too many, a direction turned, a figure that the texts
/// beside it do not give. Each rule looks at the fields that it needs, whatever else is wrong with the row.</summary>
internal sealed partial class LikelyWrong
{
    /// <summary>How long before all others of its kind nothing is expected.</summary>
    private const int MostYearsBefore = 20;

    /// <summary>How many times the largest other figure is too much.</summary>
    private const int MostTimes = 10;

    /// <summary>With fewer others nothing can be said of what is usual.</summary>
    private const int FewestOthers = 3;

    /// <summary>What a page may say in digits before a word for a power of ten; with more digits it is no figure.</summary>
    private const decimal MostOfWords = 1_000_000_000_000_000;

    private static readonly string[] Words =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[] PowerWords = ["hundred", "thousand", "million", "billion"];

    private static readonly decimal[] Powers =
        [1, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 1_000_000_000_000];

    private readonly IReadOnlyDictionary<string, TableFile> _tables;
    private readonly List<TableRow> _claims;

    private LikelyWrong(IReadOnlyDictionary<string, TableFile> tables)
    {
        _tables = tables;
        _claims = [.. Counted("claims").Where(row => row.Has("claim_id", "quantity"))];
    }

    public static IEnumerable<Finding> Find(IReadOnlyDictionary<string, TableFile> tables)
    {
        var rules = new LikelyWrong(tables);
        return
        [
            .. rules.InTheFuture(), .. LongBefore(rules.Counted("events"), "date_start", "every other event"),
            .. rules.ByQuantity().SelectMany(about => LongBefore(about, "date_published", $"every other claim on {about.Key}")),
            .. rules.TooLarge(), .. rules.Turned().DistinctBy(one => one.Row), .. rules.OtherFigures(),
        ];
    }

    private IEnumerable<TableRow> Counted(string table) =>
        _tables[table].Rows.Where(row => row.Code<CodeStatus>("code_status") is not { } status || Findings.MayCount(status));

    private IEnumerable<IGrouping<string, TableRow>> ByQuantity() => _claims.GroupBy(row => row.Text("quantity")!);

    // Nothing can be known of after the last day on which a page was read.
    private IEnumerable<Finding> InTheFuture()
    {
        var read = _tables["sources"].Keys.IsComplete ? _tables["sources"].Rows.Max(row => row.Date("accessed")) : null;
        (string Table, string Field)[] days = [("events", "date_start"), ("claims", "date_published"), ("sources", "date_published")];
        return from day in days
               from row in Counted(day.Table)
               where row.Date(day.Field) > read
               select new Finding("date-future", row.Data, day.Field, $"{day.Field} is {row.Raw(day.Field)}, after "
                   + $"{DataValue.Iso(read!.Value)}, the last day on which a page was read; look at the year");
    }

    private static IEnumerable<Finding> LongBefore(IEnumerable<TableRow> rows, string field, string others)
    {
        var earliest = rows.Where(row => row.Has(field)).OrderBy(row => row.Date(field)).Take(2).ToList();
        return earliest is [var first, var next] && first.Date(field) < next.Date(field)!.Value.AddYears(-MostYearsBefore)
            ? [new Finding("date-past", first.Data, field, $"{field} is {first.Raw(field)}, more than {MostYearsBefore} years before {others}, "
                + $"{next.Raw(field)}; look at the year")]
            : [];
    }

    // Against the other claims on the quantity or, of a quantity with few, on all others that are counted in the same.
    private IEnumerable<Finding> TooLarge()
    {
        foreach (var about in ByQuantity())
        {
            var figures = about.Where(row => Largest(row) is not null).OrderByDescending(row => Largest(row)!.Value.Number).ToList();
            var isNew = figures.Count <= FewestOthers;
            var others = !isNew ? figures.Skip(1) : _claims.Where(row =>
                row.Text("quantity") != about.Key && row.Text("unit") == figures.FirstOrDefault()?.Text("unit") && Largest(row) is not null);
            if (figures.Count > 0 && others.Count() >= FewestOthers && others.MaxBy(row => Largest(row)!.Value.Number) is { } second
                && Largest(figures[0]) is var (field, largest) && Largest(second) is var (_, usual) && usual > 0
                && (double)largest / (double)usual >= MostTimes)
            {
                yield return new Finding("figure-large", figures[0].Data, field, $"{field} is {figures[0].Raw(field)}, {MostTimes} times the "
                    + $"largest other figure {(isNew ? $"in {second.Text("unit")}" : $"of {about.Key}")} or more, {(Amount)usual} in "
                        + $"'{second.Text("claim_id")}'; count the zeros");
            }
        }
    }

    private static (string Field, decimal Number)? Largest(TableRow claim) => FiguresOf(claim).LastOrDefault() is ({ }, _) last ? last : null;

    // From and to against all other claims on the quantity, or else against most on its side.
    private IEnumerable<Finding> Turned()
    {
        var directed = _claims.FindAll(row => row.Has("from_iso3c", "to_iso3c"));
        foreach (var about in directed.GroupBy(row => row.Text("quantity")!))
        {
            var ways = about.GroupBy(Way).OrderBy(way => way.Count()).ToList();
            if (about.Count() > FewestOthers && ways is [var odd, var usual] && odd.Count() == 1 && odd.Key == (usual.Key.To, usual.Key.From))
            {
                yield return new Finding("direction-turned", odd.First().Data, "from_iso3c", $"from_iso3c is {odd.Key.From} and to_iso3c "
                    + $"{odd.Key.To}, while every other claim on {about.Key} goes from {usual.Key.From} to {usual.Key.To}; look whether they "
                    + "are changed over");
            }
        }

        var quantities = _tables["quantities"].Keys.By("quantity");
        QuantitySide SideOf(TableRow claim) =>
            quantities.GetValueOrDefault(claim.Text("quantity")!)?.Code<QuantitySide>("side") ?? QuantitySide.Context;
        foreach (var side in directed.GroupBy(SideOf).Where(side => side.Key != QuantitySide.Context && side.Count() > FewestOthers))
        {
            var (from, to) = side.CountBy(Way).MaxBy(way => way.Value).Key;
            foreach (var (row, way) in _claims.Where(row => SideOf(row) == side.Key).Select(row => (row, Way(row))))
            {
                if ((way.From ?? from) != from || (way.To ?? to) != to)
                {
                    yield return new Finding("direction-turned", row.Data, "from_iso3c", $"from_iso3c is {way.From} and to_iso3c {way.To}, "
                        + $"while {row.Text("quantity")} is on the side '{CodeNames.InData(side.Key)}', which goes from {from} to {to}; look "
                        + "whether they are changed over");
                }
            }
        }
    }

    private static (string? From, string? To) Way(TableRow claim) => (claim.Text("from_iso3c"), claim.Text("to_iso3c"));

    // The words kept of a page, what a page is said to support, and the title give the figures of the row.
    private IEnumerable<Finding> OtherFigures()
    {
        var citations = _tables["citations"].Rows.Where(row => row.Text(TableSchema.RecordTable) == "claims" && row.Has(TableSchema.RecordId))
            .ToLookup(row => row.Text(TableSchema.RecordId)!);
        var cited = citations.SelectMany(claim => claim).ToLookup(row => row.Text("source_id"), row => row.Text(TableSchema.RecordId));
        var figures = _claims.ToLookup(row => row.Text("claim_id"), row => FiguresOf(row));
        foreach (var claim in _claims.Where(claim => FiguresOf(claim).Count > 0))
        {
            var own = FiguresOf(claim);
            List<string> quotes = [.. citations[claim.Text("claim_id")!].Select(row => row.Text("quote")).OfType<string>().Where(HasNumber)];
            var unquoted = own.FirstOrDefault(one => quotes.Count > 0 && !quotes.Exists(text => Gives(text, one.Number))).Field;
            if (unquoted is not null)
                yield return Unquoted(claim, unquoted, $"the words kept of the page give no such number: \"{Excerpt.Of(quotes[0])}\"");

            if (claim.Text("title") is { } title && StatesFigure(title)
                && own.FirstOrDefault(one => !GivesInParts(title, one.Number)).Field is { } untitled)
            {
                yield return new Finding("figure-unquoted", claim.Data, "title", $"title is '{Excerpt.Of(title)}', but {untitled} is "
                    + $"{claim.Raw(untitled)}; look at both");
            }

            // A page may be said to support another claim too; only where all that it is said to support is off is there a slip.
            var supports = citations[claim.Text("claim_id")!].Where(row => row.Text("supports") is { } text && StatesFigure(text)).ToList();
            var stale = supports.Exists(row => own.Exists(one => GivesInParts(row.Text("supports")!, one.Number))) ? null
                : supports.Find(row => !cited[row.Text("source_id")].Where(id => id != claim.Text("claim_id"))
                    .Any(id => figures[id].Any(other => other.Exists(one => GivesInParts(row.Text("supports")!, one.Number)))));
            if (stale is not null)
            {
                yield return Unquoted(claim, own[0].Field, "what the pages are said to support in citations.supports is another: "
                    + $"\"{Excerpt.Of(stale.Text("supports")!)}\"");
            }
        }

        foreach (var row in _tables["conversions"].Rows)
        {
            if (row.Number("rounds") is { } rounds && row.Text("wording") is { } wording && HasNumber(wording) && !Gives(wording, rounds))
                yield return Unquoted(row, "rounds", $"the wording gives no such number: \"{Excerpt.Of(wording)}\"");
        }
    }

    private static Finding Unquoted(TableRow row, string field, string others) =>
        new("figure-unquoted", row.Data, field, $"{field} is {row.Raw(field)}, but {others}; look at both");

    // What a spreadsheet made of a figure is none.
    private static List<(string Field, decimal Number)> FiguresOf(TableRow claim) =>
    [
        .. from field in new[] { "low", "best", "high" }
           where claim.Number(field) is not (null or 0) && FieldAccidents.PointOfThousands(claim.Text(field)!) is null
           select (field, claim.Number(field)!.Value),
    ];

    private static bool HasNumber(string text) => Numbers(text).Any();

    // Years, days and numbers of documents are none.
    private static bool StatesFigure(string text) => HasNumber(NoFigures().Replace(text, " "));

    // A number of the text may be followed by any word for a power of ten, in any language: the digits tell enough. What is
    // rounded in the text is the figure where it rounds to it.
    private static bool Gives(string text, decimal figure) => Numbers(text).Any(number =>
        Powers.Any(power => Math.Abs(number.Value * power - Math.Abs(figure)) <= number.Unit * power / 2
            && (number.Unit < 1 || number.Value * power == Math.Abs(figure) || power > 1)));

    // The same where the text gives parts of the figure: 1,000 deminers and 5,000 builders, two brigades of 6,000; or a million.
    private static bool GivesInParts(string text, decimal figure)
    {
        var parts = Numbers(text).Select(number => (double)number.Value).ToList();
        return Gives(text, figure)
            || text.Split(' ').Any(word => PowerWords.Contains(word) && Powers.Contains(figure))
            || parts.Index().Any(one => parts.Skip(one.Index + 1).Any(other =>
                one.Item + other == (double)figure || one.Item * other == (double)figure));
    }

    private static IEnumerable<(decimal Value, decimal Unit)> Numbers(string text)
    {
        foreach (var word in text.Split(' ', '-', ',', '.').Select(word => Array.IndexOf(Words, word.ToLowerInvariant())))
        {
            if (word >= 0)
                yield return (word + 1, 0);
        }

        foreach (Match match in Number().Matches(text))
        {
            // A comma may part thousands or stand before decimals.
            var grouped = Separators().Replace(match.Value, "");
            var pointed = match.Value.Replace(',', '.').Replace(" ", "", StringComparison.Ordinal);
            foreach (var plain in new[] { grouped, pointed }.Distinct())
            {
                if (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                    && number <= MostOfWords)
                    yield return (number, (decimal)Math.Pow(10, -number.Scale));
            }
        }
    }

    [GeneratedRegex(@"[0-9]+(?:[., \u00A0\u202F][0-9]{3})*(?:[.,][0-9]+|\. [0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // Commas, spaces and points that part thousands.
    [GeneratedRegex(@"[, \u00A0\u202F](?=[0-9]{3})|\.(?=[0-9]{3}(?:[^0-9]|\z))", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? [0-9]{1,2}(?![0-9,.])"
        + @"|(?<![0-9,.])(?:[0-9]{1,2} (?=Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[0-9]{4}(?![0-9,.]*[0-9]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex NoFigures();
}
