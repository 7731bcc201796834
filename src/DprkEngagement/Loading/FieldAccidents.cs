namespace DprkEngagement;

/// <summary>What a spreadsheet or an editor has most likely done to a field.</summary>
/// <param name="Cause">Fields of one file with the same cause are one problem, which says how many there are.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Message">The rest of the sentence after "column is 'value'; ".</param>
/// <param name="Weight">Where the sentences of one cause differ, the first of the greatest weight is shown.</param>
internal sealed record Accident(string Cause, string Rule, string Message, int Weight = 0);

/// <summary>Recognises, in a field that its column does not hold, what spreadsheets and editors do to values.</summary>
internal static class FieldAccidents
{
    /// <summary>Quotes that open or close a quotation in one language or another.</summary>
    private const string CurvedQuotes = "\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u00AB\u00BB";

    private const string Grouped = @"\A-?[0-9]{1,3}(?:(?:[, '\u2019\u00A0\u2009\u202F][0-9]{3})+(?:\.[0-9]+)?|"
        + @"(?:\.[0-9]{3}){2,}(?:,[0-9]+)?|(?:\.[0-9]{3})+,[0-9]+|(?:[ \u00A0\u2009\u202F][0-9]{3})+,[0-9]+)\z";

    private const int MostZeros = 4;
    private const string Stray = "space-stray";
    private const string Rewritten = "a spreadsheet has rewritten the date";

    private static readonly string[] ErrorNames =
    [
        "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#GETTING_DATA",
        "Err:502", "Err:508", "Err:509", "Err:522",
    ];

    /// <summary>The encodings for which UTF-8 is taken by mistake.</summary>
    private static readonly Encoding[] Taken =
    [
        CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!,
        Encoding.GetEncoding("iso-8859-1", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
    ];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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

    /// <param name="schema">The column that refused the field.</param>
    /// <param name="text">The field.</param>
    /// <param name="holds">Whether the column would take another value in its place.</param>
    /// <returns>Null where the field looks like a slip of its own.</returns>
    public static Accident? Of(FieldSchema schema, string text, Func<string, bool> holds) =>
        Error(text) ?? Garbled(text) ?? Spaces(text, holds) ?? Quotes(text, holds) ?? schema.Type switch
        {
            FieldType.Date => Date(text),
            FieldType.Integer or FieldType.Number => Number(schema.Type == FieldType.Integer, text, holds),
            FieldType.Boolean => schema.TrueValues is ["true"] ? Boolean(text) : null,
            FieldType.String => LostZeros(text, holds),
            _ => null,
        };

    /// <summary>The same for a text that may be any: only what no text should be.</summary>
    public static Accident? InFreeText(string text) => IsPlain(text) ? null : Error(text) ?? Garbled(text) ?? SpacesIn(text);

    /// <summary>12.000 where things are counted: the point most likely parts thousands, and as a number it is 12.</summary>
    public static Accident? PointOfThousands(string text) => text is [>= '1' and <= '9', .., '.', _, _, _] && text.Length <= 7
        ? Of("thousands-point",
            $"a point stands before decimals, so that this is {text[..^4]}: write {text.Remove(text.Length - 4, 1)} if the point parts "
                + $"thousands, or {text[..^4]} if it does not")
        : null;

    /// <summary>True where the field begins as if a curved quote held it together.</summary>
    public static bool OpensCurvedQuote(string field) => field is ['\u201C' or '\u201D' or '\u201E' or '\u00AB', ..];

    /// <summary>Letters that were read in one encoding and saved in another: Ã© for é, or a mark in place of a letter that is
    /// lost.</summary>
    public static Accident? Garbled(string text) => Ascii.IsValid(text) ? null
        : text.Contains('\uFFFD', StringComparison.Ordinal)
        ? Of("text-garbled", "a letter was lost where the sign \uFFFD stands, when the file was saved in another encoding; put it back")
        // The first byte of a letter, read alone, is from Â to ô, and the next is never a letter of the alphabet.
        : Regex.IsMatch(text, "[\u00C2-\u00F4][\u0080-\u00BF\u0100-\u2122]")
            && Taken.Select(encoding => Mended(text, encoding)).FirstOrDefault(one => one is not null) is { } mended
        ? Of("text-garbled", "its letters were garbled when the file was opened in another encoding than UTF-8 and saved; it was "
            + $"'{Excerpt.Of(mended)}'")
        : null;

    private static Accident Of(string rule, string message) => new(rule, rule, message);

    // A quick look tells nearly all: letters of ASCII, no space at either end, and no sign with which errors begin.
    private static bool IsPlain(string text) =>
        Ascii.IsValid(text) && text[0] > ' ' && text[^1] > ' ' && text[0] != '#' && !text.StartsWith("Err:", StringComparison.Ordinal);

    private static Accident? Error(string text) => ErrorNames.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase)
        ? Of("spreadsheet-error", "a spreadsheet lost the value and left its error in the cell; put back what stood here before")
        : text.Length > 1 && text.All(letter => letter == '#')
        ? new("spreadsheet-narrow", "spreadsheet-error", "the column was too narrow for the value when the spreadsheet wrote it; widen "
            + "the column and save again")
        : null;

