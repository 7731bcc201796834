using System.Globalization;

namespace DprkEngagement;

/// <summary>Rules on the dates of a row.</summary>
internal static class DateRules
{
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The end must not come before the start.</summary>
    /// <returns>False where it does.</returns>
    public static bool CheckOrder(Row row, int start, int end, string startName, string endName)
    {
        if (!row.Has(start, end) || row.Date(end) >= row.Date(start))
        {
            return true;
        }

        row.Report(end, "dates-reversed", $"{endName} is {Iso(row.Date(end))}, before {startName} {Iso(row.Date(start))}; the end is the same day or later");
        return false;
    }

    /// <summary>Where the days are not known, the two dates are the first and the last day of the span that is known.</summary>
    public static void CheckPrecision(Row row, int start, int end, int precision)
    {
        if (!row.Has(start, end) || !row.Has(precision) || row.Date(end) < row.Date(start))
        {
            return;
        }

        var (first, last) = (row.Date(start), row.Date(end));
        var (least, name) = (DatePrecision)row.Whole(precision) switch
        {
            DatePrecision.Days => (2, "two to six days"),
            DatePrecision.Week => (7, "week"),
            DatePrecision.Month => (28, "month"),
            DatePrecision.Year => (32, "year"),
            _ => (1, "day"),
        };
        if (last.DayNumber - first.DayNumber + 1 < least)
        {
            row.Report(precision, "precision-span", FormattableString.Invariant(
                $"date_prec is {row.Whole(precision)} ({name}), but {Iso(first)} to {Iso(last)} is shorter; where the day is not known, the dates are the first and last day of the span that is"));
        }
    }

    /// <summary>The talks have both dates or none, in order, and lie within the event.</summary>
    public static void CheckTalks(Row row, int start, int end, int talksStart, int talksEnd)
    {
        if (row.Has(talksStart) && row.IsMissing(talksEnd))
        {
            row.Report(talksEnd, "talks-half", "talks_end is empty but talks_start is not; fill both or neither");
        }
        else if (row.Has(talksEnd) && row.IsMissing(talksStart))
        {
            row.Report(talksStart, "talks-half", "talks_start is empty but talks_end is not; fill both or neither");
        }
        else if (CheckOrder(row, talksStart, talksEnd, "talks_start", "talks_end")
            && row.Has(talksStart, talksEnd) && row.Has(start, end) && row.Date(start) <= row.Date(end)
            && (row.Date(talksStart) < row.Date(start) || row.Date(talksEnd) > row.Date(end)))
        {
            row.Report(talksStart, "talks-outside", $"the talks ({Iso(row.Date(talksStart))} to {Iso(row.Date(talksEnd))}) are not within the event ({Iso(row.Date(start))} to {Iso(row.Date(end))})");
        }
    }
}
