using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DprkEngagement.Notebooks;

/// <summary>
/// Finds what <c>#r</c> names: a path relative to the file it stands in (the notebook or a loaded script), or an
/// assembly of the framework. What a dll itself needs is looked for beside it, as notebook hosts do.
/// </summary>
internal sealed class NotebookReferences(string notebookFolder) : MetadataReferenceResolver
{
    public const string PackagePrefix = "nuget:";

    public override bool ResolveMissingAssemblies => true;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        if (reference.StartsWith(PackagePrefix, StringComparison.Ordinal))
        {
            // The package was restored before the cell is compiled, and its dlls are references already; the directive
            // only has to name something.
            return [SharedReferences.ToFile(typeof(object).Assembly.Location)];
        }

        var folder = Path.GetDirectoryName(baseFilePath) ?? notebookFolder;
        var path = Path.GetFullPath(Path.Combine(folder, reference));
        if (!File.Exists(path) && !SharedReferences.Framework.TryGetValue(WithoutDll(reference), out path))
        {
            return [];
        }

        return [SharedReferences.ToFile(path)];
    }

    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        // What this runner needs is not the notebook's business.
        if (definition is not PortableExecutableReference { FilePath: { } path } || path == typeof(NotebookReferences).Assembly.Location)
        {
            return null;
        }

        var beside = Path.Combine(Path.GetDirectoryName(path)!, referenceIdentity.Name + ".dll");
        return File.Exists(beside) ? SharedReferences.ToFile(beside) : null;
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private static string WithoutDll(string name) =>
        name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
}
