namespace DprkEngagement;

internal sealed class AgreementStepTable(TableColumns columns, AgreementTable agreements, EventTable events) : RecordTable<AgreementStep>("agreement-steps")
{
    private readonly int _agreement = columns.RequiredKey("agreement_id", "agreements");
    private readonly int _event = columns.RequiredKey("event_id", "events");
    private readonly EnumField<AgreementStepKind> _step = columns.Enum<AgreementStepKind>("step");

    protected override AgreementStep Create(Row row)
    {
        var step = new AgreementStep(agreements[row.Whole(_agreement)]?.Id!, events[row.Whole(_event)], _step.Of(row));
        agreements.Steps[row.Whole(_agreement)].Add(step);
        return step;
    }
}
