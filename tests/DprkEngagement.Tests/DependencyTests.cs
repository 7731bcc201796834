using System.Xml.Linq;

namespace DprkEngagement.Tests;

/// <summary>Dependencies run one way: the command to the notebooks, the notebooks and the adapters to the library, the library to nothing.</summary>
public sealed class DependencyTests
{
    [Theory]
    [InlineData("DprkEngagement", "")]
    [InlineData("DprkEngagement.Notebooks", "DprkEngagement")]
    [InlineData("DprkEngagement.Cli", "DprkEngagement.Notebooks")]
    [InlineData("DprkEngagement.Interactive", "DprkEngagement")]
    public void A_project_refers_only_to_the_one_below_it(string project, string below) =>
        Assert.Equal(below.Length == 0 ? [] : [below], References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)));

    [Fact]
    public void The_library_needs_no_package() => Assert.Empty(References("DprkEngagement", "PackageReference"));

    [Fact]
    public void Every_project_of_src_is_held_to_the_rule() =>
        Assert.Empty(Directory.GetDirectories(Path.Combine(Repository.Root, "src"), "DprkEngagement*").Select(path => Path.GetFileName(path))
            .Except(["DprkEngagement", "DprkEngagement.Notebooks", "DprkEngagement.Cli", "DprkEngagement.Interactive"]));

    private static IEnumerable<string> References(string project, string kind)
    {
        var path = Path.Combine(Repository.Root, "src", project, project + ".csproj");
        return XDocument.Load(path).Descendants(kind).Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'));
    }
}
