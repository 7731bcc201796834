namespace DprkEngagement;

/// <summary>Rules on the dates of a claim.</summary>
internal sealed class ClaimDateRules(ClaimDates dates, TableColumns columns)
{
    private readonly int _quantity = columns.Required("quantity", FieldType.String);

    public void Check(Row row)
    {
        DateRules.CheckOrder(row, dates.PeriodStart, dates.PeriodEnd, "period_start", "period_end");
        if (!row.Has(dates.PublishedOn, dates.Precision) || !CheckPrecision(row) || !row.Has(_quantity))
        {
            return;
        }

        if (!columns.Field(_quantity).Categories[row.Whole(_quantity)].Forecast)
        {
            CheckNotAfter(row, dates.PeriodEnd, "period_end");
            CheckNotAfter(row, dates.AsOf, "as_of");
        }
    }

    /// <summary>A span begins on its first day; without this the end that follows from it would be wrong too.</summary>
    private bool CheckPrecision(Row row)
    {
        var published = row.Date(dates.PublishedOn);
        var (span, first) = (DatePrecision)row.Whole(dates.Precision) switch
        {
            DatePrecision.Month => ("month", new DateOnly(published.Year, published.Month, 1)),
            DatePrecision.Year => ("year", new DateOnly(published.Year, 1, 1)),
            _ => ("", published),
        };
        if (published == first)
        {
            return true;
        }

        row.Report(dates.PublishedOn, "precision-span", FormattableString.Invariant(
            $"date_published is {DateRules.Iso(published)}, but date_prec is {row.Whole(dates.Precision)} ({span}): no day is known; write the first day of the {span}, {DateRules.Iso(first)}"));
        return false;
    }

    /// <summary>Nobody can count what has not happened yet; only quantities that the schema marks as forecasts look ahead.</summary>
    private void CheckNotAfter(Row row, int column, string name)
    {
        var latest = dates.Published(row).End;
        if (row.Has(column) && row.Date(column) > latest)
        {
            row.Report(column, "published-early", $"{name} is {DateRules.Iso(row.Date(column))}, after the claim was published ({DateRules.Iso(latest)}); only a forecast looks ahead");
        }
    }
}
