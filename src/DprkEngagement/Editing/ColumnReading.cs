namespace DprkEngagement;

/// <summary>A column that can be read in two ways; somebody must say which.</summary>
internal sealed class TwoReadingsException(string column, string message, IReadOnlyList<string> readings) : FormatException(message)
{
    /// <summary>The column's name.</summary>
    public string Column { get; } = column;

    /// <summary>What can be asked for, e.g. thousands-point.</summary>
    public IReadOnlyList<string> Readings { get; } = readings;
}

/// <summary>
/// What a column of a new table holds by strict reading: the narrowest type that all its values have. No value changes unless a reading
/// was asked for.
/// </summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Type">Its type.</param>
/// <param name="Values">Its values as they will be written, row by row; empty where unknown.</param>
/// <param name="Why">What in the file speaks for the type.</param>
internal sealed partial record ColumnReading(string Name, FieldType Type, IReadOnlyList<string> Values, string Why)
{
    private static readonly string[] Unknown = ["NA", "N/A", "n/a", "NULL", "null", "NaN", ".", "..", "-", "--"];

    private static readonly string[] DayForms =
    [
        "yyyyMMdd", "d MMMM yyyy", "d MMM yyyy", "d-MMM-yy", "MMMM d, yyyy", "M/d/yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy/M/d",
        "yyyy-MM-dd HH:mm:ss.FFF", "yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM-ddTHH:mm:ss",
    ];

    private static readonly (FieldType Type, string One, string Many)[] Types =
    [
        (FieldType.Boolean, "true or false", "true or false"), (FieldType.Date, "a day", "days"),
            (FieldType.Integer, "a whole number", "whole numbers"),
        (FieldType.Number, "a number", "numbers"), (FieldType.Uri, "a web address", "web addresses"),
    ];

    /// <summary>The table and column in which all values stand, or null.</summary>
    public (string Table, string Field)? Reference { get; private init; }

    /// <summary>True where no field is empty or stands for unknown.</summary>
    public bool IsFilled { get; private init; }

    /// <summary>Texts in it that stand for unknown.</summary>
    public IReadOnlyList<string> Missing { get; private init; } = [];

    /// <summary>What it looks like and is not read as, with the option that would.</summary>
    public IReadOnlyList<string> Notes { get; private init; } = [];

    /// <summary>The type as it is shown.</summary>
    public string InWords => Reference is var (table, key) ? $"points to {table}.{key}" : Type switch
    {
        FieldType.Uri => "web address", FieldType.String => "text", FieldType.Boolean => "true or false", FieldType.Integer =>
            "whole number", _ => EnumText.Words(Type),
    };

    /// <exception cref="FormatException">The column has two readings, or has not the one that was asked for.</exception>
    public static ColumnReading Of(string name, IReadOnlyList<string> values, IReadOnlyList<string> missing, string? reading,
        DataTables tables)
    {
        values = reading is null or "text" || reading.StartsWith("name:", StringComparison.Ordinal) ? values
            : [.. values.Select(value => value.Length == 0 || missing.Contains(value) || Unknown.Contains(value) ? value
                : Converted(name, value, reading))];
        // A power that a program writes is a number; digits say the same, and a spreadsheet's shortened 1.2E+04 is not let in unseen.
        var expanded = values.All(value => value.Length == 0 || Unknown.Contains(value) || Number(value) is not null)
            ? [.. values.Select(Expanded)] : values;
        var notes = expanded.SequenceEqual(values) ? []
            : new List<string> { $"Powers of ten in {name} are written as digits: {values[FirstDifference()]} is "
                + $"{expanded[FirstDifference()]}." };
        values = expanded;
        // In text they may be words: NA is Namibia.
        var unknown = values.Where(value => missing.Contains(value)).Distinct().ToList();
        var rest = values.Where(value => value.Length > 0 && !Unknown.Contains(value)).ToList();
        if (reading != "text" && rest.Count > 0 && values.Any(Unknown.Contains)
            && TypeOf(rest) is FieldType.Integer or FieldType.Number or FieldType.Date)
        {
            unknown = [.. unknown.Union(values.Where(Unknown.Contains))];
            notes.Add(
                $"{string.Join(", ", values.Where(Unknown.Contains).Distinct().Select(text => $"'{text}'"))} in {name} stands for "
                    + $"unknown, like an empty field.");
        }
        else if (values.FirstOrDefault(value => value is "-" or "--" && !unknown.Contains(value)) is { } dash)
        {
            notes.Add($"'{dash}' in {name} may stand for unknown: --missing \"{dash}\" says so.");
        }

        var filled = values.Where(value => value.Length > 0 && !unknown.Contains(value)).ToList();
        var column = (filled.Count == 0 ? new ColumnReading(name, FieldType.String, values, "no row has a value yet")
            : Read(name, filled, reading, tables, notes)) with { Values = values };
        return column with { IsFilled = filled.Count == values.Count, Missing = unknown, Notes = notes };

        int FirstDifference() => values.Zip(expanded).TakeWhile(pair => pair.First == pair.Second).Count();
    }

