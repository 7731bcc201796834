using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DprkEngagement.Notebooks;

/// <summary>A line <c>#r "nuget: Id, Version"</c>.</summary>
/// <param name="Text">What stands between the quotes.</param>
/// <param name="Line">Its line in its file, from 1.</param>
internal sealed partial record PackageDirective(string Text, int Line)
{
    public static IEnumerable<PackageDirective> In(SyntaxTree tree) =>
        ((CompilationUnitSyntax)tree.GetRoot()).GetReferenceDirectives()
            .Where(directive => directive.File.ValueText.StartsWith(NotebookReferences.PackagePrefix, StringComparison.Ordinal))
            .Select(directive => new PackageDirective(
                directive.File.ValueText,
                directive.GetLocation().GetLineSpan().StartLinePosition.Line + 1));

    /// <exception cref="CellException">It does not name a package and a version.</exception>
    public Package Parse() => Form().Match(Text) is { Success: true } match
        ? new Package(match.Groups[1].Value, match.Groups[2].Value)
        : throw new CellException(
            "PackageError",
            Line,
            $"'{Text}' does not name a package and its version; expected the form nuget: Markdig, 1.4.1 (without a version, a rerun could give something else)");

    [GeneratedRegex(@"\Anuget:\s*([A-Za-z0-9_.-]+)\s*,\s*([0-9][A-Za-z0-9.+-]*)\s*\z")]
    private static partial Regex Form();
}
