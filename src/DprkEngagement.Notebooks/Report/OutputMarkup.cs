using System.Text.RegularExpressions;

namespace DprkEngagement.Notebooks;

/// <summary>A cell's output on a page. HTML of an output is never passed on; see <see cref="SafeHtml"/>.</summary>
internal static partial class OutputMarkup
{
    /// <param name="output">The output.</param>
    /// <param name="figures">The notebook's charts that are not on the page yet, in order.</param>
    public static Markup Of(NotebookOutput output, Queue<PageFigure> figures) => output.OutputType switch
    {
        "stream" => Stream(output),
        "error" => Error(output),
        _ => Display(output, figures),
    };

    private static Markup Display(NotebookOutput output, Queue<PageFigure> figures)
    {
        // An output in the figures' MIME type is not among them where it has another shape.
        if (output.Json(Figure.MimeType) is { } json && figures.TryPeek(out var next) && ReferenceEquals(next.Output, json))
        {
            return FigureMarkup.Of(figures.Dequeue());
        }

        if (output.Text("text/html") is { } html && SafeHtml.TryRewrite(html) is { } rewritten)
        {
            return Markup.Of($"<div class=\"output html\">\n{rewritten}</div>\n");
        }

        if (output.Text("text/markdown") is { } markdown)
        {
            return Markup.Of($"<div class=\"output prose\">\n{Prose.ToMarkup(markdown)}</div>\n");
        }

        return output.Text("text/plain") is { } text
            ? Markup.Of($"<pre class=\"output\" tabindex=\"0\">{text}</pre>\n")
            : Markup.Of($"<p class=\"output\">This output can be shown in a notebook only ({string.Join(", ", output.MimeTypes)}).</p>\n");
    }

    private static Markup Stream(NotebookOutput output) => Markup.Of(
        $"<pre class=\"output {(output.StreamName == "stderr" ? "stderr" : "stdout")}\" tabindex=\"0\">{Plain(output.StreamText)}</pre>\n");

    private static Markup Error(NotebookOutput output) => Markup.Of($"""
        <div class="output failure">
        <p><strong>This cell failed.</strong> {Plain(output.ErrorValue)}</p>
        <details open>
        <summary>{Plain(output.ErrorName)}</summary>
        <pre tabindex="0">{Plain(string.Join('\n', output.Traceback))}</pre>
        </details>
        </div>

        """);

    // Terminals' colour codes have no meaning on a page.
    private static string Plain(string text) => EscapeSequence().Replace(text, "");

    [GeneratedRegex(@"\x1B\[[0-9;]*[A-Za-z]")]
    private static partial Regex EscapeSequence();
}
