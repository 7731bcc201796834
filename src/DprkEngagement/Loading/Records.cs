namespace DprkEngagement;

/// <summary>Rows to records: one method a table. What the schema has and no record takes is in <see cref="DataRecord.Row"/>.</summary>
internal sealed class Records
{
    private readonly DataPackage _package;
    private readonly IReadOnlyDictionary<string, TableFile>? _tables;

    /// <param name="package">The schema.</param>
    /// <param name="tables">The tables; null to look at the schema alone.</param>
    private Records(DataPackage package, IReadOnlyDictionary<string, TableFile>? tables)
    {
        (_package, _tables) = (package, tables);
        Actors = All("actors", Actor);
        ActorByCode = Actors.ToDictionary(one => one.Iso3c);
        Persons = All("persons", Person);
        Places = All("places", Place);
        Units = All("units", Unit);
        UnitById = Units.ToDictionary(one => one.Id);
        Quantities = All("quantities", Quantity);
        QuantityById = Quantities.ToDictionary(one => one.Id);
        Claimants = All("claimants", Claimant);
        ClaimantById = Claimants.ToDictionary(one => one.Id);
        Sources = All("sources", Source);
        SourceById = Sources.ToDictionary(one => one.Id);
        Coverage = All("coverage", CoverageWindow);
        PersonById = Persons.ToDictionary(one => one.Id);
        Participants = All("participations", Participation).OrderBy(one => one.Number).ToLookup(one => one.EventId);
        PlaceById = Places.ToDictionary(one => one.Id);
        Events = All("events", Event);
        EventById = Events.ToDictionary(one => one.Id);
        Votes = All("votes", Vote).ToLookup(one => one.EventId);
        Resolutions = All("resolutions", Resolution);
        Steps = All("agreement-steps", Step).ToLookup(one => one.AgreementId);
        Agreements = All("agreements", Agreement);
        Claims = All("claims", Claim);
        ClaimById = Claims.ToDictionary(one => one.Id);
        Conversions = All("conversions", Conversion);
        Citations = All("citations", Citation);
        Evidence = All("article-evidence", ArticleEvidence).ToLookup(one => one.ArticleClaimId);
        ArticleClaims = All("article-claims", ArticleClaim);
    }

    private List<Actor> Actors { get; }
    private Dictionary<string, Actor> ActorByCode { get; }
    private List<Person> Persons { get; }
    private Dictionary<string, Person> PersonById { get; }
    private List<Place> Places { get; }
    private Dictionary<string, Place> PlaceById { get; }
    private List<Unit> Units { get; }
    private Dictionary<string, Unit> UnitById { get; }
    private List<Quantity> Quantities { get; }
    private Dictionary<string, Quantity> QuantityById { get; }
    private List<Claimant> Claimants { get; }
    private Dictionary<string, Claimant> ClaimantById { get; }
    private List<Source> Sources { get; }
    private Dictionary<string, Source> SourceById { get; }
    private List<Coverage> Coverage { get; }
    private ILookup<string, Participation> Participants { get; }
    private List<Event> Events { get; }
    private Dictionary<string, Event> EventById { get; }
    private ILookup<string, Vote> Votes { get; }
    private List<Resolution> Resolutions { get; }
    private ILookup<string, AgreementStep> Steps { get; }
    private List<Agreement> Agreements { get; }
    private List<Claim> Claims { get; }
    private Dictionary<string, Claim> ClaimById { get; }
    private List<Conversion> Conversions { get; }
    private List<Citation> Citations { get; }
    private ILookup<string, ArticleEvidence> Evidence { get; }
    private List<ArticleClaim> ArticleClaims { get; }

    /// <summary>Holds the schema to what the records ask of it, before any row is looked at.</summary>
    /// <exception cref="SchemaException">It describes a column otherwise, or not at all.</exception>
    public static void CheckSchema(DataPackage package) => _ = new Records(package, null);

    /// <summary>The record of a folder without problems.</summary>
    public static EngagementData Of(DataFolder folder)
    {
        var records = new Records(folder.Package!, folder.Tables);
        return new EngagementData
        {
            Version = folder.Package!.Version,
            Folder = folder.Path,
            Instead = folder.Instead,
            Tables = folder.Tables.ToDictionary(pair => pair.Key, pair => new DataTable(pair.Value.Schema, [.. pair.Value.SoundRows])),
            Actors = records.Actors,
            Persons = records.Persons,
            Places = records.Places,
            Units = records.Units,
            Quantities = records.Quantities,
            Claimants = records.Claimants,
            Sources = records.Sources,
            Coverage = records.Coverage,
            Events = records.Events,
            Resolutions = records.Resolutions,
            Agreements = records.Agreements,
            Claims = records.Claims,
            Conversions = records.Conversions,
            Citations = records.Citations,
            ArticleClaims = records.ArticleClaims,
        };
    }

