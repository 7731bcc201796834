namespace DprkEngagement;

/// <summary>Rules on the dates of a claim.</summary>
internal sealed class ClaimDateRules(ClaimDates dates, TableColumns columns)
{
    private readonly int _quantity = columns.Required("quantity", FieldType.String);

    public void Check(Row row)
    {
        var inOrder = DateRules.CheckOrder(row, dates.PeriodStart, dates.PeriodEnd, "period_start", "period_end");
        if (!row.Has(dates.PublishedOn, dates.Precision) || !CheckPrecision(row) || !inOrder || !row.Has(_quantity))
        {
            return;
        }

        if (!columns.Field(_quantity).Categories[row.Whole(_quantity)].Forecast)
        {
            CheckNotAfter(row, dates.PeriodEnd, "period_end");
            CheckNotAfter(row, dates.AsOf, "as_of");
        }
    }

    private bool CheckPrecision(Row row)
    {
        var published = row.Date(dates.PublishedOn);
        if (row.Whole(dates.Precision) != (int)DatePrecision.Month || published.Day == 1)
        {
            return true;
        }

        row.Report(dates.PublishedOn, "precision-span", $"date_published is {DateRules.Iso(published)}, but date_prec is 4 (month): no day is known; write the first day of the month");
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
