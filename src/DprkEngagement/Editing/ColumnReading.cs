namespace DprkEngagement;

/// <summary>A column that can be read in two ways; somebody must say which.</summary>
internal sealed class TwoReadingsException(string column, string message) : FormatException(message)
{
    public static readonly string[] Readings = ["thousands-point", "decimal-point"];

    public string Column { get; } = column;
}

/// <summary>What a column of a new table holds by strict reading: the narrowest type that all its values have, why, and what it looks like
/// besides. No value changes unless a reading was asked for.</summary>
internal sealed record ColumnReading(string Name, IReadOnlyList<string> Values, bool IsFilled, IReadOnlyCollection<string> Missing,
    FieldType Type, string Why, (string Table, string Field)? Reference, IReadOnlyList<string> Notes)
{
    private static readonly string[] Unknown = ["NA", "N/A", "n/a", "NULL", "null", "NaN", ".", "..", "-", "--"];

    private static readonly string[] DayForms =
    [
        "yyyyMMdd", "d MMMM yyyy", "d MMM yyyy", "d-MMM-yy", "MMMM d, yyyy", "M/d/yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy/M/d",
        "yyyy-MM-dd HH:mm:ss.FFF", "yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM-ddTHH:mm:ss",
    ];

    private static readonly OrderedDictionary<FieldType, (string Shown, string One, string Many)> Types = new()
    {
        [FieldType.Boolean] = ("true or false", "true or false", "true or false"),
        [FieldType.Date] = ("date", "a day", "days"),
        [FieldType.Integer] = ("whole number", "a whole number", "whole numbers"),
        [FieldType.Number] = ("number", "a number", "numbers"),
        [FieldType.Uri] = ("web address", "a web address", "web addresses"),
        [FieldType.String] = ("text", "a text", "texts"),
    };

    /// <summary>The type as it is shown.</summary>
    public string InWords => Reference is var (table, key) ? $"points to {table}.{key}" : Types[Type].Shown;

    /// <exception cref="FormatException">The column has two readings, or has not the one that was asked for.</exception>
    public static ColumnReading Of(string name, IReadOnlyList<string> values, IReadOnlyList<string> missing, string? reading, DataTables tables)
    {
        var notes = new List<string>();
        if (reading is not (null or "text"))
            values = [.. values.Select(value => value.Length == 0 || IsWord(value) || missing.Contains(value) ? value : Converted(name, value, reading))];

        // A power that a program writes is a number; digits say the same, and a spreadsheet's shortened 1.2E+04 is not let in unseen.
        if (values.FirstOrDefault(value => Expanded(value) != value) is { } power
            && values.All(value => value.Length == 0 || IsWord(value) || Number(value) is not null))
        {
            notes.Add($"Powers of ten in {name} are written as digits: {power} is {Expanded(power)}.");
            values = [.. values.Select(Expanded)];
        }

        // In text they may be words: NA is Namibia.
        var unknown = values.Where(missing.Contains).ToHashSet();
        var words = values.Where(IsWord).Distinct().ToList();
        var rest = values.Where(value => value.Length > 0 && !IsWord(value)).ToList();
        if (reading != "text" && words.Count > 0 && rest.Count > 0 && TypeOf(rest) is FieldType.Integer or FieldType.Number or FieldType.Date)
        {
            unknown.UnionWith(words);
            notes.Add($"{string.Join(", ", words.Select(text => $"'{text}'"))} in {name} stands for unknown, like an empty field.");
        }
        else if (words.Except(unknown).FirstOrDefault(word => word is "-" or "--") is { } dash)
        {
            notes.Add($"'{dash}' in {name} may stand for unknown: --missing \"{dash}\" says so.");
        }

        var filled = values.Where(value => value.Length > 0 && !unknown.Contains(value)).ToList();
        var (type, why, reference) = filled.Count == 0 ? (FieldType.String, "no row has a value yet", null) : Read(name, filled, reading, tables, notes);
        return new ColumnReading(name, values, filled.Count == values.Count, unknown, type, why, reference, notes);
    }

    private static (FieldType Type, string Why, (string, string)? Reference) Read(
        string name, List<string> filled, string? reading, DataTables tables, List<string> notes)
    {
        var all = filled.Count == 1 ? "the one value is" : Invariant($"all {filled.Count} values are");
        var target = tables.Package.Tables.FirstOrDefault(table => IsKeyOf(table, name) && Strangers(table).Count < filled.Distinct().Count());
        if (target is not null && Strangers(target) is var strangers)
        {
            if (strangers.Count == 0)
                return (FieldType.String, $"{all} in {target.Path}", (target.Name, target.KeyField));

            notes.Add($"{name} is named like a key of {target.Path}, which has no "
                + $"{string.Join(", ", strangers.Take(3).Select(value => $"'{value}'"))}{(strangers.Count > 3 ? " …" : "")}; so it is plain text.");
        }
        else if (tables.Package.Tables.FirstOrDefault(one => one.KeyField == "iso3c" && Strangers(one).Count == 0) is { } states)
        {
            notes.Add($"{all.Replace("values", $"values of {name}", StringComparison.Ordinal)} in {states.Path}: "
                + $"--rename \"{name}={name}_iso3c\" makes it point there.");
        }

        var points = filled.Where(value => value.Contains('.', StringComparison.Ordinal)).ToList();
        if (reading is null && points.Count > 0 && points.TrueForAll(value => Regex.IsMatch(value, @"^[+-]?[1-9]\d{0,2}(\.\d{3})+$"))
            && filled.Except(points).All(value => Number(value) is not null))
        {
            var thousands = points[0].Replace(".", "", StringComparison.Ordinal);
            throw new TwoReadingsException(name, $"{name}: every point stands before three digits, so {points[0]} may be "
                + $"{points[0].TrimEnd('0').TrimEnd('.')} or {thousands}: say --numbers {name}=thousands-point for {thousands}, "
                + $"or --numbers {name}=decimal-point");
        }

        if (filled.TrueForAll(value => Number(value) is not null) && filled.Find(value => value is ['0', >= '0' and <= '9', ..]) is { } zero)
            return (FieldType.String, $"'{zero}' begins with a zero, so it is no number", null);

        var type = reading == "text" ? FieldType.String : TypeOf(filled);
        if (reading is null && type is FieldType.Integer or FieldType.String && Look(name, filled) is { } look)
            notes.Add(look);

        var range = type switch
        {
            FieldType.Integer or FieldType.Number => $", from {filled.MinBy(Number)} to {filled.MaxBy(Number)}",
            FieldType.Date => $", from {filled.Min(StringComparer.Ordinal)} to {filled.Max(StringComparer.Ordinal)}",
            _ => "",
        };
        var near = Types.SkipLast(1).Select(kind => (kind.Value.Many, Not: filled.FindAll(value => !Holds(value, kind.Key)))).MinBy(kind => kind.Not.Count);
        var why = type != FieldType.String ? filled.Count == 1 ? $"the one value is {Types[type].One}, {filled[0]}" : $"{all} {Types[type].Many}{range}"
            : near.Not.Count > 0 && near.Not.Count <= filled.Count * 0.4
                ? Invariant($"{filled.Count - near.Not.Count} of {filled.Count} values are {near.Many}, but '{near.Not[0]}' is not")
            : NumberWords.Count(filled.Distinct().Count(), "different text", "different texts") + " in " + NumberWords.Count(filled.Count, "row", "rows");
        return (type, why, null);

        List<string> Strangers(TableSchema table) => [.. filled.Where(value => tables[table.Name].Find(table.KeyField, value) is null).Distinct()];
    }

    /// <summary>True where a column is named like the key of a table: iso3c, event_id, first_event_id; a bare id points nowhere.</summary>
    private static bool IsKeyOf(TableSchema table, string name) => table.KeyField is not ("" or "id")
        && (name == table.KeyField || name.EndsWith("_" + table.KeyField, StringComparison.Ordinal))
        && table.ForeignKeys.All(key => key.Fields[0] != table.KeyField);

    /// <summary>What texts or whole numbers look like, with the option that reads them so.</summary>
    private static string? Look(string name, List<string> filled)
    {
        var forms = DayForms.Where(form => filled.TrueForAll(value => Day(value, form) is { Year: >= 1900 and <= 2099 })).ToList();
        var comma = filled.Find(value => value.Contains(',', StringComparison.Ordinal));
        return forms.Count == 1 ? $"{name} looks like days written as {filled[0]}: --date-format \"{name}={forms[0]}\" turns them into {Iso(forms[0])}."
            : forms.Count > 1 ? $"{name} looks like days, and day and month cannot be told apart: "
                + $"{string.Join(" or ", forms.Select(form => $"--date-format \"{name}={form}\" for {Iso(form)}"))}."
            : filled.Count > 1 && name.Contains("date", StringComparison.Ordinal) && filled.TrueForAll(value => Day(value, "excel") is { Year: >= 1950 })
                ? $"{name} looks like days that a spreadsheet counts: --date-format \"{name}=excel\" turns {filled[0]} into {Iso("excel")}."
            : comma is not null && filled.TrueForAll(value => Regex.IsMatch(value, @"^[+-]?\d+(,\d+)?$"))
                ? $"{name} looks like numbers with a decimal comma: --numbers {name}=decimal-comma turns {comma} into {comma.Replace(',', '.')}."
            : null;

        string Iso(string form) => DateText.Iso(Day(filled[0], form)!.Value);
    }

    private static bool IsWord(string value) => Unknown.Contains(value);

    private static FieldType TypeOf(List<string> values) => Types.Keys.First(type => values.TrueForAll(value => Holds(value, type)));

    private static bool Holds(string value, FieldType type) => new FieldForm(new FieldSchema { Name = "", Type = type }, isReference: false).Holds(value);

    private static string Converted(string name, string value, string reading)
    {
        var number = reading switch
        {
            "decimal-comma" or "thousands-point" => value.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'),
            "decimal-point" => value.Replace(",", "", StringComparison.Ordinal),
            _ => "",
        };
        return Day(value, reading) is { } day ? DateText.Iso(day) : Number(number) is not null ? number : throw new FormatException(
            $"{name}: '{value}' cannot be read as {reading}; forms of days are written like d.M.yyyy, M/d/yyyy, d MMMM yyyy or excel");
    }

    private static DateOnly? Day(string value, string form) => form != "excel"
        ? DateTime.TryParseExact(value, form, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var day) ? DateOnly.FromDateTime(day) : null
        : double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days) && days is > 60 and < 73_051
            ? new DateOnly(1899, 12, 30).AddDays((int)days) : null;

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static string Expanded(string value) => value.AsSpan().ContainsAny('e', 'E') && !DataValue.TryNumber(value, out _, out _)
        && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? NumberText.Plain(number) : value;
}
