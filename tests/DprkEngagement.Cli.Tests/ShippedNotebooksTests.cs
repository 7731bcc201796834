using System.Text.Json.Nodes;
using DprkEngagement.Notebooks;

namespace DprkEngagement.Cli.Tests;

/// <summary>The notebooks of this repository open in VS Code and Jupyter without a question and without a change on saving.</summary>
public class ShippedNotebooksTests
{
    private const string NotebookMetadata =
        """
        {"kernelspec":{"display_name":".NET (C#)","language":"C#","name":".net-csharp"},"language_info":{"name":"polyglot-notebook"},"polyglot_notebook":{"kernelInfo":{"defaultKernelName":"csharp","items":[{"aliases":[],"name":"csharp"}]}}}
        """;

    private const string CodeMetadata =
        """
        {"language_info":{"name":"polyglot-notebook"},"polyglot_notebook":{"kernelName":"csharp"}}
        """;

    public static TheoryData<string> Notebooks =>
        new(Directory.EnumerateFiles(ThisRepository.Folder.Notebooks, "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void They_are_read_in_the_order_of_their_numbers()
    {
        string[] names = [.. Notebooks.Select(row => row.Data)];

        Assert.Equal(["01-summits-2018-2019.ipynb", "02-troops-and-munitions.ipynb", "03-hedging-to-alignment.ipynb"], names.Take(3));
        Assert.All(names, name => Assert.Matches("^[0-9]{2}-[a-z0-9-]+[.]ipynb$", name));
        Assert.Equal(names.Length, names.DistinctBy(name => name[..2]).Count());
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_notebook_is_stored_as_Jupyter_would_save_it(string name)
    {
        var path = Path.Combine(ThisRepository.Folder.Notebooks, name);
        Assert.Equal(File.ReadAllText(path), NotebookDocument.Load(path).ToString());
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Its_metadata_choose_the_kernel(string name) =>
        AssertJson(NotebookMetadata, WithoutNeeds(Load(name).Metadata));

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Its_cells_carry_the_metadata_that_the_editor_would_write(string name) =>
        Assert.All(Load(name).Cells, cell => AssertJson(cell.Kind == CellKind.Code ? CodeMetadata : "{}", cell.Metadata));

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Its_cells_have_names_written_by_hand(string name) =>
        Assert.All(Load(name).Cells, cell => Assert.Matches("^[a-z]+(-[a-z]+)*$", cell.Id));

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void It_builds_the_library_first_then_loads_it(string name) =>
        Assert.Equal(
            ["#load \"build.csx\"", "#load \"setup.csx\""],
            CodeCells(name).Take(2).Select(cell => cell.Source));

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Its_other_cells_are_one_call_of_the_library_unless_it_is_about_other_libraries(string name)
    {
        // The notebook on extending the data makes rows and tables step by step: it names them, and holds no logic either.
        var form = name == "07-extend-the-data.ipynb" ? @"^((var \w+ = )?[\w.]+(\([^{}]*\))?;?\s*)+$" : @"^[\w.]+\([^{};]*\)$";
        Assert.All(Needs(name) ? [] : CodeCells(name).Skip(2), cell => Assert.Matches(form, cell.Source));
    }

    // What a notebook needs is for our own runner; the editor keeps what it does not know.
    private static JsonObject WithoutNeeds(JsonObject metadata)
    {
        var copy = metadata.DeepClone().AsObject();
        copy.Remove("dprk");
        return copy;
    }

    private static bool Needs(string name) => Load(name).Metadata.ContainsKey("dprk");

    private static NotebookDocument Load(string name) =>
        NotebookDocument.Load(Path.Combine(ThisRepository.Folder.Notebooks, name));

    private static IEnumerable<NotebookCell> CodeCells(string name) =>
        Load(name).Cells.Where(cell => cell.Kind == CellKind.Code);

    private static void AssertJson(string expected, JsonObject found) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), found.ToJsonString());
}
