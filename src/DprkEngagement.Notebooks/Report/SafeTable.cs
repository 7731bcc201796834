using System.Xml;
using System.Xml.Linq;

namespace DprkEngagement.Notebooks;

/// <summary>
/// Rebuilds a table from a cell's text/html output. The output's own HTML never reaches the page: only the texts of
/// one well-formed table and of the paragraphs beside it are read, and written anew, encoded; its style sheet is dropped.
/// HTML that holds anything else is not taken, and the output's plain text is shown instead.
/// </summary>
/// <param name="Table">The table.</param>
/// <param name="Notes">The paragraphs beside it, e.g. how a measure is defined.</param>
internal sealed record SafeTable(ResultTable Table, IReadOnlyList<string> Notes)
{
    private static readonly HashSet<string> Inline =
        new(StringComparer.Ordinal) { "a", "b", "br", "code", "em", "i", "small", "span", "strong" };

    /// <summary>The table in the HTML, or null where it is not one table that can be rebuilt.</summary>
    public static SafeTable? TryRead(string html)
    {
        if (TryParse(html) is not { } root)
        {
            return null;
        }

        root.Elements("style").Remove();
        var notes = root.Elements("p").ToList();
        notes.ForEach(note => note.Remove());
        if (root.Descendants("table").ToList() is not [var table] || !root.Descendants().Concat(notes.Descendants()).All(IsKnown))
        {
            return null;
        }

        var lines = table.Descendants("tr").ToList();
        var hasHead = lines.Count > 0 && lines[0].Elements().All(cell => cell.Name == "th");
        var read = new ResultTable(
            Text(table.Element("caption")),
            hasHead ? Cells(lines[0]) : [.. lines.Take(1).SelectMany(line => line.Elements()).Select(_ => "")],
            [.. lines.Skip(hasHead ? 1 : 0).Select(line => new ResultRow(Cells(line), Ids(line)))]);
        return new SafeTable(read, [.. notes.Select(Text)]);
    }

    private static List<string> Cells(XElement line) => [.. line.Elements().Select(Text)];

    // The library's own tables name the rows of the data in the title of each line.
    private static string[] Ids(XElement line) =>
        ((string?)line.Attribute("title"))?.Split(", ", StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static XElement? TryParse(string html)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new StringReader($"<output>{html}</output>"), settings);
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static bool IsKnown(XElement element) => element.Name.LocalName is "div" or "table" or "caption" or "thead"
        or "tbody" or "tfoot" or "tr" or "th" or "td" || Inline.Contains(element.Name.LocalName);

    private static string Text(XElement? element) => element?.Value.Trim() ?? "";
}
