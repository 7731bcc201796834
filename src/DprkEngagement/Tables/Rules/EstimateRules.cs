namespace DprkEngagement;

/// <summary>Rules on the figure of a claim: the wording decides which numbers are filled, the quantity decides the unit.</summary>
internal sealed class EstimateRules
{
    private readonly EstimateFields _fields;
    private readonly IReadOnlyList<string> _units;
    private readonly int[] _unitOfQuantity;

    /// <exception cref="SchemaException">The schema gives a quantity no unit.</exception>
    public EstimateRules(EstimateFields fields, TableColumns columns)
    {
        _fields = fields;
        _units = columns.Field(fields.Unit.Column).Enum;
        _unitOfQuantity = [.. columns.Field(fields.Quantity.Column).Categories.Select(UnitOf)];
        if (_unitOfQuantity.Length == 0)
        {
            throw new SchemaException("table 'claims': column 'quantity' must have categories, which name the unit of each quantity");
        }
    }

    public void Check(Row row)
    {
        CheckUnit(row);
        CheckPoint(row, _fields.Low, "low");
        CheckPoint(row, _fields.Best, "best");
        CheckPoint(row, _fields.High, "high");
        CheckNotNegative(row, _fields.Low, "low");
        CheckNotNegative(row, _fields.Best, "best");
        CheckNotNegative(row, _fields.High, "high");
        if (_fields.Hedge.OrNull(row) is { } hedge && CheckHedge(row, hedge))
        {
            CheckOrder(row);
        }
    }

    private int UnitOf(Category quantity)
    {
        for (var unit = 0; unit < _units.Count; unit++)
        {
            if (_units[unit] == quantity.Unit)
            {
                return unit;
            }
        }

        throw new SchemaException($"table 'claims': the category of quantity '{quantity.Value}' must name its unit, one of those that column 'unit' lists");
    }

    private void CheckUnit(Row row)
    {
        var (quantity, unit) = (_fields.Quantity.Column, _fields.Unit.Column);
        if (row.Has(quantity, unit) && _unitOfQuantity[row.Whole(quantity)] is var expected && expected != row.Whole(unit))
        {
            row.Report(unit, "unit-quantity", $"unit is '{row.Raw(unit)}', but {row.Raw(quantity)} is counted in {_units[expected]}");
        }
    }

    /// <summary>12.000 soldiers are twelve to a computer and twelve thousand to half of the world.</summary>
    private void CheckPoint(Row row, int column, string name)
    {
        if (row.Has(column) && _fields.Unit.OrNull(row) is not (null or Unit.Percent) && PointOfThousands.IsIn(row.RawBytes(column)))
        {
            var text = row.Raw(column);
            var accident = PointOfThousands.In(text);
            row.Report(column, accident.Rule, $"{name} is '{text}'; {accident.Message}", accident);
        }
    }

    /// <summary>Only a rate of growth goes below zero.</summary>
    private void CheckNotNegative(Row row, int column, string name)
    {
        if (row.NumberOrNull(column) < 0 && _fields.Unit.OrNull(row) is not (null or Unit.Percent))
        {
            row.Report(column, "below-zero", $"{name} is '{row.Raw(column)}'; only a figure in percent may be below zero");
        }
    }

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
        // Not &&: every number that does not go with the hedge is reported.
        return CheckFilled(row, _fields.Low, "low", low, fills)
            & CheckFilled(row, _fields.Best, "best", best, fills)
            & CheckFilled(row, _fields.High, "high", high, fills);
    }

    private bool CheckFilled(Row row, int column, string name, bool filled, string fills)
    {
        if (filled ? !row.IsMissing(column) : !row.Has(column))
        {
            return true;
        }

        row.Report(column, "hedge-bounds", $"{name} is {(filled ? "empty" : $"'{row.Raw(column)}'")}, but hedge '{row.Raw(_fields.Hedge.Column)}' fills {fills}");
        return false;
    }

    private void CheckOrder(Row row)
    {
        if (row.Has(_fields.Low, _fields.High) && row.NumberOrNull(_fields.Low) > row.NumberOrNull(_fields.High))
        {
            row.Report(_fields.Low, "bounds-reversed", $"low is {row.Raw(_fields.Low)}, more than high {row.Raw(_fields.High)}; low is the smaller of the two");
        }
    }
}