    // The text as it was before UTF-8 was taken for another encoding, or null where that has not happened.
    private static string? Mended(string text, Encoding taken)
    {
        try
        {
            return Utf8.GetString(taken.GetBytes(text));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Null where the field would be wrong without its spaces too.
    private static Accident? Spaces(string text, Func<string, bool> holds)
    {
        var bare = string.Concat(text.Select(letter => IsUnusual(letter) ? ' ' : letter)).Trim();
        return bare == text || (bare.Length > 0 && !holds(bare)) ? null : SpacesIn(text);
    }

    private static Accident? SpacesIn(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Of(Stray, "it holds spaces only; delete them, or run 'dprk check --fix'");

        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            var (space, place) = char.IsWhiteSpace(text[0]) ? (text[0], "before") : (text[^1], "after");
            return Of(Stray, $"{NameOf(space)} stands {place} it; delete it"
                + (space is ' ' or '\u00A0' ? ", or run 'dprk check --fix'" : ""));
        }

        return text.FirstOrDefault(IsUnusual) is var unusual and not '\0'
            ? new("space-unusual", Stray, $"{NameOf(unusual)} stands in it, which looks like a space and is none; write a plain space")
            : null;
    }

    private static bool IsUnusual(char letter) => letter > '\u007F' && char.IsWhiteSpace(letter);

    private static string NameOf(char space) => space switch
    {
        ' ' => "a space",
        '\n' or '\r' => "a line break",
        '\u00A0' => "a no-break space (U+00A0)",
        _ => Invariant($"a space of another width (U+{(int)space:X4})"),
    };

    private static Accident? Quotes(string text, Func<string, bool> holds) =>
        text.Trim([.. CurvedQuotes]) is { Length: > 0 } bare && bare != text && holds(bare)
            ? Of("quotes-typographic", $"typographic quotes stand around it, as word processors set them; write {bare}")
            : null;

    private static Accident? Boolean(string text)
    {
        var (rule, message) = text.ToUpperInvariant() switch
        {
            "TRUE" or "FALSE" => ("boolean-capitals", $"a spreadsheet has put it into capitals; write {text.ToLowerInvariant()}"),
            "WAHR" or "VRAI" or "VERDADERO" or "VERO" or "VERDADEIRO" or "WAAR" =>
                ("boolean-language", "a spreadsheet has translated it; write true"),
            "FALSCH" or "FAUX" or "FALSO" or "ONWAAR" => ("boolean-language", "a spreadsheet has translated it; write false"),
            "YES" or "Y" or "1" => ("boolean-word", "write true"),
            "NO" or "N" or "0" => ("boolean-word", "write false"),
            _ => ("", ""),
        };
        return rule.Length == 0 ? null : new(rule, "boolean-unreadable", message);
    }

    // A code that begins with zeros, which a spreadsheet takes for a number: null unless zeros alone make a value of it that the
    // column holds.
    private static Accident? LostZeros(string text, Func<string, bool> holds) =>
        text.Length > 0 && text.All(char.IsAsciiDigit)
        && Enumerable.Range(1, MostZeros).Select(zeros => new string('0', zeros) + text).FirstOrDefault(holds) is { } whole
            ? Of("zeros-lost", $"a spreadsheet has dropped zeros at its beginning; write {whole}")
            : null;

    private static Accident? Date(string text)
    {
        static Accident As(string message, string cause = "date-rewritten", int weight = 0) =>
            new(cause, "date-unreadable", message, weight);
        static string InWords(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);
        var day = Regex.Replace(text, @"[T ][0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?( ?[AaPp][Mm]|Z|[+\-][0-9]{2}:?[0-9]{2})?\z", "");
        var (monthFirst, dayFirst) = (Parse(day, MonthFirst), Parse(day, DayFirst));
        if (monthFirst is { } one && dayFirst is { } other && one != other)
        {
            return As($"{Rewritten}, and day and month cannot be told apart: write {DataValue.Iso(one)} for {InWords(one)} or "
                + $"{DataValue.Iso(other)} for {InWords(other)}, as the source has it", weight: 1);
        }

        // Dashes and minus signs that only look like the hyphen.
        var plain = Regex.Replace(day, "[\u2010-\u2015\u2212]", "-");
        if ((monthFirst ?? dayFirst ?? Parse(plain, WithMonthNames)) is { } named)
            return As($"{Rewritten}; write {DataValue.Iso(named)}");

        if (Regex.IsMatch(day, @"\A[1-7][0-9]{4}(\.[0-9]+)?\z"))
        {
            var days = int.Parse(day.AsSpan(0, 5), CultureInfo.InvariantCulture);
            return !IsLikely(DayZero.AddDays(days)) ? null
                : As($"a spreadsheet has turned the date into a count of days; it is {DataValue.Iso(DayZero.AddDays(days))}, or "
                    + $"{DataValue.Iso(DayZeroOfMac.AddDays(days))} where the workbook counts from 1904; write the date that the source "
                    + "has", "date-serial");
        }

        return Parse(plain, Ordered) is { } known
            ? As($"{(day == text ? "" : "a spreadsheet has added the time of day; ")}write {DataValue.Iso(known)}")
            : null;
    }

    private static DateOnly? Parse(string text, string[] forms) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsLikely(day) ? day : null;

    private static bool IsLikely(DateOnly day) => day.Year is >= DataValue.FirstYear and <= DataValue.LastYear;

    private static Accident? Number(bool whole, string text, Func<string, bool> holds)
    {
        Accident As(string cause, string message) => new(cause, whole ? "integer-unreadable" : "number-unreadable", message);
        var withPoint = text.Replace(',', '.');
        var bare = Regex.IsMatch(text, Grouped) ? WithoutGroups(text) : null;
        // +5, 4.5%, $300, or a minus sign that is not the keyboard's.
        var marked = Regex.Match(text, @"\A(?:([\-\u2212\u2013])|\+)?[$\u20AC\u00A3]? ?([0-9]+(?:\.[0-9]+)?) ?%?\z");
        var alone = (marked.Groups[1].Length > 0 ? "-" : "") + marked.Groups[2].Value;

        // 1.2E+04 shows two digits; the others may be lost. 37,956 is a decimal comma where the column cannot hold 37956.
        return Regex.IsMatch(text, @"\A[0-9]+(?:[.,][0-9]+)?[eE]\+?[0-9]{1,3}\z")
            ? As("number-short", "a spreadsheet has shortened the number; write it in full, as the source has it")
            : (bare is null ? Regex.IsMatch(text, @"\A-?[0-9]+,[0-9]+\z") : !holds(bare)) && holds(withPoint)
            ? As("number-comma", $"write a point in place of the decimal comma: {withPoint}")
            : bare is not null ? As("number-groups", $"write it without separators: {bare}")
            : marked.Success && holds(alone) ? As("number-marked", $"write the number alone: {alone}")
            : whole && PointOfThousands(text) is { } point && holds(text.Replace(".", "", StringComparison.Ordinal))
            ? As("number-groups", text.EndsWith(".000", StringComparison.Ordinal) ? point.Message
                : $"a whole number has no decimals: write {text.Replace(".", "", StringComparison.Ordinal)} if the point parts thousands")
            : whole && Regex.Match(text, @"\A(-?[0-9]+)[.,]0+\z") is { Success: true } decimals
            ? As("number-decimals", $"write a whole number: {decimals.Groups[1].Value}")
            : null;
    }

    /// <summary>12000 of 12,000 or 12 000 or 12.000.</summary>
    private static string WithoutGroups(string text)
    {
        var comma = text.LastIndexOf(',');
        var commaIsPoint = comma >= 0 && text.IndexOf(',', StringComparison.Ordinal) == comma
            && text.AsSpan(0, comma).ContainsAny(" \u00A0\u2009\u202F.");
        var pointsAreGroups = commaIsPoint || text.Count(letter => letter == '.') > 1;
        return string.Concat(text.Where(letter => letter is '-' or ',' or '.' or (>= '0' and <= '9'))
            .Where(letter => letter != ',' || commaIsPoint).Where(letter => letter != '.' || !pointsAreGroups)).Replace(',', '.');
    }
}

/// <summary>As much of a value as a message shows: a field may hold a page of text.</summary>
internal static class Excerpt
{
    public static string Of(string text, int most = 100) =>
        text.Length <= most ? text : string.Concat(text.AsSpan(0, most - (char.IsHighSurrogate(text[most - 1]) ? 1 : 0)), "…");
}
