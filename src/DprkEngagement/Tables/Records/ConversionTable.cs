namespace DprkEngagement;

internal sealed class ConversionTable(TableColumns columns, ClaimTable claims) : RecordTable<Conversion>("conversions")
{
    private readonly int _id = columns.Required("conversion_id", FieldType.String);
    private readonly int _containers = columns.RequiredKey("claim_id", "claims");
    private readonly EnumField<ConversionAssumption> _assumption = columns.Enum<ConversionAssumption>("assumption");
    private readonly int _rounds = columns.Required("rounds", FieldType.Number);
    private readonly int _roundsTo = columns.Optional("rounds_to", FieldType.Number);
    private readonly int _claim = columns.OptionalKey("rounds_claim_id", "claims");
    private readonly int _wording = columns.Required("wording", FieldType.String);

    protected override void Check(Row row)
    {
        if (row.Has(_containers) && claims[row.Whole(_containers)] is { } containers
            && containers is not { Quantity: Quantity.MunitionsContainers, Estimate.Smallest: not null })
        {
            row.Report(_containers, "conversion-start", $"claim_id is '{row.Raw(_containers)}', which gives no number of munitions_containers; name the claim whose containers are converted");
        }

        // While another table has a problem, a claim may be without its claimant.
        if (row.Has(_claim, _containers) && claims[row.Whole(_claim)] is { Claimant: { } claimant } rounds && claims[row.Whole(_containers)] is { Claimant: { } own }
            && (rounds.Quantity != Quantity.ArtilleryRounds || claimant.Id != own.Id))
        {
            row.Report(_claim, "conversion-end", $"rounds_claim_id is '{row.Raw(_claim)}', which is no claim on artillery_rounds by {own.Id}; a conversion is one claimant's own");
        }

        if (row.NumberOrNull(_roundsTo) <= row.NumberOrNull(_rounds))
        {
            row.Report(_roundsTo, "range-reversed", $"rounds_to is {row.Raw(_roundsTo)}, not above rounds {row.Raw(_rounds)}; it is the upper end of a range");
        }
    }

    protected override Conversion Create(Row row) => new(
        row.Text(_id), claims[row.Whole(_containers)], _assumption.Of(row), row.NumberOrNull(_rounds)!.Value, row.NumberOrNull(_roundsTo),
        claims.Optional(row, _claim), row.Text(_wording));
}
