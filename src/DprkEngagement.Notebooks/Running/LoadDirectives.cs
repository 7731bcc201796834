using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DprkEngagement.Notebooks;

/// <summary>The <c>#load</c> lines of a cell.</summary>
internal static class LoadDirectives
{
    /// <summary>The line that loads a script; the only #load's line when the script is loaded by another; null when that is not clear.</summary>
    public static int? LineOf(SyntaxTree cell, string script, string folder)
    {
        var loads = ((CompilationUnitSyntax)cell.GetRoot()).GetLoadDirectives();
        var load = loads.FirstOrDefault(load => Path.GetFullPath(Path.Combine(folder, load.File.ValueText)) == script)
            ?? (loads.Count == 1 ? loads[0] : null);
        return load?.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
    }
}
