namespace DprkEngagement;

/// <summary>The columns that hold the figure of a claim: low, best and high, how it was worded, what is counted.</summary>
internal sealed class EstimateFields(TableColumns columns)
{
    public int Low { get; } = columns.Optional("low", FieldType.Number);

    public int Best { get; } = columns.Optional("best", FieldType.Number);

    public int High { get; } = columns.Optional("high", FieldType.Number);

    public EnumField<Quantity> Quantity { get; } = columns.Enum<Quantity>("quantity");

    public EnumField<Hedge> Hedge { get; } = columns.Enum<Hedge>("hedge");

    public EnumField<Unit> Unit { get; } = columns.Enum<Unit>("unit");

    public Estimate Of(Row row) =>
        new(row.NumberOrNull(Low), row.NumberOrNull(Best), row.NumberOrNull(High), Hedge.Of(row), Unit.Of(row));
}