    private static ColumnReading Read(string name, List<string> filled, string? reading, DataTables tables, List<string> notes)
    {
        var all = filled.Count == 1 ? "the one value is" : FormattableString.Invariant($"all {filled.Count} values are");
        if (Target(name, filled, tables) is var (table, field, strangers))
        {
            if (strangers.Count == 0)
                return new ColumnReading(name, FieldType.String, [], $"{all} in {table}.csv") { Reference = (table, field) };

            notes.Add(
                $"{name} is named like a key of {table}.csv, which has no "
                    + $"{string.Join(", ", strangers.Take(3).Select(value => $"'{value}'"))}{(strangers.Count > 3 ? " …" : "")}; so it "
                    + $"is plain text.");
        }

        else if (
            tables.Package.Tables.FirstOrDefault(one => one.KeyField == "iso3c"
            && filled.TrueForAll(value => tables[one.Name].Find(one.KeyField, value) is not null)) is { } states)
        {
            notes.Add(
                $"{all.Replace("values", $"values of {name}", StringComparison.Ordinal)} in {states.Path}: --rename "
                    + $"\"{name}={name}_iso3c\" makes it point there.");
        }

        var zero = filled.TrueForAll(value => Number(value) is not null) ? filled.Find(value => value is ['0', >= '0' and <= '9', ..])
            : null;
        if (reading is null && filled.Exists(value => value.Contains('.', StringComparison.Ordinal))
            && filled.TrueForAll(value => !value.Contains('.', StringComparison.Ordinal) ? Number(value) is not null : ThreeAfterPoint()
            .IsMatch(value)))
        {
            var example = filled.First(value => value.Contains('.', StringComparison.Ordinal));
            var thousands = example.Replace(".", "", StringComparison.Ordinal);
            throw new TwoReadingsException(
                name, $"{name}: every point stands before three digits, so {example} may be {example.TrimEnd('0').TrimEnd('.')} or "
                    + $"{thousands}: say --numbers {name}=thousands-point for {thousands}, or --numbers "
                    + $"{name}=decimal-point", ["thousands-point", "decimal-point"]);
        }

        var type = zero is not null || reading == "text" ? FieldType.String : TypeOf(filled);
        if (Array.Find(Types, one => one.Type == type) is { One: { } one, Many: { } many })
        {
            var range = type is FieldType.Integer or FieldType.Number ? $", from {filled.MinBy(Number)} to {filled.MaxBy(Number)}"
                : type == FieldType.Date ? $", from {filled.Min(StringComparer.Ordinal)} to {filled.Max(StringComparer.Ordinal)}" : "";
            notes.AddRange(type == FieldType.Integer && reading is null ? LooksLike(name, filled) : []);
            return new ColumnReading(name, type, [], filled.Count == 1 ? $"the one value is {one}, {filled[0]}" : $"{all} {many}{range}");
        }

        notes.AddRange(reading is null && zero is null ? LooksLike(name, filled) : []);
        var different = filled.Distinct(StringComparer.Ordinal).Count();
        var near = Types.Select(kind => (kind.Many, Not: filled.Where(value => !Holds(value, kind.Type)).ToList()))
            .MinBy(kind => kind.Not.Count);
        return new ColumnReading(name, FieldType.String, [], zero is not null ? $"'{zero}' begins with a zero, so it is no number"
            : near.Not.Count <= filled.Count * 0.4 ? FormattableString.Invariant(
                $"{filled.Count - near.Not.Count} of {filled.Count} values are {near.Many}, but '{near.Not[0]}' is not")
            : $"{NumberWords.Count(different, "different text", "different texts")} in {NumberWords.Count(filled.Count, "row", "rows")}");
    }

