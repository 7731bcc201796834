using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace DprkEngagement;

/// <summary>A load context of its own for Plotly.NET and all that it is built on, from the folder beside the library. The last .NET
/// Interactive tool has loaded an older FSharp.Core than Plotly.NET needs, and what is loaded stays. In a program with its own list of
/// assemblies the handler is never asked.</summary>
internal sealed class ChartAssemblies : AssemblyLoadContext
{
    private static readonly string[] Names =
        ["FSharp.Core", "Fable.Core", "DynamicObj", "Giraffe.ViewEngine", "Plotly.NET", "Plotly.NET.CSharp", "Newtonsoft.Json"];

    private readonly string _folder = Path.GetDirectoryName(typeof(ChartAssemblies).Assembly.Location) ?? "";

    private ChartAssemblies() : base("charts")
    {
    }

    /// <summary>Before the first code of the library runs, so before a cell can name a chart.</summary>
#pragma warning disable CA2255 // A notebook references the library by path: nothing else runs before its first line.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Register()
    {
        var context = new Lazy<ChartAssemblies>(() => new ChartAssemblies());
        Default.Resolving += (_, name) => Names.Contains(name.Name) ? context.Value.Load(name) : null;
        KernelFormatters.Register();
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName name) =>
        Names.Contains(name.Name) && Path.Combine(_folder, name.Name + ".dll") is var path && File.Exists(path)
            ? LoadFromAssemblyPath(path) : null;
}
