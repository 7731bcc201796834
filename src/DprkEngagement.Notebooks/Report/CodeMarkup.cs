using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DprkEngagement.Notebooks;

/// <summary>C# code with its keywords, texts, numbers and comments marked for the style sheet.</summary>
internal static class CodeMarkup
{
    private static readonly CSharpParseOptions Script = new(kind: SourceCodeKind.Script);

    public static Markup Of(string code)
    {
        var html = new StringBuilder();
        foreach (var token in SyntaxFactory.ParseTokens(code, options: Script))
        {
            Append(html, token.LeadingTrivia);
            html.Append(Span(Class(token), token.Text));
            Append(html, token.TrailingTrivia);
        }

        return new Markup(html.ToString());
    }

    private static void Append(StringBuilder html, SyntaxTriviaList trivia)
    {
        foreach (var piece in trivia)
        {
            html.Append(Span(Class(piece), piece.ToFullString()));
        }
    }

    private static Markup Span(string? type, string text) =>
        type is null ? Markup.Encode(text) : Markup.Of($"<span class=\"{type}\">{text}</span>");

    private static string? Class(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => "c-number",
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken
            or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedStringToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => "c-text",
        var kind when SyntaxFacts.IsKeywordKind(kind) || token.Text is "var" or "await" or "async" or "record" or "global" => "c-keyword",
        _ => null,
    };

    private static string? Class(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia => "c-comment",
        _ when trivia.IsDirective => "c-keyword",
        _ => null,
    };
}
