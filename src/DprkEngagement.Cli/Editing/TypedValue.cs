namespace DprkEngagement.Cli.Editing;

/// <summary>
/// Understands what people type for a column: 12,000, 20 Nov 2026, today, "up to", North Korea; and says how it will be written. What has
/// two readings, as 12.000 or 6/12/2018, is left for the check to refuse.
/// </summary>
internal sealed partial class TypedValue(DataTables tables, DateOnly today)
{
    /// <summary>Columns that name a row for people.</summary>
    private static readonly string[] Names = ["short_name", "name", "short_label", "label", "title"];

    private static readonly string[] Days =
    [
        "d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy", "yyyy MMM d", "yyyy MMMM d", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d",
        "yyyy-M-d",
        "d.M.yyyy", "M.d.yyyy", "d/M/yyyy", "M/d/yyyy",
    ];

    private static readonly string[] Months = ["MMM yyyy", "MMMM yyyy", "yyyy MMM", "yyyy MMMM", "yyyy/M", "yyyy-M"];

    private readonly List<string> _said = [];

    /// <summary>How values are written that were typed otherwise.</summary>
    public void Say(TextWriter output) => _said.ForEach(said => output.WriteLine(PrintableText.Of(said) + "."));

    /// <returns>The value as the table writes it; what was typed where it has no such reading.</returns>
    public string Of(TableSchema table, FieldSchema field, string typed)
    {
        typed = typed.Trim();
        var value = typed.Length == 0 ? ""
            : table.ForeignKeys.FirstOrDefault(key => key.Fields[0] == field.Name) is { } key ? Key(key, typed)
            : field.Type switch
            {
                FieldType.Date => Date(typed, today),
                FieldType.Integer or FieldType.Number => Number(typed),
                FieldType.Boolean => typed.ToLowerInvariant() switch
                {
                    "yes" or "y" or "true" => "true",
                    "no" or "n" or "false" => "false",
                    _ => typed,
                },
                _ => field.Enum.FirstOrDefault(one => Slug.Of(one) == Slug.Of(typed)) ?? typed,
            };
        if (value != typed)
            _said.Add($"{field.Name}: {typed} is written {value}");

        return value;
    }

    /// <summary>The same for several columns.</summary>
    public Dictionary<string, string> Of(TableSchema table, IReadOnlyDictionary<string, string> typed) => typed.ToDictionary(
        one => one.Key, one => table.IndexOf(one.Key) is >= 0 and var place ? Of(table, table.Fields[place], one.Value) : one.Value);

    /// <summary>What a row is called for people; empty where its table has no such column.</summary>
    public static string NameOf(TableText table, TextRow row) =>
        Names.Select(column => table.Value(row, column)).FirstOrDefault(name => name.Length > 0) ?? "";

    /// <returns>The day as 2026-11-20, the month as 2026-11, or the text itself.</returns>
    public static string Date(string text, DateOnly today)
    {
        var plain = Ordinal().Replace(text.Trim().Replace(',', ' ').Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase), "$1");
        return plain.ToLowerInvariant() switch
        {
            "today" => DateText.Iso(today),
            "yesterday" => DateText.Iso(today.AddDays(-1)),
            _ when Read(Days) is [var day] => DateText.Iso(day),
            _ when Read(Months) is [var month] => month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ => text.Trim(),
        };

        // 11/20/2026 can be read one way only.
        List<DateOnly> Read(string[] forms) => [.. forms
            .Select(form => DateOnly.TryParseExact(plain, form, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var date)
                ? date : (DateOnly?)null)
            .OfType<DateOnly>().Distinct()];
    }

    /// <returns>The digits with a point before decimals, or the text itself.</returns>
    public static string Number(string text)
    {
        text = text.Trim();
        if (NumberForm().Match(text) is not { Success: true } found)
            return text;

        var digits = Separator().Replace(found.Groups["number"].Value, "").TrimStart('+');
        var times = found.Groups["word"].Value.ToLowerInvariant() switch
        {
            "thousand" or "k" => 1_000m,
            "million" or "m" or "mn" => 1_000_000m,
            "billion" or "bn" => 1_000_000_000m,
            "trillion" => 1_000_000_000_000m,
            _ => 1m,
        };
        return times == 1 ? digits
            : decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                && number < decimal.MaxValue / times
                ? (number * times).ToString("0.############################", CultureInfo.InvariantCulture)
            : text;
    }

    /// <summary>The key of the row that is named so, whole and by no other row.</summary>
    private string Key(ForeignKey key, string typed)
    {
        if (Slug.Of(typed) is not { Length: > 0 } slug || tables.Find(key.Resource) is not { } target
            || target.Find(key.ResourceFields[0], typed) is not null)
            return typed;

        var named = target.Rows
            .Where(row => Names.Prepend(key.ResourceFields[0]).Any(column => Slug.Of(target.Value(row, column)) == slug))
            .Select(row => target.Value(row, key.ResourceFields[0])).Distinct().ToList();
        return named.Count == 1 ? named[0] : typed;
    }

    /// <summary>Groups of three by commas, spaces or apostrophes, or no groups; then perhaps decimals and a word.</summary>
    [GeneratedRegex(
        @"^(?<number>[+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \u00A0\u202F'’_]\d{3})+|\d+)(?:\.\d+)?)(\s*(?<word>thousand|million|billion|trillion|bn|mn|k|m))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"[, \u00A0\u202F'’_]")]
    private static partial Regex Separator();

    [GeneratedRegex(@"\b(\d{1,2})(?:st|nd|rd|th)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}
