using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DprkEngagement.Notebooks;

/// <summary>
/// A notebook's Markdown as HTML. HTML inside it stays text, only http and https addresses and links to other
/// notebooks become links, and pictures show as their description.
/// </summary>
internal static class Prose
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseEmphasisExtras()
        .Build();

    /// <summary>The Markdown as HTML; as it was written where it is nested deeper than can be rendered.</summary>
    public static Markup ToMarkup(string markdown)
    {
        try
        {
            return Render(Markdown.Parse(markdown, Pipeline));
        }
        catch (ArgumentException)
        {
            return Markup.Of($"<pre>{markdown}</pre>\n");
        }
    }

    /// <summary>The text of the first heading of the first level, or null where there is none.</summary>
    public static string? Title(string markdown) =>
        PlainText(Blocks(markdown).OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1));

    /// <summary>The text of the first paragraph, or null where there is none.</summary>
    public static string? FirstParagraph(string markdown) => PlainText(Blocks(markdown).OfType<ParagraphBlock>().FirstOrDefault());

    private static IEnumerable<Block> Blocks(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return [];
        }
    }

    private static Markup Render(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            Tame(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (link.IsEmail || SafeLink.TryHref(link.Url) is null)
            {
                link.ReplaceBy(new LiteralInline(link.Url));
            }
        }

        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return new Markup(writer.ToString());
    }

    private static void Tame(LinkInline link)
    {
        var href = link.IsImage ? null : SafeLink.TryHref(link.Url) ?? NotebookPageName(link.Url);
        if (href is not null)
        {
            link.Url = href;
            link.GetDynamicUrl = null;
            return;
        }

        // Neither a link nor a picture: what was written between the brackets stays.
        link.MoveChildrenAfter(link);
        link.Remove();
    }

    // [the next notebook](02-troops-and-munitions.ipynb) leads to its page in the report.
    private static string? NotebookPageName(string? url) =>
        url is not null && url.EndsWith(".ipynb", StringComparison.Ordinal) && PageName.IsPlain(url[..^6])
            ? url[..^6] + ".html"
            : null;

    private static string? PlainText(LeafBlock? block)
    {
        if (block?.Inline is null)
        {
            return null;
        }

        var parts = block.Inline.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            AutolinkInline link => link.Url,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            _ => "",
        });
        var text = string.Concat(parts).Trim();
        return text.Length == 0 ? null : text;
    }
}
