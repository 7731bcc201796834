using System.Text;

namespace DprkEngagement;

/// <summary>Measures and wraps text for plotly.js without a browser, from the public widths of Helvetica.</summary>
internal static class TextMeasure
{
    /// <summary>Width in pixels of the widest line. <c>&lt;br&gt;</c> breaks lines, <c>&lt;b&gt;</c> is bold, entities count as one character.</summary>
    /// <param name="markup">Text as plotly.js gets it.</param>
    /// <param name="size">Type size in pixels.</param>
    /// <param name="bold">True where the whole text is bold.</param>
    public static double Width(string markup, double size, bool bold = false)
    {
        var (widest, line, depth) = (0.0, 0.0, bold ? 1 : 0);
        for (var i = 0; i < markup.Length;)
        {
            if (markup[i] == '<' && markup.IndexOf('>', i) is > 0 and var end)
            {
                switch (markup[i..(end + 1)])
                {
                    case "<b>": depth++; break;
                    case "</b>": depth--; break;
                    case "<br>": widest = Math.Max(widest, line); line = 0; break;
                }

                i = end + 1;
                continue;
            }

            var rune = Character(markup, i, out var length);
            line += FontMetrics.Width(rune, depth > 0);
            i += length;
        }

        return Math.Max(widest, line) * size / 1000;
    }

    /// <summary>Number of lines of a text with <c>&lt;br&gt;</c>.</summary>
    public static int LineCount(string markup) => markup.Split("<br>").Length;

    /// <summary>Height in pixels of a text with <c>&lt;br&gt;</c>.</summary>
    public static double Height(string markup, double size) => LineCount(markup) * size * FigureStyle.LineHeight;

    /// <summary>Breaks a text at spaces so that no line is wider than a width; a single word that is wider stays whole.</summary>
    /// <param name="markup">Text as plotly.js gets it; <c>&lt;br&gt;</c> in it breaks, <c>&lt;b&gt;</c> may run over a break.</param>
    /// <param name="size">Type size in pixels.</param>
    /// <param name="width">The width in pixels.</param>
    /// <param name="bold">True where the whole text is bold.</param>
    /// <returns>The lines, at least one.</returns>
    public static IReadOnlyList<string> Wrap(string markup, double size, double width, bool bold = false)
    {
        var lines = new List<string>();
        var inside = bold;
        foreach (var paragraph in markup.Split("<br>"))
        {
            var line = "";
            var startsBold = inside;
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var longer = line.Length == 0 ? word : line + " " + word;
                if (line.Length > 0 && Width(longer, size, startsBold) > width)
                {
                    lines.Add(line);
                    startsBold = inside;
                    longer = word;
                }

                line = longer;
                inside = BoldAfter(word, inside);
            }

            lines.Add(line);
        }

        return lines;
    }

    /// <summary>The same in as few lines, but of about the same length, so that no word stands alone on the last.</summary>
    /// <param name="markup">Text as plotly.js gets it.</param>
    /// <param name="size">Type size in pixels.</param>
    /// <param name="width">The width in pixels.</param>
    /// <param name="bold">True where the whole text is bold.</param>
    /// <returns>The lines, at least one.</returns>
    public static IReadOnlyList<string> WrapEvenly(string markup, double size, double width, bool bold = false)
    {
        var lines = Wrap(markup, size, width, bold);
        for (var tighter = width - 4; tighter > width / 2; tighter -= 4)
        {
            var even = Wrap(markup, size, tighter, bold);
            if (even.Count > lines.Count || even.Any(line => Width(line, size, bold) > tighter))
            {
                break;
            }

            lines = even;
        }

        return lines;
    }

    private static bool BoldAfter(string word, bool before)
    {
        var open = word.LastIndexOf("<b>", StringComparison.Ordinal);
        var close = word.LastIndexOf("</b>", StringComparison.Ordinal);
        return open == close ? before : open > close;
    }

    private static Rune Character(string markup, int at, out int length)
    {
        foreach (var (entity, character) in Entities)
        {
            if (string.CompareOrdinal(markup, at, entity, 0, entity.Length) == 0)
            {
                length = entity.Length;
                return new Rune(character);
            }
        }

        _ = Rune.DecodeFromUtf16(markup.AsSpan(at), out var rune, out length);
        return rune;
    }

    private static readonly (string Entity, char Character)[] Entities = [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>')];
}
