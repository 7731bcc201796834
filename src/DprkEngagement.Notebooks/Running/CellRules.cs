using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DprkEngagement.Notebooks;

/// <summary>What a cell must not ask of this runner: other languages and the commands of notebook hosts.</summary>
internal static partial class CellRules
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <exception cref="CellException">The cell is for another kernel.</exception>
    public static void CheckKernel(NotebookCell cell, JsonObject notebookMetadata)
    {
        var kernel = Text(cell.Metadata["polyglot_notebook"], "kernelName")
            ?? Text(cell.Metadata["dotnet_interactive"], "language")
            ?? Text(notebookMetadata["polyglot_notebook"] is JsonObject notebook ? notebook["kernelInfo"] : null, "defaultKernelName")
            ?? Text(notebookMetadata["kernelspec"], "name");
        if (kernel is not (null or "csharp" or ".net-csharp"))
        {
            throw new CellException(
                "UnsupportedKernel",
                line: null,
                $"the cell is for the kernel '{kernel}', and only C# is run here; give the cell the kernel 'csharp' or remove it");
        }
    }

    /// <summary>The cell's code, without a first line that only says #!csharp.</summary>
    /// <exception cref="CellException">The cell holds a command that is not supported, or nests without end.</exception>
    public static string CheckCommands(string source)
    {
        var code = CSharpCommand().Replace(source, "", 1);
        CellNesting.Check(code);
        if (FindCommand(CSharpSyntaxTree.ParseText(code, ParseOptions)) is var (command, line))
        {
            throw new CellException("UnsupportedCommand", line, Unsupported(command));
        }

        return code;
    }

    /// <summary>The first command of a notebook host in a tree: a line that begins with #! or #i.</summary>
    public static (string Command, int Line)? FindCommand(SyntaxTree tree)
    {
        foreach (var trivia in tree.GetRoot().DescendantTrivia().Where(trivia => trivia.IsDirective))
        {
            var text = trivia.ToString();
            if (text.StartsWith("#!", StringComparison.Ordinal) || HostDirective().IsMatch(text))
            {
                var line = trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                return (text.Split((char[]?)null, 2)[0], line);
            }
        }

        return null;
    }

    public static string Unsupported(string command) =>
        $"the command '{command}' belongs to a notebook host and is not supported here; remove it or use plain C#";

    private static string? Text(JsonNode? parent, string name) =>
        parent is JsonObject members && MultilineText.Join(members[name]) is { Length: > 0 } text ? text : null;

    [GeneratedRegex(@"(?<=\A\s*)#!csharp[ \t]*(?=\r?\n|\z)")]
    private static partial Regex CSharpCommand();

    [GeneratedRegex(@"\A#i(\s|"")")]
    private static partial Regex HostDirective();
}
