using System.Globalization;

namespace DprkEngagement;

/// <summary>Dates of which only the month or the year was given, written as the tables write them.</summary>
internal static class DateProposals
{
    /// <summary>True where a month or a year may be given instead of a day, and is.</summary>
    public static bool MayBeSpan(TableSchema table, FieldSchema field, string value) =>
        field.Name is "date_published" or "date_start" && table.IndexOf("date_prec") >= 0 && Span(value) is not null;

    /// <summary>2026-11 becomes the first of the month with the precision of a month.</summary>
    public static void Published(RowDraft row)
    {
        if (Span(row["date_published"]) is var (first, _, precision))
        {
            row["date_published"] = first;
            row.Propose("date_prec", precision, precision == "4" ? "only the month was given" : "only the year was given");
        }

        if (DateOnly.TryParseExact(row["date_published"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            row.Propose("date_prec", "1", "the day was given");
        }
    }

    /// <summary>The same with the last day of the span; an event of a known day ends on it unless another day was given.</summary>
    public static void StartAndEnd(RowDraft row)
    {
        if (Span(row["date_start"]) is var (first, last, precision))
        {
            row["date_start"] = first;
            row.Propose("date_end", last, "the last day of what was given");
            row.Propose("date_prec", precision, precision == "4" ? "only the month was given" : "only the year was given");
        }

        if (DateOnly.TryParseExact(row["date_start"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            row.Propose("date_end", row["date_start"], "the day it began");
            row.Propose("date_prec", "1", "the day was given");
        }
    }

    /// <summary>A date as ids have it: no finer than it is known.</summary>
    public static string InId(RowDraft row, string column) => (row[column], row["date_prec"]) switch
    {
        ({ Length: 10 } date, "4") => date[..7],
        ({ Length: 10 } date, "5") => date[..4],
        var (date, _) => Slug.Of(date),
    };

    private static (string First, string Last, string Precision)? Span(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return (DateRules.Iso(month), DateRules.Iso(month.AddMonths(1).AddDays(-1)), "4");
        }

        return text.Length == 4 && DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? (DateRules.Iso(year), DateRules.Iso(year.AddYears(1).AddDays(-1)), "5")
            : null;
    }
}
