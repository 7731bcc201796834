namespace DprkEngagement;

/// <summary>Rows to records: one method a table. What the schema has and no record takes is in <see cref="DataRecord.Row"/>.</summary>
internal sealed class Records
{
    private readonly DataPackage _package;
    private readonly IReadOnlyDictionary<string, TableFile>? _tables;

    /// <summary>The records made so far by table and key: what a row points to is made before it.</summary>
    private readonly Dictionary<string, Dictionary<string, DataRecord>> _made = [];

    private Records(DataPackage package, IReadOnlyDictionary<string, TableFile>? tables) => (_package, _tables) = (package, tables);

    /// <summary>Holds the schema to what the records ask of it, before any row is looked at.</summary>
    /// <exception cref="SchemaException">It describes a column otherwise, or not at all.</exception>
    public static void CheckSchema(DataPackage package) => new Records(package, null).Make("", new Dictionary<string, byte[]>());

    /// <summary>The record of a folder without problems.</summary>
    public static EngagementData Of(DataFolder folder) => new Records(folder.Package!, folder.Tables).Make(folder.Path, folder.Instead);

    private EngagementData Make(string folder, IReadOnlyDictionary<string, byte[]> instead)
    {
        var actors = All("actors", Actor);
        var persons = All("persons", Person);
        var places = All("places", Place);
        var units = All("units", Unit);
        var quantities = All("quantities", Quantity);
        var claimants = All("claimants", Claimant);
        var sources = All("sources", Source);
        var participants = All("participations", Participation).OrderBy(one => one.Number).ToLookup(one => one.EventId);
        var events = All("events", row => Event(row, participants));
        var votes = All("votes", Vote).ToLookup(one => one.EventId);
        var steps = All("agreement-steps", Step).ToLookup(one => one.AgreementId);
        var evidence = All("article-evidence", ArticleEvidence).ToLookup(one => one.ArticleClaimId);
        return new EngagementData
        {
            Version = _package.Version,
            Folder = folder,
            Instead = instead,
            Tables = _tables?.ToDictionary(pair => pair.Key, pair => new DataTable(pair.Value.Schema, [.. pair.Value.SoundRows])) ?? [],
            Actors = actors,
            Persons = persons,
            Places = places,
            Units = units,
            Quantities = quantities,
            Claimants = claimants,
            Sources = sources,
            Coverage = All("coverage", CoverageWindow),
            Events = events,
            Resolutions = All("resolutions", row => Resolution(row, votes)),
            Agreements = All("agreements", row => Agreement(row, steps)),
            Claims = All("claims", Claim),
            Conversions = All("conversions", Conversion),
            Citations = All("citations", Citation),
            ArticleClaims = All("article-claims", row => ArticleClaim(row, evidence)),
        };
    }

    private List<T> All<T>(string table, Func<RowFields, T> make)
        where T : DataRecord
    {
        var schema = _package.Table(table) ?? throw new SchemaException($"table '{table}' is not described");
        var fields = new RowFields(schema, _made);
        if (_tables is null)
        {
            make(fields);
            return [];
        }

        var records = new List<T>(_tables[table].Rows.Count);
        foreach (var row in _tables[table].SoundRows)
        {
            fields.Row = row;
            var record = make(fields);
            record.Row = row;
            records.Add(record);
        }

        _made[table] = schema.KeyField is { Length: > 0 } key ? records.ToDictionary(one => one.Row[key]!, DataRecord (one) => one) : [];
        return records;
    }

    private static Actor Actor(RowFields row) => new(row.Text("iso3c"), row.Text("name"), row.Text("short_name"),
        row.WholeOrNull("cow_code"), row.WholeOrNull("gw_code"), row.Flag("five_power"));

    private static Person Person(RowFields row) => new(
        row.Text("person_id"), row.Text("name"), row.Text("short_name"), row.Key<Actor>("iso3c", "actors"));

