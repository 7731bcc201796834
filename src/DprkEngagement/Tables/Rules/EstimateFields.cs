namespace DprkEngagement;

/// <summary>The figure of a claim: low, best and high, how it was worded, what is counted; and the rules between them.</summary>
internal sealed class EstimateFields
{
    private readonly int _low;
    private readonly int _best;
    private readonly int _high;
    private readonly EnumField<Hedge> _hedge;
    private readonly EnumField<Unit> _unit;
    private readonly IReadOnlyList<string> _units;
    private readonly int[] _unitOfQuantity;

    public EstimateFields(TableColumns columns)
    {
        _low = columns.Optional("low", FieldType.Number);
        _best = columns.Optional("best", FieldType.Number);
        _high = columns.Optional("high", FieldType.Number);
        _hedge = columns.Enum<Hedge>("hedge");
        _unit = columns.Enum<Unit>("unit");
        Quantity = columns.Enum<Quantity>("quantity");
        _units = columns.Field(_unit.Column).Enum;
        _unitOfQuantity = [.. columns.Field(Quantity.Column).Categories.Select(UnitOf)];
    }

    public EnumField<Quantity> Quantity { get; }

    public Estimate Of(Row row) =>
        new(row.NumberOrNull(_low), row.NumberOrNull(_best), row.NumberOrNull(_high), _hedge.Of(row), _unit.Of(row));

    public void Check(Row row)
    {
        CheckUnit(row);
        if (_hedge.OrNull(row) is { } hedge && CheckHedge(row, hedge))
        {
            CheckOrder(row);
        }
    }

    private int UnitOf(Category quantity) => _units.ToList().IndexOf(quantity.Unit ?? "") is >= 0 and var unit
        ? unit
        : throw new SchemaException($"table 'claims': the category of quantity '{quantity.Value}' must name its unit, one of those that column 'unit' lists");

    private void CheckUnit(Row row)
    {
        if (row.Has(Quantity.Column, _unit.Column) && _unitOfQuantity[row.Whole(Quantity.Column)] is var expected && expected != row.Whole(_unit.Column))
        {
            row.Report(_unit.Column, "unit-quantity", $"unit is '{row.Raw(_unit.Column)}', but {row.Raw(Quantity.Column)} is counted in {_units[expected]}");
        }
    }

    /// <summary>The wording decides which of the three numbers are filled.</summary>
    private bool CheckHedge(Row row, Hedge hedge)
    {
        var (low, best, high, fills) = hedge switch
        {
            Hedge.Exact or Hedge.About => (false, true, false, "best only"),
            Hedge.AtLeast or Hedge.MoreThan => (true, false, false, "low only"),
            Hedge.UpTo => (false, false, true, "high only"),
            Hedge.Range => (true, false, true, "low and high, not best"),
            _ => (false, false, false, "none of low, best and high"),
        };
        foreach (var (column, name, filled) in new[] { (_low, "low", low), (_best, "best", best), (_high, "high", high) })
        {
            if (filled ? row.IsMissing(column) : row.Has(column))
            {
                row.Report(column, "hedge-bounds", $"{name} is {(filled ? "empty" : $"'{row.Raw(column)}'")}, but hedge '{row.Raw(_hedge.Column)}' fills {fills}");
                return false;
            }
        }

        return true;
    }

    private void CheckOrder(Row row)
    {
        if (row.Has(_low, _high) && row.NumberOrNull(_low) > row.NumberOrNull(_high))
        {
            row.Report(_low, "bounds-reversed", $"low is {row.Raw(_low)}, more than high {row.Raw(_high)}; low is the smaller of the two");
        }
    }
}
