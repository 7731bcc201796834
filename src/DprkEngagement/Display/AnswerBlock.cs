namespace DprkEngagement;

/// <summary>A part of the answer page. It shows itself as HTML, as Markdown where there is none (GitHub), and as text.</summary>
public sealed class AnswerBlock
{
    private readonly string _html;

    internal AnswerBlock(string html, string markdown, IReadOnlyList<string> rowIds) =>
        (_html, Markdown, RowIds) = (html, markdown, rowIds);

    /// <summary>As HTML, with its style; it runs no script and loads nothing.</summary>
    public string Html => $"<div class=\"dprk-answer\">\n<style>{Assets.Read("answer.css")}</style>\n{_html}</div>\n";

    /// <summary>As Markdown.</summary>
    public string Markdown { get; }

    /// <summary>Ids of the rows of the data behind it.</summary>
    public IReadOnlyList<string> RowIds { get; }

    /// <summary>As text.</summary>
    public override string ToString() => Markdown.Replace("**", "", StringComparison.Ordinal);
}