    private static Place Place(RowFields row) => new(
        row.Text("place_id"), row.Text("name"), row.Key<Actor>("iso3c", "actors"),
        row.NumberOrNull("latitude"), row.NumberOrNull("longitude"), row.Whole("where_prec"));

    private static Unit Unit(RowFields row) => new(row.Text("unit"), row.Text("label"), row.Text("plural"), row.Text("singular"));

    private static Quantity Quantity(RowFields row) => new(
        row.Text("quantity"), row.Text("label"), row.Text("short_label"), row.Key<Unit>("unit", "units"),
        row.Text("family"), row.Code<QuantitySide>("side"), row.Text("kind"), row.Flag("looks_ahead"));

    private static Claimant Claimant(RowFields row) => new(
        row.Text("claimant_id"), row.Text("name"), row.Text("short_name"), row.KeyOrNull<Actor>("iso3c", "actors"),
        row.Code<ClaimantType>("claimant_type"), row.Flag("party_to_war"));

    private static Source Source(RowFields row) => new(
        row.Text("source_id"), row.Text("publisher"), row.Text("title"), row.DateOrNull("date_published"), row.Address("url"),
        row.DateOrNull("accessed"), row.TextOrNull("language"), row.CodeOrNull<SourceKind>("kind"), row.AddressOrNull("archived"));

    private static Coverage CoverageWindow(RowFields row) => new(
        row.Text("coverage_id"), row.Text("series"), row.KeyOrNull<Actor>("iso3c", "actors"),
        row.Date("date_start"), row.Date("date_end"), row.Code<Completeness>("completeness"), row.Text("basis"));

    private static Participation Participation(RowFields row) => new(
        row.Text("event_id"), row.Whole("participant_no"), row.Key<Actor>("iso3c", "actors"), row.KeyOrNull<Person>("person_id", "persons"),
        row.Code<ParticipantRole>("role"), row.Code<ParticipantRank>("rank"), row.Text("office"));

    private static Event Event(RowFields row, ILookup<string, Participation> participants) => new(
        Id: row.Text("event_id"), Type: row.Code<EventType>("event_type"),
        Date: new EventDate(row.Date("date_start"), row.Date("date_end"), (DatePrecision)row.Whole("date_prec")),
        Talks: (row.DateOrNull("talks_start"), row.DateOrNull("talks_end")) is ({ } start, { } end)
            ? new EventDate(start, end, DatePrecision.Day) : null,
        Place: row.KeyOrNull<Place>("place_id", "places"),
        Title: row.Text("title"), Summary: row.Text("summary"), Outcome: row.TextOrNull("outcome"),
        Status: row.Code<CodeStatus>("code_status"), SupersededBy: row.TextOrNull("superseded_by"), Notes: row.TextOrNull("notes"),
        ContactForm: row.CodeOrNull<ContactForm>("contact_form"), Track: row.CodeOrNull<ContactTrack>("track"),
        Participants: [.. participants[row.Text("event_id")]]);

    private static Vote Vote(RowFields row) => new(row.Text("event_id"), row.Key<Actor>("iso3c", "actors"), row.Code<VoteChoice>("vote"));

    private static Resolution Resolution(RowFields row, ILookup<string, Vote> votes) => new(
        row.Key<Event>("event_id", "events"), row.TextOrNull("symbol"), row.Code<ResolutionBody>("body"), row.Text("title"),
        row.Flag("adopted"), row.WholeOrNull("yes"), row.WholeOrNull("no"), row.WholeOrNull("abstain"), [.. votes[row.Text("event_id")]]);

    private static AgreementStep Step(RowFields row) => new(
        row.Text("agreement_id"), row.Key<Event>("event_id", "events"), row.Code<AgreementStepKind>("step"));

    private static Agreement Agreement(RowFields row, ILookup<string, AgreementStep> steps) => new(
        row.Text("agreement_id"), row.Text("title"), row.FlagOrNull("mutual_defence"), row.DateOrNull("in_force_from"),
        row.DateOrNull("ended_on"), row.TextOrNull("notes"), [.. steps[row.Text("agreement_id")]]);

