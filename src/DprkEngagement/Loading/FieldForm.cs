namespace DprkEngagement;

/// <summary>What a column holds: whether a value has its form, and what to say of one that has not.</summary>
/// <param name="schema">The column.</param>
/// <param name="isReference">True where another table's key stands there, which is looked for once all tables are read.</param>
internal sealed partial class FieldForm(FieldSchema schema, bool isReference)
{
    // The patterns of keys and codes, which stand on nearly every table and are said in words.
    private const string Slug = "[a-z0-9]+(-[a-z0-9]+)*";
    private const string Snake = "[a-z0-9]+(_[a-z0-9]+)*";

    private readonly Func<string, bool> _matches = schema.Pattern is null ? _ => true : Matcher(schema.Pattern);
    private readonly HashSet<string> _values = [.. schema.Enum];
    private readonly HashSet<string> _missing = [.. schema.MissingValues, ""];

    public FieldSchema Schema => schema;
    public bool IsReference => isReference;

    /// <summary>True for a text of which no pattern, list or length says what it must look like.</summary>
    public bool TakesAnyText { get; } = !isReference
        && schema is { Type: FieldType.String, Enum.Count: 0, Pattern: null, MinLength: null, MaxLength: null };

    /// <summary>Rule ids are written with hyphens: event_type becomes event-type-unknown.</summary>
    public string UnknownRule => schema.Name.Replace('_', '-') + "-unknown";

    /// <summary>Whether a whole value matches a pattern.</summary>
    /// <exception cref="ArgumentException">The pattern is not a regular expression.</exception>
    /// <exception cref="NotSupportedException">It cannot be matched without going back and forth, which can take for ever.</exception>
    public static Func<string, bool> Matcher(string pattern) => pattern switch
    {
        Slug => WholeSlug().IsMatch,
        Snake => WholeSnake().IsMatch,
        // What is sure to end needs no automaton, whose making is a tenth of a check's time.
        _ => new Regex($"^(?:{pattern})\\z", RegexOptions.CultureInvariant
            | (RepeatedGroup().IsMatch(pattern) ? RegexOptions.NonBacktracking : RegexOptions.None)).IsMatch,
    };

    /// <summary>True for the empty text, and for others that stand for "unknown".</summary>
    public bool IsMissing(string text) => text.Length == 0 || (_missing.Count > 1 && _missing.Contains(text));

    /// <summary>True for a value, not empty, as the column holds it.</summary>
    public bool Holds(string text) => schema.Type switch
    {
        FieldType.Integer => DataValue.Whole(text) is { } whole && InRange(whole),
        FieldType.Number => DataValue.TryNumber(text, out var number, out _) && InRange(number),
        FieldType.Date => DataValue.Day(text) is { } day && IsLikely(day) && !(day < schema.Earliest) && !(day > schema.Latest),
        FieldType.Boolean => schema.TrueValues.Contains(text) || schema.FalseValues.Contains(text),
        FieldType.Uri => IsWebAddress(text),
        _ when _values.Count > 0 => _values.Contains(text),
        _ => _matches(text) && !(text.Length < schema.MinLength) && !(text.Length > schema.MaxLength),
    };

    /// <summary>What is wrong with a value that <see cref="Holds"/> refused.</summary>
    /// <returns>A rule id and the rest of the sentence after "column is 'value'; ".</returns>
    public (string Rule, string Message) Explain(string text) => schema.Type switch
    {
        FieldType.Integer => DataValue.TryNumber(text, out _, out _) && !text.Contains('.', StringComparison.Ordinal)
            ? ("out-of-range", RangeInWords)
            : ("integer-unreadable", "write a whole number, digits only"),
        FieldType.Number => DataValue.TryNumber(text, out _, out _)
            ? ("out-of-range", RangeInWords)
            : ("number-unreadable", "write digits only, with a point before decimals; words belong in notes"),
        FieldType.Date => ("date-unreadable", DateAdvice(text)),
        FieldType.Boolean => ("boolean-unreadable", schema.TrueValues is ["true"] && schema.FalseValues is ["false"]
            ? "write true or false, in small letters"
            : $"write {string.Join(" or ", schema.TrueValues)} for true, {string.Join(" or ", schema.FalseValues)} for false"),
        FieldType.Uri => ("url-unreadable", "write a whole web address, beginning with https:// or http://, without spaces"),
        _ when _values.Count > 0 => (UnknownRule, NearestValue.Of(text, schema.Enum) is { } near
            ? $"did you mean '{near}'?"
            : $"it must be one of {string.Join(", ", schema.Enum)}"),
        _ when !_matches(text) => ("form-wrong", PatternInWords + (schema.Example is null ? "" : $", e.g. {schema.Example}")),
        _ => ("length-wrong",
            $"it has {text.Length} characters; it must have {Between(schema.MinLength, schema.MaxLength, "more", "fewer")}"),
    };

    private static bool IsLikely(DateOnly day) => day.Year is >= DataValue.FirstYear and <= DataValue.LastYear;

    private string PatternInWords => schema.Pattern switch
    {
        Slug => "write small letters, digits and single hyphens only",
        Snake => "write small letters, digits and single underscores only",
        "[a-z]{2}" => "write the two small letters of ISO 639-1",
        "[A-Z]{3}" => "write the three capital letters of ISO 3166-1",
        _ => $"it must match the pattern {schema.Pattern}",
    };

    private string RangeInWords => "it must be " + (schema is { Minimum: null, Maximum: null }
        ? Between(int.MinValue, int.MaxValue, "", "")
        : Between(schema.Minimum, schema.Maximum, "more", "less"));

    private static string Between(IFormattable? least, IFormattable? most, string above, string below)
    {
        static string In(IFormattable bound) => bound.ToString(bound is DateOnly ? "yyyy-MM-dd" : null, CultureInfo.InvariantCulture);
        return (least, most) switch
        {
            ({ } first, { } last) => $"from {In(first)} to {In(last)}",
            ({ } first, null) => $"{In(first)} or {above}",
            var (_, last) => $"{In(last!)} or {below}",
        };
    }

    private bool InRange(decimal number) => !(number < schema.Minimum) && !(number > schema.Maximum);

    [GeneratedRegex("^(?:" + Slug + ")\\z", RegexOptions.CultureInvariant)]
    private static partial Regex WholeSlug();

    /// <summary>A repeated group, in which a match may go back and forth for ever.</summary>
    [GeneratedRegex(@"\)[+*?{]|\\[0-9]")]
    private static partial Regex RepeatedGroup();

    [GeneratedRegex("^(?:" + Snake + ")\\z", RegexOptions.CultureInvariant)]
    private static partial Regex WholeSnake();

    private static bool IsWebAddress(string text) =>
        (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
        && !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0;

    private string DateAdvice(string text) => !DataValue.HasFormOfDay(text) ? "write year-month-day with hyphens, e.g. 2018-06-12"
        : int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture) is < DataValue.FirstYear or > DataValue.LastYear
            ? $"the year must be from {DataValue.FirstYear} to {DataValue.LastYear}"
        : DataValue.Day(text) is null ? "there is no such day"
        : $"it must be {Between(schema.Earliest, schema.Latest, "later", "earlier")}";
}
