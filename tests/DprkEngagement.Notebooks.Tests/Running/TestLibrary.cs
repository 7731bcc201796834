using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DprkEngagement.Notebooks.Tests.Running;

/// <summary>Compiles a small dll for a notebook to refer to.</summary>
internal static class TestLibrary
{
    public static void Compile(string path, string source, params string[] references)
    {
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
            .Where(dll => dll.StartsWith(System.IO.Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal));
        var compilation = CSharpCompilation.Create(
            System.IO.Path.GetFileNameWithoutExtension(path),
            [CSharpSyntaxTree.ParseText(source)],
            framework.Concat(references).Select(dll => MetadataReference.CreateFromFile(dll)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        var result = compilation.Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }
}
