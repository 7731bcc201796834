using System.Net;
using System.Xml;
using System.Xml.Linq;

namespace DprkEngagement.Cli.Report;

/// <summary>Writes a cell's text/html output anew: known elements with known attributes, nothing that runs, nothing that loads from
/// elsewhere. Other HTML is not taken, and the output's plain text is shown instead.</summary>
internal static partial class SafeHtml
{
    private static readonly HashSet<string> Elements = Words("""
        a abbr b blockquote br caption code col colgroup dd details div dl dt em figcaption figure h2 h3 h4 h5 hr i img li ol p pre s
        section small span strong sub summary sup table tbody td tfoot th thead tr u ul
        svg g path line rect circle ellipse polygon polyline text tspan title desc
        """);

    private static readonly HashSet<string> Attributes = Words("""
        class id title lang hidden data-rows data-figure scope colspan rowspan open role tabindex start alt width height
        aria-label aria-hidden aria-labelledby aria-describedby
        viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry d points dx dy fill stroke stroke-width stroke-dasharray text-anchor
        font-size font-weight transform opacity
        """);

    private const StringComparison Plain = StringComparison.Ordinal;

    private static readonly HashSet<string> Void = Words("br hr img col");

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>
    /// The output written anew, or null where it is no well-formed HTML, holds an element that is not known, or shows nothing.
    /// </summary>
    /// <param name="html">The output.</param>
    /// <param name="pages">File names of notebooks with the pages that they became.</param>
    public static Markup? TryRewrite(string html, IReadOnlyDictionary<string, string> pages)
    {
        if (TryParse(Script().Replace(html, "")) is not { } root || !root.Descendants().All(one => Elements.Contains(one.Name.LocalName)))
            return null;

        var shows = root.Value.Trim().Length > 0 || root.Descendants().Any(one => one.Name.LocalName is "img" or "svg" or "hr");
        return shows ? Children(root, pages) : null;
    }

    // HTML leaves elements without content open, attributes without a value or without quotes, and has names for signs that XML lacks.
    private static XElement? TryParse(string html)
    {
        var closed = Tag().Replace(html, tag =>
        {
            var attributes = Attributed().Replace(tag.Groups["attributes"].Value, one =>
            {
                var value = one.Groups["value"].Value.Trim('"', '\'');
                return $" {one.Groups["name"].Value}=\"{value.Replace("<", "&lt;", Plain).Replace("\"", "&quot;", Plain)}\"";
            });
            var end = Void.Contains(tag.Groups["name"].Value) || tag.Groups["end"].Length > 0 ? "/" : "";
            return $"<{tag.Groups["name"].Value}{attributes}{end}>";
        });
        var text = Sign().Replace(closed, match => match.Value switch
        {
            "&" => "&amp;",
            "&amp;" or "&lt;" or "&gt;" or "&quot;" => match.Value,
            var name when name.StartsWith("&#", StringComparison.Ordinal) => name,
            var name => WebUtility.HtmlDecode(name) is var sign && sign == name ? "&amp;" + name[1..] : sign,
        });
        try
        {
            using var reader = XmlReader.Create(new StringReader($"<output>{text}</output>"), Settings);
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static Markup Children(XElement element, IReadOnlyDictionary<string, string> pages) =>
        Markup.Join(element.Nodes().Select(node => node switch
        {
            XElement child => Element(child, pages),
            XText text => Markup.Encode(text.Value),
            _ => Markup.Empty,
        }));

    private static Markup Element(XElement element, IReadOnlyDictionary<string, string> pages)
    {
        var name = element.Name.LocalName;
        var attributes = Markup.Join(element.Attributes().Select(one => Attribute(name, one, pages)));
        if (name == "img" && element.Attribute("alt") is null)
            attributes = Markup.Of($"{attributes} alt=\"\"");

        var start = new Markup($"<{name}{attributes}>");
        return Void.Contains(name) ? start : Markup.Of($"{start}{Children(element, pages)}{new Markup($"</{name}>")}");
    }

    private static Markup Attribute(string element, XAttribute attribute, IReadOnlyDictionary<string, string> pages)
    {
        var (name, value) = (attribute.Name.LocalName, attribute.Value);
        return (element, name) switch
        {
            ("a", "href") => (pages.GetValueOrDefault(value) ?? (value.StartsWith('#') ? value : Prose.TryHref(value))) is { } href
                ? Markup.Of($" href=\"{href}\"")
                : Markup.Empty,
            ("img", "src") => Prose.TryPicture(value) is { } picture ? Markup.Of($" src=\"{picture}\"") : Markup.Empty,
            (_, "style") when Harmless(value) => Markup.Of($" style=\"{value}\""),
            _ when Attributes.Contains(name) => Markup.Of($" {new Markup(name)}=\"{value}\""),
            _ => Markup.Empty,
        };
    }

    // Nothing is loaded, and nothing leaves its place on the page.
    private static bool Harmless(string style) =>
        !style.Contains("position", StringComparison.OrdinalIgnoreCase) && !style.Contains('\\', Plain) && Calls().IsMatch(style);

    private static HashSet<string> Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex(@"<(script|style)\b[\s\S]*?</\1\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Script();

    [GeneratedRegex("""
        <(?<name>[A-Za-z][A-Za-z0-9]*)
        (?<attributes>(?: \s+ [A-Za-z_:][-\w:.]* (?: \s*=\s* (?: "[^"]*" | '[^']*' | [^\s"'=<>`]+ ) )? )*)
        \s*(?<end>/?)>
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Tag();

    [GeneratedRegex("""\s+(?<name>[A-Za-z_:][-\w:.]*)(?:\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'=<>`]+))?""")]
    private static partial Regex Attributed();

    [GeneratedRegex("&(?:#?[A-Za-z0-9]+;)?")]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(?:[^()]|\b(?:var|calc|rgba?|hsla?)\([^()]*\))*$")]
    private static partial Regex Calls();
}