    private List<T> All<T>(string table, Func<RowFields, T> make)
        where T : DataRecord
    {
        var schema = _package.Table(table) ?? throw new SchemaException($"table '{table}' is not described");
        var fields = new RowFields(schema);
        if (_tables is null)
        {
            make(fields);
            return [];
        }

        var records = new List<T>(_tables[table].Rows.Count);
        foreach (var row in _tables[table].SoundRows)
        {
            fields.Row = row;
            records.Add(make(fields));
        }

        return records;
    }

    private static Actor Actor(RowFields row) => new(
        row.Text("iso3c"), row.Text("name"), row.Text("short_name"), row.WholeOrNull("cow_code"), row.WholeOrNull("gw_code"),
            row.Flag("five_power"))
    {
        Row = row.Row,
    };

    private Person Person(RowFields row) => new(
        row.Text("person_id"), row.Text("name"), row.Text("short_name"), row.Key("iso3c", "actors", ActorByCode))
    {
        Row = row.Row,
    };

    private Place Place(RowFields row) => new(
        row.Text("place_id"), row.Text("name"), row.Key("iso3c", "actors", ActorByCode),
        row.NumberOrNull("latitude"), row.NumberOrNull("longitude"), row.Whole("where_prec"))
    {
        Row = row.Row,
    };

    private static Unit Unit(RowFields row) =>
        new(row.Text("unit"), row.Text("label"), row.Text("plural"), row.Text("singular")) { Row = row.Row };

    private Quantity Quantity(RowFields row) => new(
        row.Text("quantity"), row.Text("label"), row.Text("short_label"), row.Key("unit", "units", UnitById),
        row.Text("family"), row.Code<QuantitySide>("side"), row.Text("kind"), row.Flag("looks_ahead"))
    {
        Row = row.Row,
    };

    private Claimant Claimant(RowFields row) => new(
        row.Text("claimant_id"), row.Text("name"), row.Text("short_name"), row.KeyOrNull("iso3c", "actors", ActorByCode),
        row.Code<ClaimantType>("claimant_type"), row.Flag("party_to_war"))
    {
        Row = row.Row,
    };

    private static Source Source(RowFields row) => new(
        row.Text("source_id"), row.Text("publisher"), row.Text("title"), row.DateOrNull("date_published"), row.Address("url"),
        row.DateOrNull("accessed"), row.TextOrNull("language"), row.CodeOrNull<SourceKind>("kind"), row.AddressOrNull("archived"))
    {
        Row = row.Row,
    };

    private Coverage CoverageWindow(RowFields row) => new(
        row.Text("coverage_id"), row.Text("series"), row.KeyOrNull("iso3c", "actors", ActorByCode),
        row.Date("date_start"), row.Date("date_end"), row.Code<Completeness>("completeness"), row.Text("basis"))
    {
        Row = row.Row,
    };

    private Participation Participation(RowFields row) => new(
        row.Text("event_id"), row.Whole("participant_no"), row.Key("iso3c", "actors", ActorByCode),
            row.KeyOrNull("person_id", "persons", PersonById),
        row.Code<ParticipantRole>("role"), row.Code<ParticipantRank>("rank"), row.Text("office"))
    {
        Row = row.Row,
    };

    private Event Event(RowFields row) => new()
    {
        Row = row.Row,
        Id = row.Text("event_id"),
        Type = row.Code<EventType>("event_type"),
        Date = new EventDate(row.Date("date_start"), row.Date("date_end"), (DatePrecision)row.Whole("date_prec")),
        Talks = (row.DateOrNull("talks_start"), row.DateOrNull("talks_end")) is ({ } start, { } end)
            ? new EventDate(start, end, DatePrecision.Day) : null,
        Place = row.KeyOrNull("place_id", "places", PlaceById),
        Title = row.Text("title"),
        Summary = row.Text("summary"),
        Outcome = row.TextOrNull("outcome"),
        Status = row.Code<CodeStatus>("code_status"),
        SupersededBy = row.TextOrNull("superseded_by"),
        Notes = row.TextOrNull("notes"),
        ContactForm = row.CodeOrNull<ContactForm>("contact_form"),
        Track = row.CodeOrNull<ContactTrack>("track"),
        Participants = [.. Participants[row.Text("event_id")]],
    };

