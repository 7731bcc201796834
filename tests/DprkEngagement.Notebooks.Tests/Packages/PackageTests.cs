using DprkEngagement.Notebooks.Tests.Running;

namespace DprkEngagement.Notebooks.Tests.Packages;

/// <summary>Packages that this project itself is built with, so that they restore wherever the tests do.</summary>
public class PackageTests
{
    [Fact]
    public async Task A_package_is_restored_once_and_used()
    {
        using var notebook = new TestNotebook("#r \"nuget: Markdig, 1.4.1\"", "Markdig.Markdown.ToPlainText(\"*word*\").Trim()");
        var options = new RunnerOptions { PackagesFolder = Path.Combine(notebook.Folder, "packages"), TimeLimit = TimeSpan.FromMinutes(5) };

        var run = await notebook.RunAsync(options);

        Assert.Null(run.Failure);
        Assert.Equal("word", Assert.Single(run.Executed.Cells[1].Outputs).Text("text/plain"));

        var assets = Assert.Single(Directory.GetFiles(options.PackagesFolder, "project.assets.json", SearchOption.AllDirectories));
        File.Delete(Path.Combine(Path.GetDirectoryName(assets)!, "project.nuget.cache"));
        Assert.Null((await notebook.RunAsync(options)).Failure);
        Assert.False(File.Exists(Path.Combine(Path.GetDirectoryName(assets)!, "project.nuget.cache")), "restored again");
    }

    [Fact]
    public async Task A_package_that_does_not_restore_is_an_error_with_the_reason()
    {
        using var notebook = new TestNotebook("// first\n#r \"nuget: No.Such.Package, 1.0.0\"");
        notebook.File("nuget.config", "<configuration><packageSources><clear /><add key=\"empty\" value=\"empty\" /></packageSources></configuration>");
        Directory.CreateDirectory(Path.Combine(notebook.Folder, "empty"));
        var options = new RunnerOptions { PackagesFolder = Path.Combine(notebook.Folder, "packages"), TimeLimit = TimeSpan.FromMinutes(5) };

        var run = await notebook.RunAsync(options);

        Assert.Equal((1, 2), (run.Failure?.Cell, run.Failure?.Line));
        Assert.Equal(
            "dotnet restore could not get No.Such.Package 1.0.0: NU1101: Unable to find package No.Such.Package. No packages exist with this id in source(s): empty",
            run.Failure?.Message);
        Assert.Equal("PackageError", Assert.Single(run.Executed.Cells[0].Outputs).ErrorName);
    }

    [Fact]
    public async Task A_restore_that_fails_before_it_has_begun_gives_its_reason_too()
    {
        using var notebook = new TestNotebook("#r \"nuget: Markdig, 1.4.1\"");
        notebook.File("nuget.config", "no XML");
        var options = new RunnerOptions { PackagesFolder = Path.Combine(notebook.Folder, "packages"), TimeLimit = TimeSpan.FromMinutes(5) };

        var run = await notebook.RunAsync(options);

        Assert.Equal(
            $"cell 1, line 1: dotnet restore could not get Markdig 1.4.1: NuGet.Config is not valid XML. Path: '{Path.Combine(notebook.Folder, "nuget.config")}'.",
            run.Failure?.ToString());
    }

    [Theory]
    [InlineData("nuget: Markdig")]
    [InlineData("nuget:Markdig, *")]
    [InlineData("nuget: , 1.0")]
    public async Task A_package_without_a_version_is_refused(string reference)
    {
        using var notebook = new TestNotebook($"#r \"{reference}\"");

        var run = await notebook.RunAsync();

        Assert.Equal(
            $"cell 1, line 1: '{reference}' does not name a package and its version; expected the form nuget: Markdig, 1.4.1 (without a version, a rerun could give something else)",
            run.Failure?.ToString());
    }
}
