using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.CodeAnalysis;

namespace DprkEngagement.Notebooks;

/// <summary>
/// What compiled cells refer to. Shared by all notebooks, so that the metadata of each dll are read once. That the whole
/// framework is there costs nothing that could be measured, and a notebook may use all of it.
/// </summary>
internal static class SharedReferences
{
    private static readonly ConcurrentDictionary<string, (DateTime Written, PortableExecutableReference Reference)> Files =
        new(StringComparer.Ordinal);

    /// <summary>The framework's assemblies: simple name to path.</summary>
    public static FrozenDictionary<string, string> Framework { get; } = FindFramework();

    /// <summary>The framework and this assembly, which holds display().</summary>
    public static IReadOnlyList<MetadataReference> Default { get; } =
        [.. Framework.Values.Append(typeof(SharedReferences).Assembly.Location).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The reference to a dll; the same one as long as the file is the same, else its types would differ between cells.</summary>
    public static PortableExecutableReference ToFile(string path)
    {
        var written = File.GetLastWriteTimeUtc(path);
        return Files.AddOrUpdate(
            path,
            static (path, written) => (written, MetadataReference.CreateFromFile(path)),
            static (path, old, written) => old.Written == written ? old : (written, MetadataReference.CreateFromFile(path)),
            written).Reference;
    }

    private static FrozenDictionary<string, string> FindFramework()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return trusted.Split(Path.PathSeparator)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(path => string.Equals(Path.GetDirectoryName(path), folder, StringComparison.OrdinalIgnoreCase))
            .ToFrozenDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);
    }
}