    private Vote Vote(RowFields row) => new(
        row.Text("event_id"), row.Key("iso3c", "actors", ActorByCode), row.Code<VoteChoice>("vote"))
    {
        Row = row.Row,
    };

    private Resolution Resolution(RowFields row) => new(
        row.Key("event_id", "events", EventById), row.TextOrNull("symbol"), row.Code<ResolutionBody>("body"), row.Text("title"),
            row.Flag("adopted"),
        row.WholeOrNull("yes"), row.WholeOrNull("no"), row.WholeOrNull("abstain"), [.. Votes[row.Text("event_id")]])
    {
        Row = row.Row,
    };

    private AgreementStep Step(RowFields row) => new(
        row.Text("agreement_id"), row.Key("event_id", "events", EventById), row.Code<AgreementStepKind>("step"))
    {
        Row = row.Row,
    };

    private Agreement Agreement(RowFields row) => new(
        row.Text("agreement_id"), row.Text("title"), row.FlagOrNull("mutual_defence"), row.DateOrNull("in_force_from"),
            row.DateOrNull("ended_on"),
        row.TextOrNull("notes"), [.. Steps[row.Text("agreement_id")]])
    {
        Row = row.Row,
    };

    private Claim Claim(RowFields row) => new()
    {
        Row = row.Row,
        Id = row.Text("claim_id"),
        Claimant = row.Key("claimant_id", "claimants", ClaimantById),
        Via = row.TextOrNull("via"),
        Quantity = row.Key("quantity", "quantities", QuantityById),
        Measure = row.Code<ClaimMeasure>("measure"),
        Estimate = new Estimate(
            row.NumberOrNull("low"), row.NumberOrNull("best"), row.NumberOrNull("high"), row.Code<Hedge>("hedge"),
                row.Key("unit", "units", UnitById)),
        Published = Published(row.Date("date_published"), (DatePrecision)row.Whole("date_prec")),
        AsOf = row.DateOrNull("as_of"),
        PeriodStart = row.DateOrNull("period_start"),
        PeriodEnd = row.DateOrNull("period_end"),
        From = row.KeyOrNull("from_iso3c", "actors", ActorByCode),
        To = row.KeyOrNull("to_iso3c", "actors", ActorByCode),
        Scope = row.TextOrNull("scope"),
        Status = row.Code<CodeStatus>("code_status"),
        SupersededBy = row.TextOrNull("superseded_by"),
        Group = row.TextOrNull("claim_group"),
        OutlierReason = row.TextOrNull("outlier_reason"),
        Title = row.Text("title"),
        Notes = row.TextOrNull("notes"),
    };

    private Conversion Conversion(RowFields row) => new(
        row.Text("conversion_id"), row.Key("claim_id", "claims", ClaimById), row.Code<ConversionAssumption>("assumption"),
        row.Number("rounds"), row.NumberOrNull("rounds_to") is { } upTo ? (Amount)upTo : null,
        row.KeyOrNull("rounds_claim_id", "claims", ClaimById), row.Text("wording"))
    {
        Row = row.Row,
    };

    private Citation Citation(RowFields row) => new(
        row.Text(TableSchema.RecordTable), row.Text(TableSchema.RecordId), row.Key("source_id", "sources", SourceById),
            row.Text("supports"), row.TextOrNull("quote"))
    {
        Row = row.Row,
    };

    private static ArticleEvidence ArticleEvidence(RowFields row) => new(
        row.Text("article_claim_id"), row.Text(TableSchema.RecordTable), row.Text(TableSchema.RecordId),
            row.Code<EvidenceBearing>("bearing"))
    {
        Row = row.Row,
    };

    private ArticleClaim ArticleClaim(RowFields row) => new(
        row.Text("article_claim_id"), row.Text("claim"), row.Code<ArticleVerdict>("verdict"), row.Text("argument"),
            row.TextOrNull("measure"),
        row.CodeOrNull<ArticleFlaw>("off"), [.. Evidence[row.Text("article_claim_id")]])
    {
        Row = row.Row,
    };

    /// <summary>
    /// The file gives the first day; the last follows from how exactly it is known: the sixth day, the seventh, a month less a day,
    /// a year less a day.
    /// </summary>
    public static EventDate Published(DateOnly start, DatePrecision precision) => new(start, precision switch
    {
        DatePrecision.Days => start.AddDays(5),
        DatePrecision.Week => start.AddDays(6),
        DatePrecision.Month => start.AddMonths(1).AddDays(-1),
        DatePrecision.Year => start.AddYears(1).AddDays(-1),
        _ => start,
    }, precision);
}
