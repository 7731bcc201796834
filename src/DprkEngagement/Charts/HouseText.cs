using System.Net;

namespace DprkEngagement;

/// <summary>Measures and breaks text without a browser, from the public widths of Helvetica; Arial and Liberation Sans have the same.
/// Markup is plotly's: b, br and three entities.</summary>
internal static class HouseText
{
    // Thousandths of an em, ASCII 32 to 126, from Adobe's public font metrics.
    private static readonly short[] Regular =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private static readonly short[] Bold =
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
        556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611,
        611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
    ];

    /// <summary>Width in pixels of the widest line.</summary>
    public static double Width(string markup, double size, bool bold = false)
    {
        var strong = bold;
        return markup.Split("<br>").Max(line => Regex.Split(line, "(</?b>)").Sum(Part)) * size / 1000;

        int Part(string part)
        {
            if (part is not ("<b>" or "</b>"))
                return WebUtility.HtmlDecode(part).Sum(letter => Thousandths(letter, strong));

            strong = bold || part == "<b>";
            return 0;
        }
    }

    /// <summary>Breaks at spaces so that no line is wider than the room; a word that is wider stays whole.</summary>
    public static IReadOnlyList<string> Fill(string text, double size, double room, bool bold = false)
    {
        List<string> lines = [""];
        foreach (var word in text.Split(' '))
        {
            var longer = lines[^1].Length == 0 ? word : lines[^1] + " " + word;
            if (lines[^1].Length > 0 && Width(longer, size, bold) > room)
                lines.Add(word);
            else
                lines[^1] = longer;
        }

        return lines;
    }

    /// <summary>The same in as few lines, but of about the same length, so that no word stands alone on the last.</summary>
    public static IReadOnlyList<string> Balance(string text, double size, double room, bool bold = false)
    {
        var lines = Fill(text, size, room, bold);
        for (var tighter = room - 6; tighter > room / 2; tighter -= 6)
        {
            var even = Fill(text, size, tighter, bold);
            if (even.Count > lines.Count)
                break;

            lines = even;
        }

        return lines;
    }

    /// <summary>Text for plotly: what is not markup of the house is escaped.</summary>
    public static string Escape(string text) => Regex.Replace(text, "</?b>|<br>|[&<>]", found => found.Value switch
    {
        "&" => "&amp;",
        "<" => "&lt;",
        ">" => "&gt;",
        var markup => markup,
    });

    /// <summary>The first lines of a text that fit, the last with an ellipsis where more follows.</summary>
    public static IReadOnlyList<string> Cut(string text, double size, double room, int most = 1) =>
        Fill(text, size, room) is var lines && lines.Count <= most ? lines : [.. lines.Take(most - 1), lines[most - 1] + " …"];

    private static int Thousandths(char letter, bool bold) => letter switch
    {
        >= ' ' and <= '~' => (bold ? Bold : Regular)[letter - ' '],
        '\u00a0' or '·' => 278,
        '–' or '»' or '«' => 556,
        '—' or '…' or '→' or '←' => 1000,
        '‘' or '’' => bold ? 278 : 222,
        '“' or '”' => bold ? 500 : 333,
        '≤' or '≥' => 549,
        '×' or '−' => 584,
        '\u200b' => 0,
        _ => letter.ToString().Normalize(NormalizationForm.FormD)[0] is >= ' ' and <= '~' and var plain ? Thousandths(plain, bold) : 600,
    };
}
