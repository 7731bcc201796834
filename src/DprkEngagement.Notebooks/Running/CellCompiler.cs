using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Scripting;

namespace DprkEngagement.Notebooks;

/// <summary>
/// Compiles a notebook's cells, each on top of the ones before. Roslyn's scripting does the compiling; the loading is
/// our own (<see cref="CellAssemblies"/>), because Roslyn's would mix a notebook's assemblies with those of this process.
/// </summary>
internal sealed class CellCompiler(CellPaths paths, CellAssemblies assemblies)
{
    // The namespaces that .NET Interactive's C# kernel imports, no more: a notebook that runs here must run there.
    private static readonly ScriptOptions FirstOptions = ScriptOptions.Default
        .WithLanguageVersion(LanguageVersion.Latest)
        .WithFileEncoding(Encoding.UTF8)
        .WithReferences(SharedReferences.Default)
        .WithImports(
            "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks",
            "System.Linq", typeof(NotebookDisplay).FullName!);

    private readonly NotebookReferences _references = new(paths.Folder);
    private readonly SourceReferenceResolver _scripts = new SourceFileResolver([], paths.Folder);
    private Script<object?>? _last;

    /// <param name="cell">The cell's number.</param>
    /// <param name="code">Its code.</param>
    /// <param name="packageDlls">What its packages bring.</param>
    /// <exception cref="CellException">The code does not compile.</exception>
    public CompiledCell Compile(int cell, string code, IReadOnlyList<string> packageDlls)
    {
        // A later cell inherits references and imports from the one before.
        var options = (_last is null ? FirstOptions : FirstOptions.WithReferences(Array.Empty<MetadataReference>()).WithImports())
            .AddReferences(packageDlls.Select(SharedReferences.ToFile))
            .WithFilePath(paths.Of(cell))
            .WithSourceResolver(_scripts)
            .WithMetadataResolver(_references);
        var script = _last is null
            ? CSharpScript.Create<object?>(code, options)
            : _last.ContinueWith<object?>(code, options);

        var compilation = script.GetCompilation();
        var errors = new CompileErrors(paths, cell, compilation);
        errors.ThrowForCommandsInLoadedScripts();

        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        errors.ThrowIfAny(emitted.Diagnostics);

        assemblies.Register(compilation);
        _last = script;
        if (image.Length == 0)
        {
            // Nothing but comments and directives.
            return CompiledCell.Empty;
        }

        var assembly = assemblies.LoadCell(image, symbols);
        var entry = compilation.GetEntryPoint(CancellationToken.None)!;
        return CompiledCell.From(assembly, entry.ContainingType.MetadataName, entry.MetadataName, ResultLine(compilation));
    }

    private int? ResultLine(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Last();
        var last = ((CompilationUnitSyntax)tree.GetRoot()).Members.LastOrDefault();
        var value = last switch
        {
            GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement } => statement.Expression,
            GlobalStatementSyntax { Statement: ReturnStatementSyntax statement } => statement.Expression,
            _ => null,
        };
        return value is not null && compilation.GetSemanticModel(tree).GetTypeInfo(value).Type is { SpecialType: not SpecialType.System_Void }
            ? value.GetLocation().GetLineSpan().StartLinePosition.Line + 1
            : null;
    }
}
