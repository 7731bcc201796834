namespace DprkEngagement;

/// <summary>A column that can be read in two ways; somebody must say which.</summary>
/// <param name="question">Which column it is, and why it has two readings.</param>
/// <param name="option">The option that says which, e.g. --numbers.</param>
/// <param name="value">The first value that has two.</param>
/// <param name="readings">What to say, and what the value is then.</param>
internal sealed class TwoReadingsException(
    string column, string question, string option, string value, IReadOnlyList<(string Reading, string Is)> readings)
    : FormatException($"{question}, so {value} may be {string.Join(" or ", readings.Select(one => one.Is))}: say "
        + $"{string.Join(", or ", readings.Select(one => $"{option} {column}={one.Reading} for {one.Is}"))}, "
        + $"or --numbers {column}=text to leave it as it is")
{
    public string Column { get; } = column;

    public string Question { get; } = question;

    /// <summary>What can be answered, and what the first value is then.</summary>
    public IReadOnlyList<(string Reading, string Label)> Answers { get; } =
        [.. readings.Select(one => (one.Reading, $"{value} is {one.Is}")), ("text", "left as it is")];
}

/// <summary>What a column of a new table holds by strict reading: the narrowest type that all its values have, why, and what it looks like
/// besides. No value changes unless a reading was asked for.</summary>
internal sealed record ColumnReading(string Name, IReadOnlyList<string> Values, bool IsFilled, IReadOnlyCollection<string> Missing,
    FieldType Type, string Why, (string Table, string Field)? Reference, IReadOnlyList<string> Notes)
{
    private static readonly string[] Unknown = ["NA", "N/A", "n/a", "NULL", "null", "NaN", ".", "..", "-", "--"];

    private static readonly string[] DayForms =
    [
        "yyyyMMdd", "d MMMM yyyy", "d MMM yyyy", "d-MMM-yy", "MMMM d, yyyy", "MMM d, yyyy", "M/d/yyyy", "d/M/yyyy", "d.M.yyyy",
        "d-M-yyyy", "M-d-yyyy", "yyyy/M/d", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss.FFF", "yyyy-MM-ddTHH:mm",
        "yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM-ddTHH:mm:ss",
    ];

    private static readonly OrderedDictionary<FieldType, (string Shown, string One, string Many)> Types = new()
    {
        [FieldType.Boolean] = ("true or false", "true or false", "true or false"),
        [FieldType.Date] = ("date", "a day", "days"),
        [FieldType.Integer] = ("whole number", "a whole number", "whole numbers"),
        [FieldType.Number] = ("number", "a number", "numbers"),
        [FieldType.Uri] = ("web address", "a web address", "web addresses"),
        [FieldType.String] = ("text", "", ""),
    };

    public string InWords => Reference is var (table, key) ? $"points to {table}.{key}" : Types[Type].Shown;

    /// <exception cref="FormatException">The column has two readings, or has not the one that was asked for.</exception>
    public static ColumnReading Of(string name, IReadOnlyList<string> values, string[] missing, string? reading, DataTables tables)
    {
        var notes = new List<string>();
        if (reading is not (null or "text"))
            values = [.. values.Select(value => missing.Union(Unknown).Contains(value) ? value : Converted(name, value, reading))];

        // A power that a program writes is a number; digits say the same, and a spreadsheet's shortened 1.2E+04 is not let in unseen.
        var known = values.Where(value => value.Length > 0 && !Unknown.Contains(value)).ToList();
        if (known.Find(value => Expanded(value) != value) is { } power && known.TrueForAll(value => Number(value) is not null))
        {
            notes.Add($"Powers of ten in {name} are written as digits: {power} is {Expanded(power)}.");
            (values, known) = ([.. values.Select(Expanded)], known.ConvertAll(Expanded));
        }

        // In text they may be words: NA is Namibia.
        var words = values.Intersect(Unknown).ToList();
        var unknown = values.Intersect(missing).ToList();
        if (reading != "text" && words.Count > 0 && known.Count > 0
            && TypeOf(known) is FieldType.Integer or FieldType.Number or FieldType.Date)
        {
            unknown = unknown.Union(words).ToList();
            notes.Add($"{string.Join(", ", words.Select(text => $"'{text}'"))} in {name} stands for unknown, like an empty field.");
        }
        else if (words.Except(unknown).FirstOrDefault(word => word is "-" or "--") is { } dash)
        {
            notes.Add($"'{dash}' in {name} may stand for unknown: --missing \"{dash}\" says so.");
        }

        var filled = values.Where(value => value.Length > 0 && !unknown.Contains(value)).ToList();
        var (type, why, reference) = Read(name, filled, reading, tables, notes);
        return new ColumnReading(name, values, filled.Count == values.Count, unknown, type, why, reference, notes);
    }

    private static (FieldType Type, string Why, (string, string)? Reference) Read(
        string name, List<string> filled, string? reading, DataTables tables, List<string> notes)
    {
        if (filled.Count == 0)
            return (FieldType.String, "no row has a value yet", null);

        var all = filled.Count == 1 ? "the one value is" : Invariant($"all {filled.Count} values are");
        var target = tables.Package.Tables.FirstOrDefault(one => IsKeyOf(one, name) && Strangers(one).Count < filled.Distinct().Count());
        if (target is not null && Strangers(target) is { Count: > 0 } strangers)
            notes.Add($"{name} is named like a key of {target.Path}, which has no "
                + $"{string.Join(", ", strangers.Take(3))}{(strangers.Count > 3 ? " …" : "")}; so it is plain text.");
        else if (target is not null)
            return (FieldType.String, $"{all} in {target.Path}", (target.Name, target.KeyField));
        else if (tables.Package.Tables.FirstOrDefault(one => one.KeyField == "iso3c" && Strangers(one).Count == 0) is { } states)
            notes.Add($"{all.Replace("values", $"values of {name}", StringComparison.Ordinal)} in {states.Path}: "
                + $"--rename \"{name}={name}_iso3c\" makes it point there.");

        // Where both readings fit, every point or comma stands before three digits.
        if (reading is null && filled.Find(value => value.AsSpan().ContainsAny('.', ',')) is { } parted
            && filled.TrueForAll(value => Digits(value, '.') is not null && Digits(value, ',') is not null))
        {
            var (mark, other) = parted.Contains('.', StringComparison.Ordinal) ? ("point", '.') : ("comma", ',');
            var decimals = Digits(parted, other == '.' ? ',' : '.')!.TrimEnd('0').TrimEnd('.');
            throw new TwoReadingsException(name, $"{name}: every {mark} stands before three digits", "--numbers", parted,
                [($"thousands-{mark}", Digits(parted, other)!), ($"decimal-{mark}", decimals)]);
        }

        if (filled.Find(value => value is ['0', >= '0' and <= '9', ..]) is { } zero && !filled.Exists(value => Number(value) is null))
            return (FieldType.String, $"'{zero}' begins with a zero, so it is no number", null);

        var type = reading == "text" ? FieldType.String : TypeOf(filled);
        if (reading is null && type is FieldType.Integer or FieldType.String && Look(name, filled) is { } look)
            notes.Add(look);

        if (type != FieldType.String)
        {
            var range = type is FieldType.Integer or FieldType.Number ? $", from {filled.MinBy(Number)} to {filled.MaxBy(Number)}"
                : type == FieldType.Date ? $", from {filled.Min(StringComparer.Ordinal)} to {filled.Max(StringComparer.Ordinal)}" : "";
            return (type, filled.Count == 1 ? $"{all} {Types[type].One}, {filled[0]}" : $"{all} {Types[type].Many}{range}", null);
        }

        var (many, others) = Types.SkipLast(1).Select(kind => (kind.Value.Many, Not: filled.FindAll(value => !Holds(value, kind.Key))))
            .MinBy(kind => kind.Not.Count);
        return (type, others.Count > 0 && others.Count <= filled.Count * 0.4
            ? Invariant($"{filled.Count - others.Count} of {filled.Count} values are {many}, but '{others[0]}' is not")
            : $"{NumberWords.Count(filled.Distinct().Count(), "different text", "different texts")} in "
                + NumberWords.Count(filled.Count, "row", "rows"), null);

        List<string> Strangers(TableSchema table) =>
            [.. filled.Distinct().Where(value => tables[table.Name].Find(table.KeyField, value) is null).Select(value => $"'{value}'")];
    }

    /// <summary>True where a column is named like the key of a table: iso3c, event_id, first_event_id; a bare id or row points nowhere.
    /// A key that nobody has confirmed must be named like one: name or country would be columns of many tables.</summary>
    private static bool IsKeyOf(TableSchema table, string name) => table.KeyField is not ("" or "id" or "row")
        && $"_{name}".EndsWith($"_{table.KeyField}", StringComparison.Ordinal) && !table.IsReference(table.KeyField)
        && (table.Field(table.KeyField)?.Inferred is null || name == "iso3c" || name.EndsWith("_id", StringComparison.Ordinal));

    /// <summary>What texts or whole numbers look like, with the option that reads them so.</summary>
    private static string? Look(string name, List<string> filled)
    {
        var forms = DayForms.Where(form => filled.TrueForAll(value => Day(value, form) is { Year: >= 1900 and <= 2099 }))
            .DistinctBy(form => string.Join(' ', filled.Select(value => Day(value, form)))).ToList();
        if (forms.Count > 1)
        {
            var either = filled.Find(value => forms.Select(form => Day(value, form)).Distinct().Count() > 1)!;
            throw new TwoReadingsException(name, $"{name}: day and month cannot be told apart", "--date-format", either,
                forms.ConvertAll(form => (form, DateText.Iso(Day(either, form)!.Value))));
        }

        if (forms.Count == 1)
            return $"{name} looks like days written as {filled[0]}: --date-format \"{name}={forms[0]}\" turns them into "
                + $"{DateText.Iso(Day(filled[0], forms[0])!.Value)}.";

        if (filled.Count > 1 && name.Contains("date", StringComparison.Ordinal)
            && filled.TrueForAll(value => Day(value, "excel") is { Year: >= 1950 }))
            return $"{name} looks like days that a spreadsheet counts: --date-format \"{name}=excel\" turns {filled[0]} into "
                + $"{DateText.Iso(Day(filled[0], "excel")!.Value)}.";

        var mark = Array.Find(['.', ','], mark => filled.TrueForAll(value => Digits(value, mark) is not null));
        if (mark == '\0' || filled.Find(value => Digits(value, mark) != value) is not { } written)
            return null;

        var (looks, kind) = mark == ',' ? ("commas between thousands", "thousands-comma")
            : written.Contains(',', StringComparison.Ordinal) ? ("a decimal comma", "decimal-comma")
            : ("points between thousands", "thousands-point");
        return $"{name} looks like numbers with {looks}: --numbers {name}={kind} turns {written} into {Digits(written, mark)}.";
    }

    private static FieldType TypeOf(List<string> values) => Types.Keys.First(type => values.TrueForAll(value => Holds(value, type)));

    private static bool Holds(string value, FieldType type) =>
        new FieldForm(new() { Name = "", Type = type }, isReference: false).Holds(value);

    private static string Converted(string name, string value, string reading)
    {
        var number = reading switch
        {
            "decimal-comma" or "thousands-point" => Digits(value, '.'),
            "decimal-point" or "thousands-comma" => Digits(value, ','),
            _ => null,
        };
        return value.Length == 0 ? "" : number is not null ? number
            : Day(value, reading) is { } day ? DateText.Iso(day)
            : throw new FormatException($"{name}: '{value}' cannot be read as {reading}; "
                + "forms of days are written like d.M.yyyy, M/d/yyyy, d MMMM yyyy or excel");
    }

    private static DateOnly? Day(string value, string form) =>
        form == "excel" ? Number(value) is > 60 and < 73_051 and var days ? new DateOnly(1899, 12, 30).AddDays((int)days) : null
        : DateTime.TryParseExact(value, form, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var day)
            ? DateOnly.FromDateTime(day)
        : null;

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>A number as digits where one mark, point or comma, parts thousands and the other stands before decimals; null where it is
    /// none so.</summary>
    private static string? Digits(string value, char thousands)
    {
        if (Number(value) is not null && !value.AsSpan().ContainsAny(thousands, ','))
            return value;

        var point = thousands == ',' ? '.' : ',';
        var digits = value.Replace($"{thousands}", "", StringComparison.Ordinal).Replace(point, '.');
        return Regex.IsMatch(value, $@"^[+-]?([1-9]\d{{0,2}}(\{thousands}\d{{3}})+|\d*)(\{point}\d+)?$") && Number(digits) is not null
            ? digits : null;
    }

    private static string Expanded(string value) => value.AsSpan().ContainsAny('e', 'E') && !DataValue.TryNumber(value, out _, out _)
        && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? NumberText.Plain(number) : value;
}