    private static Claim Claim(RowFields row) => new(
        Id: row.Text("claim_id"), Claimant: row.Key<Claimant>("claimant_id", "claimants"), Via: row.TextOrNull("via"),
        Quantity: row.Key<Quantity>("quantity", "quantities"), Measure: row.Code<ClaimMeasure>("measure"),
        Estimate: new Estimate(row.NumberOrNull("low"), row.NumberOrNull("best"), row.NumberOrNull("high"), row.Code<Hedge>("hedge"),
            row.Key<Unit>("unit", "units")),
        Published: Published(row.Date("date_published"), (DatePrecision)row.Whole("date_prec")), AsOf: row.DateOrNull("as_of"),
        PeriodStart: row.DateOrNull("period_start"), PeriodEnd: row.DateOrNull("period_end"),
        From: row.KeyOrNull<Actor>("from_iso3c", "actors"), To: row.KeyOrNull<Actor>("to_iso3c", "actors"), Scope: row.TextOrNull("scope"),
        Status: row.Code<CodeStatus>("code_status"), SupersededBy: row.TextOrNull("superseded_by"), Group: row.TextOrNull("claim_group"),
        OutlierReason: row.TextOrNull("outlier_reason"), Title: row.Text("title"), Notes: row.TextOrNull("notes"));

    private static Conversion Conversion(RowFields row) => new(
        row.Text("conversion_id"), row.Key<Claim>("claim_id", "claims"), row.Code<ConversionAssumption>("assumption"),
        row.Number("rounds"), row.NumberOrNull("rounds_to") is { } upTo ? (Amount)upTo : null,
        row.KeyOrNull<Claim>("rounds_claim_id", "claims"), row.Text("wording"));

    private static Citation Citation(RowFields row) => new(
        row.Text(TableSchema.RecordTable), row.Text(TableSchema.RecordId), row.Key<Source>("source_id", "sources"), row.Text("supports"),
        row.TextOrNull("quote"));

    private static ArticleEvidence ArticleEvidence(RowFields row) => new(
        row.Text("article_claim_id"), row.Text(TableSchema.RecordTable), row.Text(TableSchema.RecordId),
        row.Code<EvidenceBearing>("bearing"));

    private static ArticleClaim ArticleClaim(RowFields row, ILookup<string, ArticleEvidence> evidence) => new(
        row.Text("article_claim_id"), row.Text("claim"), row.Code<ArticleVerdict>("verdict"), row.Text("argument"),
        row.TextOrNull("measure"), row.CodeOrNull<ArticleFlaw>("off"), [.. evidence[row.Text("article_claim_id")]]);

    /// <summary>The file gives the first day; the last follows from how exactly it is known: the sixth day, the seventh, a month less a
    /// day, a year less a day.</summary>
    public static EventDate Published(DateOnly start, DatePrecision precision) => new(start, precision switch
    {
        DatePrecision.Days => start.AddDays(5),
        DatePrecision.Week => start.AddDays(6),
        DatePrecision.Month => start.AddMonths(1).AddDays(-1),
        DatePrecision.Year => start.AddYears(1).AddDays(-1),
        _ => start,
    }, precision);
}

/// <summary>The fields of a sound row as a record takes them, by column name. Before any row is read, each record is made once without a
/// row: every column that it asks for is then looked up in the schema, so that record and schema cannot part.</summary>
/// <exception cref="SchemaException">From every method while there is no row: the schema does not describe the column, or not as the
/// record needs it.</exception>
internal sealed class RowFields(TableSchema schema, IReadOnlyDictionary<string, Dictionary<string, DataRecord>> made)
{
    /// <summary>The row; while there is none, columns are only looked up.</summary>
    public DataRow? Row { get; set; }

