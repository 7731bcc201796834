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

    private const int MostZeros = 4;
    private const string Stray = "space-stray";

    private static readonly string[] ErrorNames =
    [
        "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#GETTING_DATA",
        "Err:502", "Err:508", "Err:509", "Err:522",
    ];

    private static readonly Encoding Windows =
        CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly Encoding Latin =
        Encoding.GetEncoding("iso-8859-1", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="schema">The column that refused the field.</param>
    /// <param name="text">The field.</param>
    /// <param name="holds">Whether the column would take another value in its place.</param>
    /// <returns>Null where the field looks like a slip of its own.</returns>
    public static Accident? Of(FieldSchema schema, string text, Func<string, bool> holds) =>
        Error(text)
        ?? Garbled(text)
        ?? Spaces(text, holds)
        ?? Quotes(text, holds)
        ?? schema.Type switch
        {
            FieldType.Date => DateAccidents.Of(text),
            FieldType.Integer or FieldType.Number => NumberAccidents.Of(schema.Type == FieldType.Integer, text, holds),
            FieldType.Boolean => schema.TrueValues is ["true"] ? Boolean(text) : null,
            FieldType.String => LostZeros(text, holds),
            _ => null,
        };

    /// <summary>The same for a text that may be any: only what no text should be.</summary>
    public static Accident? InFreeText(string text) => IsPlain(text) ? null : Error(text) ?? Garbled(text) ?? SpacesIn(text);

    /// <summary>12.000 where things are counted: the point most likely parts thousands, and as a number it is 12.</summary>
    public static Accident? PointOfThousands(string text) => text.Length is >= 5 and <= 7 && text[^4] == '.' && text[0] is >= '1' and <= '9'
        ? new(
            "thousands-point", "thousands-point",
            $"a point stands before decimals, so that this is {text[..^4]}: write {text.Remove(text.Length - 4, 1)} if the point parts "
                + $"thousands, or {text[..^4]} if it does not")
        : null;

    /// <summary>True where the field begins as if a curved quote held it together.</summary>
    public static bool OpensCurvedQuote(string field) => field is ['\u201C' or '\u201D' or '\u201E' or '\u00AB', ..];

    /// <summary>Letters that were read in one encoding and saved in another: Ã© for é, or a mark in place of a letter that is
    /// lost.</summary>
    public static Accident? Garbled(string text)
    {
        const string Rule = "text-garbled";
        if (Ascii.IsValid(text))
            return null;

        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return new(Rule, Rule, "a letter was lost where the sign \uFFFD stands, when the file was saved in another encoding; put it "
                + "back");
        }

        return LooksGarbled(text) && (Mended(text, Windows) ?? Mended(text, Latin)) is { } mended
            ? new(Rule, Rule, "its letters were garbled when the file was opened in another encoding than UTF-8 and saved; it was "
                + $"'{Excerpt.Of(mended)}'")
            : null;
    }

    // A quick look tells nearly all: letters of ASCII, no space at either end, and no sign with which errors begin.
    private static bool IsPlain(string text) =>
        Ascii.IsValid(text) && text[0] > ' ' && text[^1] > ' ' && text[0] != '#' && !text.StartsWith("Err:", StringComparison.Ordinal);

    private static Accident? Error(string text) => ErrorNames.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase)
        ? new("spreadsheet-error", "spreadsheet-error", "a spreadsheet lost the value and left its error in the cell; put back what "
            + "stood here before")
        : text.Length > 1 && text.All(letter => letter == '#')
        ? new("spreadsheet-narrow", "spreadsheet-error", "the column was too narrow for the value when the spreadsheet wrote it; widen "
            + "the column and save again")
        : null;

    // The first byte of a letter, read alone, is from Â to ô, and the next is never a letter of the alphabet.
    private static bool LooksGarbled(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] is >= '\u00C2' and <= '\u00F4' && text[i + 1] is (>= '\u0080' and <= '\u00BF') or (> '\u00FF' and <= '\u2122'))
                return true;
        }

        return false;
    }

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
            return new(Stray, Stray, "it holds spaces only; delete them, or run 'dprk check --fix'");

        var (before, after) = (char.IsWhiteSpace(text[0]), char.IsWhiteSpace(text[^1]));
        if (before || after)
        {
            var space = before ? text[0] : text[^1];
            var remedy = space is ' ' or '\u00A0' ? "delete it, or run 'dprk check --fix'" : "delete it";
            return new(Stray, Stray, $"{NameOf(space)} stands {(before ? "before" : "after")} it; {remedy}");
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
        _ => FormattableString.Invariant($"a space of another width (U+{(int)space:X4})"),
    };

    private static Accident? Quotes(string text, Func<string, bool> holds) =>
        text.Trim(CurvedQuotes.ToCharArray()) is var bare && bare != text && bare.Length > 0 && holds(bare)
            ? new("quotes-typographic", "quotes-typographic", "typographic quotes stand around it, as word processors set them; write "
                + $"{bare}")
            : null;

    private static Accident? Boolean(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "FALSE" => new("boolean-capitals", "boolean-unreadable", "a spreadsheet has put it into capitals; write "
            + $"{text.ToLowerInvariant()}"),
        "WAHR" or "VRAI" or "VERDADERO" or "VERO" or "VERDADEIRO" or "WAAR" => Translated("true"),
        "FALSCH" or "FAUX" or "FALSO" or "ONWAAR" => Translated("false"),
        "YES" or "Y" or "1" => new("boolean-word", "boolean-unreadable", "write true"),
        "NO" or "N" or "0" => new("boolean-word", "boolean-unreadable", "write false"),
        _ => null,
    };

    private static Accident Translated(string value) => new("boolean-language", "boolean-unreadable", "a spreadsheet has translated "
        + $"it; write {value}");

    // A code that begins with zeros, which a spreadsheet takes for a number: null unless zeros alone make a value of it that the
    // column holds.
    private static Accident? LostZeros(string text, Func<string, bool> holds) =>
        text.Length > 0 && text.All(char.IsAsciiDigit)
        && Enumerable.Range(1, MostZeros).Select(zeros => new string('0', zeros) + text).FirstOrDefault(holds) is { } whole
            ? new("zeros-lost", "zeros-lost", $"a spreadsheet has dropped zeros at its beginning; write {whole}")
            : null;
}

/// <summary>As much of a value as a message shows: a field may hold a page of text.</summary>
internal static class Excerpt
{
    public static string Of(string text, int most = 100) =>
        text.Length <= most ? text : string.Concat(text.AsSpan(0, most - (char.IsHighSurrogate(text[most - 1]) ? 1 : 0)), "…");
}
