namespace DprkEngagement;

/// <summary>The columns that say when a claim was stated and what time it speaks of.</summary>
internal sealed class ClaimDates(TableColumns columns)
{
    public int PublishedOn { get; } = columns.Required("date_published", FieldType.Date);

    public int Precision { get; } = columns.Required("date_prec", FieldType.Integer);

    public int AsOf { get; } = columns.Optional("as_of", FieldType.Date);

    public int PeriodStart { get; } = columns.Optional("period_start", FieldType.Date);

    public int PeriodEnd { get; } = columns.Optional("period_end", FieldType.Date);

    /// <summary>The file gives the first day; the last follows from how exactly it is known: the sixth day, the seventh, a month less a day, a year less a day.</summary>
    public EventDate Published(Row row)
    {
        var start = row.Date(PublishedOn);
        var precision = (DatePrecision)row.Whole(Precision);
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
}
