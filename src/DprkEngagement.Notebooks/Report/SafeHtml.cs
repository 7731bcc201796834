using System.Xml;
using System.Xml.Linq;

namespace DprkEngagement.Notebooks;

/// <summary>
/// Rebuilds a cell's text/html output. The output's own HTML never reaches the page: it is read as XML, and if it
/// holds nothing but tables and plain text elements, these are written anew, with their texts encoded, without
/// attributes and without style sheets. Other HTML is not taken, and the output's plain text is shown instead.
/// </summary>
internal static class SafeHtml
{
    private static readonly HashSet<string> TextElements = new(StringComparer.Ordinal)
    {
        "a", "b", "blockquote", "br", "code", "details", "div", "em", "h3", "h4", "i", "li", "ol", "p", "pre", "small",
        "span", "strong", "sub", "summary", "sup", "ul",
    };

    private static readonly HashSet<string> TableElements =
        new(StringComparer.Ordinal) { "caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr" };

    /// <summary>The output written anew, or null where it holds something else.</summary>
    public static Markup? TryRewrite(string html)
    {
        if (TryParse(html) is not { } root)
        {
            return null;
        }

        root.Elements("style").Remove();
        return root.Descendants().All(IsKnown) ? Children(root) : null;
    }

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

    // A table in a table, or a table's part outside of one, is nothing the library writes.
    private static bool IsKnown(XElement element)
    {
        var name = element.Name.ToString();
        return TableElements.Contains(name)
            ? element.Ancestors("table").Any() != (name == "table")
            : TextElements.Contains(name);
    }

    private static Markup Children(XElement element) => Markup.Join(element.Nodes().Select(node => node switch
    {
        XElement child => Element(child),
        XText text => Markup.Encode(text.Value),
        _ => Markup.Empty,
    }));

    private static Markup Element(XElement element) => element.Name.LocalName switch
    {
        "table" => ReportTable.ToMarkup(Table(element)),
        "a" => SafeLink.To((string?)element.Attribute("href"), Children(element)),
        "br" => new Markup("<br>"),
        var name => Markup.Of($"<{new Markup(name)}>{Children(element)}</{new Markup(name)}>"),
    };

    private static ResultTable Table(XElement table)
    {
        var lines = table.Descendants("tr").ToList();
        var hasHead = lines.Count > 0 && lines[0].Elements().All(cell => cell.Name == "th");
        return new ResultTable(
            Text(table.Element("caption")),
            hasHead ? Cells(lines[0]) : [.. lines.Take(1).SelectMany(line => line.Elements()).Select(_ => "")],
            [.. lines.Skip(hasHead ? 1 : 0).Select(line => new ResultRow(Cells(line), Ids(line)))]);
    }

    private static List<string> Cells(XElement line) => [.. line.Elements().Select(Text)];

    // The library's own tables name the rows of the data in the title of each line.
    private static string[] Ids(XElement line) =>
        ((string?)line.Attribute("title"))?.Split(", ", StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string Text(XElement? element) => element?.Value.Trim() ?? "";
}
