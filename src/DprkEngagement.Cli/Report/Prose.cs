using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DprkEngagement.Cli.Report;

/// <summary>A notebook's Markdown as HTML. HTML inside it stays text, but for pictures; of links and pictures, those stay that
/// <see cref="Addresses"/> knows, and a sentence stands for another picture.</summary>
internal static partial class Prose
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>The Markdown as HTML; as it was written where it is nested deeper than can be rendered.</summary>
    public static Markup ToMarkup(string markdown, Addresses addresses)
    {
        if (TryParse(markdown) is not { } document)
            return Markup.Of($"<pre>{markdown}</pre>\n");

        // Links first: a picture must know whether it stands in one.
        foreach (var link in document.Descendants<LinkInline>().OrderBy(link => link.IsImage).ToList())
        {
            link.GetDynamicUrl = null;
            var address = link.Url;
            link.Url = link.IsImage ? addresses.Picture(address) : addresses.Href(address);
            if (link.Url is not null)
                continue;

            if (link.IsImage)
            {
                var insideLink = link.Parent?.FindParentOfType<LinkInline>().Any() == true;
                var sentence = Addresses.AbsentPicture(Render(link, asText: true).Trim(), address, insideLink);
                link.ReplaceBy(new HtmlInline(sentence.Text), copyChildren: false);
                continue;
            }

            // No link: what was written between the brackets stays.
            link.MoveChildrenAfter(link);
            link.Remove();
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => link.IsEmail || Addresses.Web(link.Url) is null).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));

        return new Markup(Render(document, asText: false));
    }

    public static string? Title(string markdown) => PlainText(Blocks<HeadingBlock>(markdown).FirstOrDefault(heading => heading.Level == 1));

    public static string? FirstParagraph(string markdown) => PlainText(Blocks<ParagraphBlock>(markdown).FirstOrDefault());

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseEmphasisExtras();
        builder.InlineParsers.InsertBefore<AutolinkInlineParser>(new PictureTag());
        return builder.Build();
    }

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

    /// <summary>The tag <c>img</c>, with which people give a picture a width: the same as Markdown's own picture.</summary>
    private sealed partial class PictureTag : InlineParser
    {
        public PictureTag() => OpeningCharacters = ['<'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var tag = Tag().Match(slice.Text, slice.Start, slice.Length);
            if (!tag.Success || SafeHtml.TryParse($"<img{tag.Value[4..]}")?.Elements().SingleOrDefault() is not { } element)
                return false;

            var picture = new LinkInline { IsImage = true, Url = Value("src"), IsClosed = true };
            if (Value("alt") is { Length: > 0 } alt)
                picture.AppendChild(new LiteralInline(alt));

            if (Value("width") is { } width && width.All(sign => char.IsAsciiDigit(sign) || sign is '%'))
                picture.GetAttributes().AddProperty("width", width);

            processor.Inline = picture;
            slice.Start += tag.Length;
            return true;

            string? Value(string name) =>
                element.Attributes().FirstOrDefault(one => one.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;
        }

        [GeneratedRegex("""\G<img\b(?>[^<>"']+|"[^"]*"|'[^']*')*>""", RegexOptions.IgnoreCase)]
        private static partial Regex Tag();
    }
}
