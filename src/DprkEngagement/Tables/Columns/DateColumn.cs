namespace DprkEngagement;

/// <summary>A day in ISO 8601, 2018-06-12, in a year that such data can speak of.</summary>
internal sealed class DateColumn(FieldSchema schema) : Column(schema)
{
    public const int FirstYear = 1900;

    public const int LastYear = 2099;

    public override bool GivesNumber => true;

    public override bool TryRead(ReadOnlySpan<byte> bytes, ref FieldValue value)
    {
        if (!HasForm(bytes))
        {
            return false;
        }

        var (year, month, day) = Parts(bytes);
        if (year is < FirstYear or > LastYear || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        value.Whole = new DateOnly(year, month, day).DayNumber;
        return true;
    }

    public override (string Rule, string Message)? Explain(string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return ("date-unreadable", !HasForm(bytes) ? "write year-month-day with hyphens, e.g. 2018-06-12"
            : Parts(bytes).Year is < FirstYear or > LastYear ? FormattableString.Invariant($"the year must be from {FirstYear} to {LastYear}")
            : "there is no such day");
    }

    private static bool HasForm(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != 10 || bytes[4] != '-' || bytes[7] != '-')
        {
            return false;
        }

        for (var i = 0; i < 10; i++)
        {
            if (i is not (4 or 7) && !char.IsAsciiDigit((char)bytes[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static (int Year, int Month, int Day) Parts(ReadOnlySpan<byte> bytes) =>
        ((TwoDigits(bytes, 0) * 100) + TwoDigits(bytes, 2), TwoDigits(bytes, 5), TwoDigits(bytes, 8));

    private static int TwoDigits(ReadOnlySpan<byte> bytes, int at) => ((bytes[at] - '0') * 10) + bytes[at + 1] - '0';
}
