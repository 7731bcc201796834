using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace DprkEngagement.Notebooks;

/// <summary>
/// The assemblies of one notebook: its cells, what <c>#r</c> names and what lies beside that. They are kept apart from
/// this process's own assemblies, so that a notebook gets the dll it names although dprk carries one of the same name.
/// Only when both are the same build is the loaded one shared: it is the same code, and already warm.
/// </summary>
internal sealed class CellAssemblies() : AssemblyLoadContext("notebook")
{
    private readonly Dictionary<string, Assembly> _cells = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _folders = [];
    private readonly Lock _lock = new();

    /// <summary>Remembers where the assemblies are that a cell refers to. A name that is known stays where it is.</summary>
    public void Register(Compilation compilation)
    {
        foreach (var reference in compilation.References.OfType<PortableExecutableReference>())
        {
            if (reference.FilePath is { } path && compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly)
            {
                Register(assembly.Identity.Name, path);
            }
        }
    }

    /// <summary>Remembers where a package's assembly is.</summary>
    public void Register(string name, string path)
    {
        lock (_lock)
        {
            var folder = Path.GetDirectoryName(path)!;
            if (!SharedReferences.Framework.ContainsKey(name) && !IsRunner(name) && _named.TryAdd(name, path) && !_folders.Contains(folder))
            {
                _folders.Add(folder);
            }
        }
    }

    public Assembly LoadCell(MemoryStream image, MemoryStream symbols)
    {
        image.Position = 0;
        symbols.Position = 0;
        var assembly = LoadFromStream(image, symbols);
        lock (_lock)
        {
            _cells.Add(assembly.GetName().Name!, assembly);
        }

        return assembly;
    }

    /// <summary>Whether an assembly was made of a cell and the scripts it loads.</summary>
    public bool IsCell(Assembly? assembly)
    {
        lock (_lock)
        {
            return assembly is not null && _cells.ContainsValue(assembly);
        }
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        if (SharedReferences.Framework.ContainsKey(name) || IsRunner(name))
        {
            return null;
        }

        string? path;
        lock (_lock)
        {
            if (_cells.TryGetValue(name, out var cell))
            {
                return cell;
            }

            path = _named.GetValueOrDefault(name)
                ?? _folders.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists);
        }

        return path is null ? null : SharedWithProcess(name, path) ?? LoadFromAssemblyPath(path);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        List<string> folders;
        lock (_lock)
        {
            folders = [.. _folders];
        }

        foreach (var candidate in folders.SelectMany(folder => FileNames(unmanagedDllName).Select(name => Path.Combine(folder, name))))
        {
            if (File.Exists(candidate))
            {
                return LoadUnmanagedDllFromPath(candidate);
            }
        }

        return 0;
    }

    private static IEnumerable<string> FileNames(string library) =>
        [library, $"{library}.dll", $"lib{library}.so", $"{library}.so", $"lib{library}.dylib", $"{library}.dylib"];

    /// <summary>display() must be the one that this process listens to.</summary>
    private static bool IsRunner(string name) => name == typeof(CellAssemblies).Assembly.GetName().Name;

    private static Assembly? SharedWithProcess(string name, string path) =>
        Default.Assemblies.FirstOrDefault(assembly => assembly.GetName().Name == name) is { } loaded
            && loaded.ManifestModule.ModuleVersionId == ModuleVersionOf(path) ? loaded : null;

    private static Guid ModuleVersionOf(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        var metadata = image.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }
}
