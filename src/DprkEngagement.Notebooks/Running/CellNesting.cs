using Microsoft.CodeAnalysis.CSharp;

namespace DprkEngagement.Notebooks;

/// <summary>Keeps code from the compiler whose brackets open without end: it would think for minutes.</summary>
internal static class CellNesting
{
    /// <summary>No person nests as deep; the compiler takes the third power of it in time.</summary>
    private const int Most = 150;

    /// <exception cref="CellException">Brackets are nested deeper.</exception>
    public static void Check(string code)
    {
        var depth = 0;
        foreach (var token in SyntaxFactory.ParseTokens(code, options: CellRules.ParseOptions))
        {
            depth += token.Kind() switch
            {
                SyntaxKind.OpenBraceToken or SyntaxKind.OpenBracketToken or SyntaxKind.OpenParenToken => 1,
                SyntaxKind.CloseBraceToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseParenToken => depth > 0 ? -1 : 0,
                _ => 0,
            };
            if (depth > Most)
            {
                throw new CellException(
                    "NestedTooDeep",
                    code.AsSpan(0, token.SpanStart).Count('\n') + 1,
                    FormattableString.Invariant($"brackets are open {Most} deep here, and code nested deeper is not read; close them"));
            }
        }
    }
}
