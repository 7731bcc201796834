namespace DprkEngagement;

/// <summary>Days that a spreadsheet has written in its own form.</summary>
internal static partial class DateAccidents
{
    private const string Cause = "date-rewritten";

    private const string Rule = "date-unreadable";

    private const string Rewritten = "a spreadsheet has rewritten the date";

    /// <summary>Day 0 of spreadsheets, and that of workbooks which count from 1904, as Excel on a Mac did.</summary>
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private static readonly DateOnly DayZeroOfMac = new(1904, 1, 1);

    private static readonly string[] Ordered = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd"];

    /// <summary>6/12/2018: two numbers of which either may be the month.</summary>
    private static readonly string[] MonthFirst = ["M/d/yyyy", "M.d.yyyy", "M-d-yyyy", "M/d/yy", "M.d.yy", "M-d-yy"];

    private static readonly string[] DayFirst = ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d/M/yy", "d.M.yy", "d-M-yy"];

    private static readonly string[] WithMonthNames =
    [
        "d-MMM-yyyy", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "MMM d yyyy", "MMMM d yyyy", "d-MMMM-yyyy", "d-MMM-yy",
        "d MMM yy",
    ];

    public static Accident? Of(string text)
    {
        var day = TimeOfDay().Replace(text, "");
        if ((Parse(day, MonthFirst), Parse(day, DayFirst)) is var (monthFirst, dayFirst) && (monthFirst ?? dayFirst) is { } either)
        {
            return monthFirst is { } one && dayFirst is { } other && one != other
                ? new(Cause, Rule, $"{Rewritten}, and day and month cannot be told apart: write {Iso(one)} for {InWords(one)} or "
                    + $"{Iso(other)} for {InWords(other)}, as the source has it", Weight: 1)
                : new(Cause, Rule, $"{Rewritten}; write {Iso(either)}");
        }

        if (SerialNumber().IsMatch(day))
            return OfSerialNumber(int.Parse(day.AsSpan(0, 5), CultureInfo.InvariantCulture));

        var plain = Dashes().Replace(day, "-");
        return Parse(plain, WithMonthNames) is { } named ? new(Cause, Rule, $"{Rewritten}; write {Iso(named)}")
            : Parse(plain, Ordered) is { } known ? new(Cause, Rule, day == text ? $"write {Iso(known)}" : "a spreadsheet has added the "
                + $"time of day; write {Iso(known)}")
            : null;
    }

    private static Accident? OfSerialNumber(int days)
    {
        var (day, onMac) = (DayZero.AddDays(days), DayZeroOfMac.AddDays(days));
        return IsLikely(day)
            ? new("date-serial", Rule, $"a spreadsheet has turned the date into a count of days; it is {Iso(day)}, or {Iso(onMac)} "
                + "where the workbook counts from 1904; write the date that the source has")
            : null;
    }

    private static DateOnly? Parse(string text, string[] forms) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsLikely(day) ? day : null;

    private static bool IsLikely(DateOnly day) => day.Year is >= DataValue.FirstYear and <= DataValue.LastYear;

    private static string Iso(DateOnly day) => DataValue.Iso(day);

    private static string InWords(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A[1-7][0-9]{4}(\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex SerialNumber();

    [GeneratedRegex(
        @"[T ][0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?( ?[AaPp][Mm]|Z|[+\-][0-9]{2}:?[0-9]{2})?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();

    /// <summary>Dashes and minus signs that only look like the hyphen.</summary>
    [GeneratedRegex("[\u2010-\u2015\u2212]")]
    private static partial Regex Dashes();
}
