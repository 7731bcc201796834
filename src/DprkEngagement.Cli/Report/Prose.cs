using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DprkEngagement.Cli.Report;

/// <summary>A notebook's Markdown as HTML. HTML inside it stays text; http and https addresses, and links to other notebooks, become links;
/// pictures are shown where they are data or an attachment of the cell.</summary>
internal static partial class Prose
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseEmphasisExtras()
        .Build();

    /// <summary>The Markdown as HTML; as it was written where it is nested deeper than can be rendered.</summary>
    public static Markup ToMarkup(string markdown, IReadOnlyDictionary<string, string> pages, JsonObject? attachments = null)
    {
        if (TryParse(markdown) is not { } document)
            return Markup.Of($"<pre>{markdown}</pre>\n");

        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            link.GetDynamicUrl = null;
            link.Url = link.IsImage
                ? TryPicture(link.Url) ?? Attachment(link.Url, attachments)
                : TryHref(link.Url) ?? pages.GetValueOrDefault(link.Url ?? "");
            if (link.Url is not null)
                continue;

            // Neither a link nor a picture: what was written between the brackets stays.
            link.MoveChildrenAfter(link);
            link.Remove();
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => link.IsEmail || TryHref(link.Url) is null).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));

        return new Markup(Render(document, asText: false));
    }

    public static string? Title(string markdown) => PlainText(Blocks<HeadingBlock>(markdown).FirstOrDefault(heading => heading.Level == 1));

    public static string? FirstParagraph(string markdown) => PlainText(Blocks<ParagraphBlock>(markdown).FirstOrDefault());

    /// <summary>Decides which addresses become links: http and https alone.</summary>
    public static string? TryHref(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri.AbsoluteUri
            : null;

    /// <summary>The address of a picture that needs nothing from elsewhere, or null where it is another.</summary>
    public static string? TryPicture(string? address) => address is not null && DataPicture().IsMatch(address) ? address : null;

    private static MarkdownDocument? TryParse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static IEnumerable<T> Blocks<T>(string markdown) => TryParse(markdown)?.OfType<T>() ?? [];

    private static string? Attachment(string? url, JsonObject? attachments)
    {
        if (url is null || !url.StartsWith("attachment:", StringComparison.Ordinal) || attachments?[url[11..]] is not JsonObject forms)
            return null;

        var (type, content) = forms.FirstOrDefault();
        return TryPicture($"data:{type};base64,{NotebookJson.Join(content).ReplaceLineEndings("")}");
    }

    private static string? PlainText(LeafBlock? block) =>
        block is not null && Render(block, asText: true).ReplaceLineEndings(" ").Trim() is { Length: > 0 } text ? text : null;

    private static string Render(MarkdownObject part, bool asText)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer)
        {
            EnableHtmlForBlock = !asText, EnableHtmlForInline = !asText, EnableHtmlEscape = !asText,
        };
        Pipeline.Setup(renderer);
        renderer.Render(part);
        return writer.ToString();
    }

    [GeneratedRegex(@"^data:image/(png|jpeg|gif|webp|svg\+xml);base64,[A-Za-z0-9+/=\s]*$")]
    private static partial Regex DataPicture();
}
