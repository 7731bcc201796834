using System.Text;

namespace DprkEngagement;

/// <summary>
/// Advance widths of Helvetica and Helvetica Bold from Adobe's public font metrics (AFM). Arial and Liberation Sans
/// have the same widths.
/// </summary>
internal static class FontMetrics
{
    // Thousandths of an em, ASCII 32 to 126.
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

    /// <summary>Width of a character in thousandths of an em; 600 where it is not known.</summary>
    public static int Width(Rune character, bool bold) => character.Value switch
    {
        >= 32 and <= 126 => (bold ? Bold : Regular)[character.Value - 32],
        '\u00a0' or '·' => 278,
        '–' or '»' or '«' => 556,
        '—' or '…' or '→' or '←' => 1000,
        '‘' or '’' => bold ? 278 : 222,
        '“' or '”' => bold ? 500 : 333,
        '≤' or '≥' => 549,
        '×' or '−' => 584,
        '↑' or '↓' => 500,
        _ => LetterUnderAccent(character) is { } letter ? Width(letter, bold) : 600,
    };

    // é is as wide as e: an accented letter decomposes into the letter and its accents.
    private static Rune? LetterUnderAccent(Rune character)
    {
        var decomposed = character.ToString().Normalize(NormalizationForm.FormD);
        return decomposed[0] is >= ' ' and <= '~' ? new Rune(decomposed[0]) : null;
    }
}
