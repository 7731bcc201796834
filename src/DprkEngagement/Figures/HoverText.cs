using System.Text.Json.Nodes;

namespace DprkEngagement;

/// <summary>
/// What a mark says under the pointer. Every mark carries <c>customdata</c> of four texts: the id of its row, the
/// address of its first source, a head and the lines below it; so a page can lead from a mark to its row and source.
/// </summary>
internal static class HoverText
{
    /// <summary>The <c>hovertemplate</c> of every trace whose <c>customdata</c> come from <see cref="CustomData"/>.</summary>
    public const string Template = "<b>%{customdata[2]}</b><br>%{customdata[3]}<extra></extra>";

    // A phone is 360 px wide, and the box has padding of its own.
    private const double WidestLine = 310;

    /// <summary>The <c>customdata</c> of one mark.</summary>
    /// <param name="rowId">Id of the event or claim; empty where a mark stands for none.</param>
    /// <param name="url">Address of its first source; null where it has none.</param>
    /// <param name="head">First line, bold. Plain text.</param>
    /// <param name="lines">Lines below it. Plain text; long ones are wrapped.</param>
    public static JsonArray CustomData(string rowId, Uri? url, string head, params IEnumerable<string> lines) =>
    [
        rowId,
        url?.AbsoluteUri ?? "",
        Wrap(head, bold: true),
        PlotlyText.Lines(lines.Select(line => Wrap(line, bold: false))),
    ];

    /// <summary>"Source: publisher; publisher +2 more".</summary>
    /// <param name="sources">The row's sources in order.</param>
    public static string SourceLine(IEnumerable<Source> sources)
    {
        var publishers = sources.Select(s => s.Publisher).Distinct(StringComparer.Ordinal).ToList();
        var more = publishers.Count > 2 ? FormattableString.Invariant($" +{publishers.Count - 2} more") : "";
        return (publishers.Count > 1 ? "Sources: " : "Source: ") + string.Join("; ", publishers.Take(2)) + more;
    }

    private static string Wrap(string text, bool bold) =>
        PlotlyText.Lines(TextMeasure.Wrap(PlotlyText.Escape(text), 13, WidestLine, bold));
}