    /// <summary>What texts or whole numbers look like, with the option that reads them so.</summary>
    private static IEnumerable<string> LooksLike(string name, List<string> filled)
    {
        var forms = DayForms.Where(form => filled.TrueForAll(value => Day(value, form) is { Year: >= 1900 and <= 2099 })).ToList();
        if (forms.Count > 0)
        {
            yield return forms.Count == 1
                ? $"{name} looks like days written as {filled[0]}: --date-format \"{name}={forms[0]}\" turns them into "
                    + $"{Iso(Day(filled[0], forms[0]))}."
                : $"{name} looks like days, and day and month cannot be told apart: "
                    + $"{string.Join(" or ", forms.Select(form => $"--date-format \"{name}={form}\" for {Iso(Day(filled[0], form))}"))}.";
        }
        else if (filled.Count > 1 && name.Contains("date", StringComparison.Ordinal)
            && filled.TrueForAll(value => Day(value, "excel") is { Year: >= 1950 and <= 2099 }))
        {
            yield return $"{name} looks like days that a spreadsheet counts: --date-format \"{name}=excel\" turns {filled[0]} into "
                + $"{Iso(Day(filled[0], "excel"))}.";
        }
        else if (filled.TrueForAll(value => DecimalComma().IsMatch(value))
            && filled.Exists(value => value.Contains(',', StringComparison.Ordinal)))
        {
            yield return $"{name} looks like numbers with a decimal comma: --numbers {name}=decimal-comma turns "
                + $"{filled.First(value => value.Contains(',', StringComparison.Ordinal))} into "
                + $"{filled.First(value => value.Contains(',', StringComparison.Ordinal)).Replace(',', '.')}.";
        }
    }

    /// <summary>Where a column that is named like the key of a table points: iso3c, event_id, first_event_id; a bare id points
    /// nowhere.</summary>
    private static (string Table, string Field, IReadOnlyList<string> Strangers)? Target(string name, List<string> values,
        DataTables tables) =>
        tables.Package.Tables.Where(table => table.KeyField.Length > 0 && table.ForeignKeys.All(key => key.Fields[0] != table.KeyField))
            .Where(table => table.KeyField != "id"
                && (name == table.KeyField || name.EndsWith("_" + table.KeyField, StringComparison.Ordinal)))
            .Select(table => (table.Name, table.KeyField,
                Strangers: (IReadOnlyList<string>)[.. values.Where(value => tables[table.Name].Find(table.KeyField, value) is null)
                .Distinct()]))
            .Where(target => target.Strangers.Count < values.Distinct().Count())
            .Select(target => ((string, string, IReadOnlyList<string>)?)target).FirstOrDefault();

    private static FieldType TypeOf(List<string> values) =>
        Types.Select(one => one.Type).Append(FieldType.String)
            .First(type => type == FieldType.String || values.TrueForAll(value => Holds(value, type)));

    private static bool Holds(string value, FieldType type) => new FieldForm(new FieldSchema { Name = "", Type = type },
        isReference: false).Holds(value);

    private static string Converted(string name, string value, string reading)
    {
        var converted = reading switch
        {
            "decimal-comma" => value.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'),
            "thousands-point" => value.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'),
            "decimal-point" => value.Replace(",", "", StringComparison.Ordinal),
            _ => Iso(Day(value, reading)),
        };
        return converted.Length > 0 && (Day(value, reading) is not null || Number(converted) is not null) ? converted
            : throw new FormatException(
                $"{name}: '{value}' cannot be read as {reading}; forms of days are written like d.M.yyyy, M/d/yyyy, d MMMM yyyy or excel");
    }

    private static DateOnly? Day(string value, string form) => form == "excel"
        ? (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days) && days is > 60 and < 73_051
            ? new DateOnly(1899, 12, 30).AddDays((int)days) : null)
        : DateTime.TryParseExact(value, form, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var day)
            ? DateOnly.FromDateTime(day) : null;

    private static string Iso(DateOnly? day) => day is { } known ? DateText.Iso(known) : "";

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number) ? number : null;

    private static string Expanded(string value) => value.AsSpan().ContainsAny('e', 'E') && !DataValue.TryNumber(value, out _, out _)
        && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? NumberText.Plain(number) : value;

    [GeneratedRegex(@"^[+-]?[1-9]\d{0,2}(\.\d{3})+$")]
    private static partial Regex ThreeAfterPoint();

    [GeneratedRegex(@"^[+-]?\d+(,\d+)?$")]
    private static partial Regex DecimalComma();
}
