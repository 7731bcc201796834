using System.Reflection;

namespace DprkEngagement.Notebooks;

/// <summary>A cell ready to run.</summary>
/// <param name="Start">Runs the cell on the notebook's state.</param>
/// <param name="ResultLine">Line of the last expression when the cell ends in one that has a value; else null.</param>
internal sealed record CompiledCell(Func<object?[], Task<object?>> Start, int? ResultLine)
{
    /// <summary>A cell that does nothing.</summary>
    public static CompiledCell Empty { get; } = new(_ => Task.FromResult<object?>(null), ResultLine: null);

    /// <param name="assembly">The loaded cell.</param>
    /// <param name="typeName">The class the compiler made of the cell.</param>
    /// <param name="methodName">Its entry point.</param>
    /// <param name="resultLine">See <see cref="ResultLine"/>.</param>
    public static CompiledCell From(Assembly assembly, string typeName, string methodName, int? resultLine)
    {
        var method = assembly.GetType(typeName, throwOnError: true)!
            .GetMethod(methodName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        return new CompiledCell(method.CreateDelegate<Func<object?[], Task<object?>>>(), resultLine);
    }
}
