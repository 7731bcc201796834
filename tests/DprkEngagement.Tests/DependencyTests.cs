using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using System.Xml.Linq;

namespace DprkEngagement.Tests;

/// <summary>What may use what: the folders of the library run one way, and the command stands on the library.</summary>
public sealed class DependencyTests
{
    /// <summary>
    /// From the ground up. The record itself (EngagementData.cs) stands with what loads it; its questions are in Queries, which
    /// show themselves as results.
    /// </summary>
    private static readonly string[] Folders = ["Model", "Loading", "Results", "Checks", "Queries", "Measures", "Editing", "Charts",
        "Frames", "Display"];

    private static readonly string Source = Path.Combine(Repository.Root, "src", "DprkEngagement");

    [Fact]
    public void A_folder_uses_only_what_stands_below_it()
    {
        var files = Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Source, file).StartsWith("obj", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        var compilation = CSharpCompilation.Create(
            "library",
            [.. files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file)),
                CSharpSyntaxTree.ParseText(ImplicitUsings)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path) != "DprkEngagement.dll").Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        // Only names that something above has too are looked up: the meaning of every name would take a minute.
        var heights = compilation.SyntaxTrees.SelectMany(tree => Declared(tree)
            .Select(name => (name, Height: Height(FolderOf(tree) ?? "Model"))))
            .GroupBy(one => one.name).ToDictionary(group => group.Key, group => group.Max(one => one.Height));
        var upward =
            from tree in compilation.SyntaxTrees
            let folder = FolderOf(tree)
            where folder is not null
            let model = compilation.GetSemanticModel(tree)
            from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            where heights.GetValueOrDefault(name.Identifier.Text, -1) > Height(folder)
            let symbol = model.GetSymbolInfo(name).Symbol
            where symbol is not (null or INamespaceSymbol)
            let used = symbol.OriginalDefinition.DeclaringSyntaxReferences.Select(one => FolderOf(one.SyntaxTree)).OfType<string>()
                .MinBy(Height)
            where used is not null && Height(used) > Height(folder)
            select $"{Path.GetRelativePath(Source, tree.FilePath)} uses {symbol.Name} of {used}";

        Assert.Empty(upward.Distinct());
    }

    [Fact]
    public void Every_folder_has_its_place_in_the_order() =>
        Assert.Empty(Directory.GetDirectories(Source).Select(path => Path.GetFileName(path)).Except([.. Folders, "obj", "bin"]));

    [Theory]
    [InlineData("DprkEngagement", "")]
    [InlineData("DprkEngagement.Runner", "")]
    [InlineData("DprkEngagement.Cli", "DprkEngagement")]
    public void A_project_refers_only_to_the_one_below_it(string project, string below)
    {
        var path = Path.Combine(Repository.Root, "src", project, project + ".csproj");
        var references = XDocument.Load(path).Descendants("ProjectReference")
            .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Equal(below.Length == 0 ? [] : [below], references);
    }

    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>The types of a file, and what others call without naming its type: extensions, and parts of the record.</summary>
    private static IEnumerable<string> Declared(SyntaxTree tree) => tree.GetRoot().DescendantNodes().Select(node => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method when method.ParameterList.Parameters is [var first, ..]
            && first.Modifiers.Any(SyntaxKind.ThisKeyword) => method.Identifier.Text,
        MethodDeclarationSyntax { Parent: ClassDeclarationSyntax { Identifier.Text: nameof(EngagementData) } } method =>
            method.Identifier.Text,
        PropertyDeclarationSyntax { Parent: ClassDeclarationSyntax { Identifier.Text: nameof(EngagementData) } } property =>
            property.Identifier.Text,
        _ => null,
    }).OfType<string>();

    private static int Height(string folder) => Array.IndexOf(Folders, folder);

    private static string? FolderOf(SyntaxTree tree) => tree.FilePath.Length == 0
        ? null
        : Path.GetDirectoryName(Path.GetRelativePath(Source, tree.FilePath)) is { Length: > 0 } folder
            ? folder.Split(Path.DirectorySeparatorChar)[0] : "Loading";
}
