namespace DprkEngagement;

/// <summary>When a claim was stated and what time it speaks of; and the rules between them.</summary>
internal sealed class ClaimDates(TableColumns columns)
{
    private readonly int _quantity = columns.Required("quantity", FieldType.String);
    private readonly int _published = columns.Required("date_published", FieldType.Date);
    private readonly int _precision = columns.Required("date_prec", FieldType.Integer);
    private readonly int _asOf = columns.Optional("as_of", FieldType.Date);
    private readonly int _periodStart = columns.Optional("period_start", FieldType.Date);
    private readonly int _periodEnd = columns.Optional("period_end", FieldType.Date);

    /// <summary>The file gives the first day; the last follows from how exactly it is known: the sixth day, the seventh, a month less a day, a year less a day.</summary>
    public EventDate Published(Row row)
    {
        var start = row.Date(_published);
        var precision = (DatePrecision)row.Whole(_precision);
        var end = precision switch
        {
            DatePrecision.Days => start.AddDays(5),
            DatePrecision.Week => start.AddDays(6),
            DatePrecision.Month => start.AddMonths(1).AddDays(-1),
            DatePrecision.Year => start.AddYears(1).AddDays(-1),
            _ => start,
        };
        return new EventDate(start, end, precision);
    }

    public DateOnly? AsOf(Row row) => row.DateOrNull(_asOf);

    public DateOnly? PeriodStart(Row row) => row.DateOrNull(_periodStart);

    public DateOnly? PeriodEnd(Row row) => row.DateOrNull(_periodEnd);

    public void Check(Row row)
    {
        var inOrder = DateRules.CheckOrder(row, _periodStart, _periodEnd, "period_start", "period_end");
        if (!row.Has(_published, _precision) || !CheckPrecision(row) || !inOrder)
        {
            return;
        }

        if (row.Has(_quantity) && !columns.Field(_quantity).Categories[row.Whole(_quantity)].Forecast)
        {
            CheckNotBefore(row, _periodEnd, "period_end");
            CheckNotBefore(row, _asOf, "as_of");
        }
    }

    private bool CheckPrecision(Row row)
    {
        var published = row.Date(_published);
        if (row.Whole(_precision) != (int)DatePrecision.Month || published.Day == 1)
        {
            return true;
        }

        row.Report(_published, "precision-span", $"date_published is {DateRules.Iso(published)}, but date_prec is 4 (month): no day is known; write the first day of the month");
        return false;
    }

    /// <summary>Nobody can count what has not happened yet; only quantities that the schema marks as forecasts look ahead.</summary>
    private void CheckNotBefore(Row row, int column, string name)
    {
        var latest = Published(row).End;
        if (row.Has(column) && row.Date(column) > latest)
        {
            row.Report(column, "published-early", $"{name} is {DateRules.Iso(row.Date(column))}, after the claim was published ({DateRules.Iso(latest)}); only a forecast looks ahead");
        }
    }
}
