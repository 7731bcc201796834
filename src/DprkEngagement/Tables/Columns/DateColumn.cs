namespace DprkEngagement;

/// <summary>A day in ISO 8601: 2018-06-12.</summary>
internal sealed class DateColumn(FieldSchema schema) : Column(schema)
{
    public override bool GivesNumber => true;

    public override bool TryRead(ReadOnlySpan<byte> bytes, ref FieldValue value)
    {
        if (!HasForm(bytes))
        {
            return false;
        }

        var year = (TwoDigits(bytes, 0) * 100) + TwoDigits(bytes, 2);
        var month = TwoDigits(bytes, 5);
        var day = TwoDigits(bytes, 8);
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        value.Whole = new DateOnly(year, month, day).DayNumber;
        return true;
    }

    public override (string Rule, string Message)? Explain(string text) => ("date-unreadable", HasForm(System.Text.Encoding.UTF8.GetBytes(text))
        ? "there is no such day"
        : "write year-month-day with hyphens, e.g. 2018-06-12");

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

    private static int TwoDigits(ReadOnlySpan<byte> bytes, int at) => ((bytes[at] - '0') * 10) + bytes[at + 1] - '0';
}
