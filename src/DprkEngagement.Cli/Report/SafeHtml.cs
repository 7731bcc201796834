using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace DprkEngagement.Cli.Report;

/// <summary>
/// Writes a cell's text/html output anew: known elements with known attributes, nothing that runs, nothing that loads
/// from elsewhere. Other HTML is not taken, and the output's plain text is shown instead.
/// </summary>
internal static partial class SafeHtml
{
    private static readonly HashSet<string> Elements = Words("""
        a abbr b blockquote br caption code col colgroup dd details div dl dt em figcaption figure h2 h3 h4 h5 hr i img li ol p pre s
        section small span strong sub summary sup table tbody td tfoot th thead tr u ul
        svg g path line rect circle ellipse polygon polyline text tspan title desc
        """);

    private static readonly HashSet<string> Attributes = Words("""
        class id title lang hidden data-rows data-figure scope colspan rowspan open role tabindex start aria-label aria-hidden aria-labelledby aria-describedby alt width height
        viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry d points dx dy fill stroke stroke-width stroke-dasharray text-anchor
        font-size font-weight transform opacity
        """);

    private static readonly HashSet<string> Void = Words("br hr img col");

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The output written anew, or null where it is no well-formed HTML or holds an element that is not known.</summary>
    /// <param name="html">The output.</param>
    /// <param name="pages">File names of notebooks with the pages that they became.</param>
    public static Markup? TryRewrite(string html, IReadOnlyDictionary<string, string> pages)
    {
        if (TryParse(Script().Replace(html, "")) is not { } root || !root.Descendants().All(one => Elements.Contains(one.Name.LocalName)))
        {
            return null;
        }

        return Children(root, pages);
    }

    // HTML leaves elements without content open and has names for signs that XML lacks.
    private static XElement? TryParse(string html)
    {
        var closed = OpenVoid().Replace(html, "<$1$2/>");
        var text = NamedSign().Replace(closed, match => match.Value is "&amp;" or "&lt;" or "&gt;" or "&quot;" ? match.Value : WebUtility.HtmlDecode(match.Value));
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
            (_, "style") when !value.Contains('(', StringComparison.Ordinal) || OnlyVariables().IsMatch(value) => Markup.Of($" style=\"{value}\""),
            _ when Attributes.Contains(name) => Markup.Of($" {new Markup(name)}=\"{value}\""),
            _ => Markup.Empty,
        };
    }

    private static HashSet<string> Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex(@"<(script|style)\b[\s\S]*?</\1\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Script();

    [GeneratedRegex(@"<(br|hr|img|col)\b((?:[^>""']|""[^""]*""|'[^']*')*?)\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex OpenVoid();

    [GeneratedRegex("&[A-Za-z][A-Za-z0-9]*;")]
    private static partial Regex NamedSign();

    [GeneratedRegex(@"^(?:[^()]|\b(?:var|calc)\([^()]*\))*$")]
    private static partial Regex OnlyVariables();
}
