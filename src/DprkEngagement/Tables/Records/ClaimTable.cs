namespace DprkEngagement;

internal sealed class ClaimTable(TableColumns columns, ClaimantTable claimants, ActorTable actors) : RecordTable<Claim>("claims")
{
    private readonly int _id = columns.Required("claim_id", FieldType.String);
    private readonly int _claimant = columns.RequiredKey("claimant_id", "claimants");
    private readonly int _via = columns.Optional("via", FieldType.String);
    private readonly EnumField<ClaimMeasure> _measure = columns.Enum<ClaimMeasure>("measure");
    private readonly EstimateFields _estimate = new(columns);
    private readonly ClaimDates _dates = new(columns);
    private readonly int _from = columns.OptionalKey("from_iso3c", "actors");
    private readonly int _to = columns.OptionalKey("to_iso3c", "actors");
    private readonly int _scope = columns.Optional("scope", FieldType.String);
    private readonly int _group = columns.Optional("claim_group", FieldType.String);
    private readonly int _outlierReason = columns.Optional("outlier_reason", FieldType.String);
    private readonly int _title = columns.Required("title", FieldType.String);
    private readonly int _notes = columns.Optional("notes", FieldType.String);

    /// <summary>Which claims were replaced by which.</summary>
    public SupersededRows Superseded { get; } = new(columns, "claim_id", "claims");

    protected override void Check(Row row)
    {
        _estimate.Check(row);
        _dates.Check(row);
        Superseded.Check(row);
    }

    protected override Claim Create(Row row) => new()
    {
        Id = row.Text(_id),
        Claimant = claimants[row.Whole(_claimant)],
        Via = row.TextOrNull(_via),
        Quantity = _estimate.Quantity.Of(row),
        Measure = _measure.Of(row),
        Estimate = _estimate.Of(row),
        Published = _dates.Published(row),
        AsOf = _dates.AsOf(row),
        PeriodStart = _dates.PeriodStart(row),
        PeriodEnd = _dates.PeriodEnd(row),
        From = actors.Optional(row, _from),
        To = actors.Optional(row, _to),
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
