namespace DprkEngagement;

internal sealed class ClaimTable : RecordTable<Claim>
{
    private readonly ClaimantTable _claimants;
    private readonly ActorTable _actors;
    private readonly int _id;
    private readonly int _claimant;
    private readonly int _via;
    private readonly EnumField<ClaimMeasure> _measure;
    private readonly EstimateFields _estimate;
    private readonly ClaimDates _dates;
    private readonly int _from;
    private readonly int _to;
    private readonly int _scope;
    private readonly int _group;
    private readonly int _outlierReason;
    private readonly int _title;
    private readonly int _notes;
    private readonly EstimateRules _estimateRules;
    private readonly ClaimDateRules _dateRules;

    public ClaimTable(TableColumns columns, ClaimantTable claimants, ActorTable actors)
        : base("claims")
    {
        (_claimants, _actors) = (claimants, actors);
        _id = columns.Required("claim_id", FieldType.String);
        _claimant = columns.RequiredKey("claimant_id", "claimants");
        _via = columns.Optional("via", FieldType.String);
        _measure = columns.Enum<ClaimMeasure>("measure");
        _estimate = new EstimateFields(columns);
        _dates = new ClaimDates(columns);
        _from = columns.OptionalKey("from_iso3c", "actors");
        _to = columns.OptionalKey("to_iso3c", "actors");
        _scope = columns.Optional("scope", FieldType.String);
        _group = columns.Optional("claim_group", FieldType.String);
        _outlierReason = columns.Optional("outlier_reason", FieldType.String);
        _title = columns.Required("title", FieldType.String);
        _notes = columns.Optional("notes", FieldType.String);
        _estimateRules = new EstimateRules(_estimate, columns);
        _dateRules = new ClaimDateRules(_dates, columns);
        Superseded = new SupersededRows(columns, "claim_id", "claims");
    }

    /// <summary>Which claims were replaced by which.</summary>
    public SupersededRows Superseded { get; }

    protected override void Check(Row row)
    {
        _estimateRules.Check(row);
        _dateRules.Check(row);
        Superseded.Check(row);
    }

    protected override Claim Create(Row row) => new()
    {
        Id = row.Text(_id),
        Claimant = _claimants[row.Whole(_claimant)],
        Via = row.TextOrNull(_via),
        Quantity = _estimate.Quantity.Of(row),
        Measure = _measure.Of(row),
        Estimate = _estimate.Of(row),
        Published = _dates.Published(row),
        AsOf = row.DateOrNull(_dates.AsOf),
        PeriodStart = row.DateOrNull(_dates.PeriodStart),
        PeriodEnd = row.DateOrNull(_dates.PeriodEnd),
        From = _actors.Optional(row, _from),
        To = _actors.Optional(row, _to),
        Scope = row.TextOrNull(_scope),
        Status = Superseded.Status(row),
        SupersededBy = Superseded.By(row),
        Group = row.TextOrNull(_group),
        OutlierReason = row.TextOrNull(_outlierReason),
        Title = row.Text(_title),
        Notes = row.TextOrNull(_notes),
        Row = row.Position,
    };
}
