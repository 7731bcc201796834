using System.Net;
using System.Security;
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

    private static readonly HashSet<string> Void = Words("br hr img col");

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The output written anew, or null where it is no well-formed HTML, holds an element that is not known, or shows
    /// nothing.</summary>
    public static Markup? TryRewrite(string html, Addresses addresses)
    {
        if (TryParse(Script().Replace(html, "")) is not { } root || !root.Descendants().All(one => Elements.Contains(one.Name.LocalName)))
            return null;

        var shows = root.Value.Trim().Length > 0 || root.Descendants().Any(one => one.Name.LocalName is "img" or "svg" or "hr");
        return shows ? Children(root, addresses) : null;
    }

    // HTML leaves elements without content open, attributes without a value or without quotes, and has names for signs that XML lacks.
    public static XElement? TryParse(string html)
    {
        var closed = Tag().Replace(html, tag =>
        {
            var attributes = Attributed().Replace(tag.Groups["attributes"].Value, one =>
                $" {one.Groups["name"].Value}=\"{one.Groups["value"].Value.Trim('"', '\'')
                    .Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)}\"");
            var name = tag.Groups["name"].Value;
            return $"<{name}{attributes}{(Void.Contains(name) ? "/" : tag.Groups["end"].Value)}>";
        });
        var text = Sign().Replace(closed, match => SecurityElement.Escape(WebUtility.HtmlDecode(match.Value)));
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

    private static Markup Children(XElement element, Addresses addresses) =>
        Markup.Join(element.Nodes().Select(node => node switch
        {
            XElement child => Element(child, addresses),
            XText text => Markup.Encode(text.Value),
            _ => Markup.Empty,
        }));

    private static Markup Element(XElement element, Addresses addresses)
    {
        var name = element.Name.LocalName;
        var (source, alt) = ((string?)element.Attribute("src"), (string?)element.Attribute("alt"));
        if (name == "img" && addresses.Picture(source) is null)
            return Addresses.AbsentPicture(alt ?? "", source, insideLink: element.Ancestors("a").Any());

        var attributes = Markup.Join(element.Attributes().Select(one => Attribute(name, one.Name.LocalName, one.Value, addresses)));
        if (name == "img" && alt is null)
            attributes = Markup.Of($"{attributes} alt=\"\"");

        var start = new Markup($"<{name}{attributes}>");
        return Void.Contains(name) ? start : new Markup($"{start}{Children(element, addresses)}</{name}>");
    }

    private static Markup Attribute(string element, string name, string value, Addresses addresses)
    {
        var kept = (element, name) switch
        {
            ("a", "href") => value.StartsWith('#') ? value : addresses.Href(value),
            ("img", "src") => addresses.Picture(value),
            (_, "style") => Harmless().IsMatch(value) ? value : null,
            _ => Attributes.Contains(name) ? value : null,
        };
        return kept is null ? Markup.Empty : Markup.Of($" {new Markup(name)}=\"{kept}\"");
    }

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

    // Nothing is loaded, and nothing leaves its place on the page.
    [GeneratedRegex(@"^(?!.*position)(?:[^()\\]|\b(?:var|calc|rgba?|hsla?)\([^()\\]*\))*$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Harmless();
}