    public string Text(string column) => Value(column, FieldType.String) ?? "";
    public string? TextOrNull(string column) => Value(column, FieldType.String, isRequired: false);
    public Uri Address(string column) => new(Value(column, FieldType.Uri) ?? "https://example.org/");
    public Uri? AddressOrNull(string column) => Value(column, FieldType.Uri, isRequired: false) is { } text ? new Uri(text) : null;
    public int Whole(string column) => WholeIn(Value(column, FieldType.Integer)) ?? 1;
    public int? WholeOrNull(string column) => WholeIn(Value(column, FieldType.Integer, isRequired: false));
    public decimal Number(string column) => NumberIn(Value(column, FieldType.Number)) ?? 0;
    public decimal? NumberOrNull(string column) => NumberIn(Value(column, FieldType.Number, isRequired: false));
    public bool Flag(string column) => FlagIn(column, Value(column, FieldType.Boolean)) ?? false;
    public bool? FlagOrNull(string column) => FlagIn(column, Value(column, FieldType.Boolean, isRequired: false));
    public DateOnly Date(string column) => DateIn(Value(column, FieldType.Date)) ?? new DateOnly(DataValue.FirstYear, 1, 1);
    public DateOnly? DateOrNull(string column) => DateIn(Value(column, FieldType.Date, isRequired: false));

    public T Code<T>(string column)
        where T : struct, Enum => CodeIn<T>(column, Value(column, FieldType.String)) ?? default;

    public T? CodeOrNull<T>(string column)
        where T : struct, Enum => CodeIn<T>(column, Value(column, FieldType.String, isRequired: false));

    /// <summary>The record that a key points to.</summary>
    public T Key<T>(string column, string table)
        where T : DataRecord => RecordOf<T>(column, table, Value(column, FieldType.String))!;

    public T? KeyOrNull<T>(string column, string table)
        where T : DataRecord => RecordOf<T>(column, table, Value(column, FieldType.String, isRequired: false));

    private static int? WholeIn(string? text) => text is null ? null : DataValue.Whole(text);
    private static decimal? NumberIn(string? text) => text is not null && DataValue.TryNumber(text, out var number, out _) ? number : null;
    private static DateOnly? DateIn(string? text) => text is null ? null : DataValue.Day(text);
    private bool? FlagIn(string column, string? text) => text is null ? null : schema.Field(column)!.TrueValues.Contains(text);

    private string? Value(string column, FieldType type, bool isRequired = true)
    {
        var wrong = Row is not null ? null : schema.Field(column) switch
        {
            null => isRequired ? "is not described" : null,
            { } field when field.Type != type => $"must be of type {type.ToString().ToLowerInvariant()}",
            { Required: false } when isRequired => "must be required",
            _ => null,
        };
        return wrong is null ? Row?.Or(column) : throw new SchemaException($"table '{schema.Name}': column '{column}' {wrong}");
    }

    private T? CodeIn<T>(string column, string? text)
        where T : struct, Enum
    {
        if (Row is null && schema.Field(column) is { } field)
        {
            if (field.Enum.FirstOrDefault(name => CodeNames.Value<T>(name) is null) is { } missing)
                throw new SchemaException($"{schema.Name}.{column} lists '{missing}', which the C# enum {typeof(T).Name} lacks");

            if (field.Enum.Count == 0)
                throw new SchemaException($"table '{schema.Name}': column '{column}' must list the values of {typeof(T).Name} in enum");
        }

        return text is null ? null : CodeNames.Value<T>(text);
    }

    private T? RecordOf<T>(string column, string table, string? key)
        where T : DataRecord
    {
        if (Row is null && schema.IndexOf(column) >= 0 && !schema.ForeignKeys.Any(one => one.Resource == table && one.Fields[0] == column))
            throw new SchemaException($"table '{schema.Name}': column '{column}' must have a foreign key to table '{table}'");

        return key is null ? null : (T)made[table][key];
    }
}
