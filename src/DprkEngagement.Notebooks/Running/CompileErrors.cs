using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DprkEngagement.Notebooks;

/// <summary>Says what does not compile, with the place in the cell or in the script it loads.</summary>
internal sealed class CompileErrors(CellPaths paths, int cell, Compilation compilation)
{
    /// <exception cref="CellException">A loaded script holds what only a cell may hold.</exception>
    public void ThrowForCommandsInLoadedScripts()
    {
        foreach (var tree in compilation.SyntaxTrees.Where(tree => paths.CellOf(tree.FilePath) is null))
        {
            if (CellRules.FindCommand(tree) is var (command, line))
            {
                throw new CellException("UnsupportedCommand", LoadLine(tree), $"{paths.Describe(tree.FilePath, line)}: {CellRules.Unsupported(command)}");
            }

            if (PackageDirective.In(tree).FirstOrDefault() is { } package)
            {
                throw new CellException(
                    "UnsupportedCommand",
                    LoadLine(tree),
                    $"{paths.Describe(tree.FilePath, package.Line)}: #r \"{package.Text}\" does not work in a loaded script, in VS Code neither; move it to a cell");
            }
        }
    }

    /// <exception cref="CellException">There is an error among the diagnostics.</exception>
    public void ThrowIfAny(ImmutableArray<Diagnostic> diagnostics)
    {
        var trees = compilation.SyntaxTrees.ToList();
        var errors = diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .OrderBy(error => error.Location.SourceTree is { } tree ? trees.IndexOf(tree) : -1)
            .ThenBy(error => error.Location.SourceSpan.Start)
            .ToList();
        if (errors.Count == 0)
        {
            return;
        }

        var first = errors[0];
        var message = first.Location.SourceTree is { } source && paths.CellOf(source.FilePath) is null
            ? Describe(first)
            : Text(first);
        throw new CellException("CompileError", LineInCell(first), message, [.. errors.Select(Describe)]);
    }

    private int? LineInCell(Diagnostic error) => error.Location.SourceTree switch
    {
        null => null,
        var tree when paths.CellOf(tree.FilePath) == cell => Line(error),
        var tree => LoadLine(tree),
    };

    /// <summary>The line of the cell whose #load brought the tree in; null when another script loads it.</summary>
    private int? LoadLine(SyntaxTree tree) => LoadDirectives.LineOf(compilation.SyntaxTrees.Last(), tree.FilePath, paths.Folder);

    private string Describe(Diagnostic error)
    {
        if (error.Location.SourceTree is not { } tree)
        {
            return Text(error);
        }

        var column = error.Location.GetLineSpan().StartLinePosition.Character + 1;
        return FormattableString.Invariant($"{paths.Describe(tree.FilePath, Line(error))}, column {column}: {Text(error)}");
    }

    private static int Line(Diagnostic error) => error.Location.GetLineSpan().StartLinePosition.Line + 1;

    private static string Text(Diagnostic error) => $"{error.GetMessage(CultureInfo.InvariantCulture)} ({error.Id})";
}
