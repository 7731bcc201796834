using System.Text;
using System.Text.Json.Nodes;
using DprkEngagement.Cli.Notebooks;

namespace DprkEngagement.Cli.Tests.Notebooks;

/// <summary>Reading and writing .ipynb: what is not ours stays as it was, what is wrong is named with its place.</summary>
public class NotebookDocumentTests
{
    [Fact]
    public void What_the_document_does_not_know_is_written_as_it_was_read()
    {
        const string text =
            """
            {
             "cells": [
              {
               "cell_type": "code",
               "execution_count": null,
               "id": "a",
               "metadata": {
                "zeta": {
                 "b": 1.0,
                 "a": [
                  1e5,
                  -0.0,
                  "é 😀 \" \\ / \u0001"
                 ]
                },
                "author": "me"
               },
               "outputs": [],
               "source": [
                "1"
               ]
              }
             ],
             "own": {},
             "metadata": {},
             "nbformat": 4,
             "nbformat_minor": 5
            }

            """;

        Assert.Equal(text, NotebookDocument.Parse(Encoding.UTF8.GetBytes(text), "a.ipynb").ToString());
    }

    [Fact]
    public void Every_committed_notebook_is_written_as_it_was_read()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb"))
        {
            Assert.Equal(File.ReadAllText(path), NotebookDocument.Load(path).ToString());
        }
    }

    [Fact]
    public void Cells_of_4_5_without_an_id_are_given_one_that_no_other_has()
    {
        var document = Parse(
            """
            {"cells":[{"cell_type":"markdown","metadata":{},"source":""},{"cell_type":"raw","id":"cell-1","metadata":{},"source":""}],
            "metadata":{},"nbformat":4,"nbformat_minor":5}
            """);

        Assert.Equal(["cell-1x", "cell-1"], document.Cells.Select(cell => cell.Id));
        Assert.Contains("\"id\": \"cell-1x\"", document.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "(1,1)", "the file does not hold an object")]
    [InlineData("{\"nbformat\": 4,\n \"nbformat\": 4}", "(2,2)", "the name 'nbformat' stands twice in one object")]
    [InlineData("{\"nbformat\": 4,\n oops}", "(2,2)", "this is not JSON")]
    [InlineData("{\"nbformat\": 3}", "(1,14)", "nbformat is 3")]
    [InlineData("{\"nbformat\": 4, \"nbformat_minor\": 5}", "(1,1)", "the notebook has no cells")]
    [InlineData("{\"nbformat\": 4, \"nbformat_minor\": 5, \"cells\": [\n {\"cell_type\": \"code\"}]}", "(2,2)", "the cell has no source")]
    [InlineData("{\"nbformat\": 4, \"nbformat_minor\": 5, \"cells\": [\n {\"cell_type\": \"x\"}]}", "(2,16)", "cell_type is \"x\"")]
    public void What_is_no_notebook_is_named_with_its_place(string text, string place, string found)
    {
        var problem = Assert.Throws<NotebookException>(() => Parse(text));

        Assert.StartsWith($"a.ipynb{place}: error notebook-malformed: {found}", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_kernel_of_a_cell_is_its_own_else_the_notebooks_else_csharp()
    {
        var document = Parse(
            """
            {"cells":[{"cell_type":"code","metadata":{"polyglot_notebook":{"kernelName":"html"}},"outputs":[],"source":""},
            {"cell_type":"code","metadata":{},"outputs":[],"source":""}],
            "metadata":{"kernelspec":{"name":".net-csharp"}},"nbformat":4,"nbformat_minor":4}
            """);

        Assert.Equal(["html", "csharp"], document.Cells.Select(cell => cell.Kernel(document.Metadata)));
        Assert.Equal("csharp", document.Cells[1].Kernel([]));
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "a.ipynb"));

        var document = Parse("""{"cells":[],"metadata":{},"nbformat":4,"nbformat_minor":5}""");
        Assert.ThrowsAny<Exception>(() => document.Save(Path.Combine(folder.Path, "a.ipynb")));

        Assert.Empty(Directory.EnumerateFiles(folder.Path));
    }

    [Fact]
    public void The_live_html_beside_a_figure_is_not_kept_and_other_html_is()
    {
        var document = Parse("""{"cells":[],"metadata":{},"nbformat":4,"nbformat_minor":5}""").With(root => root["cells"] = new JsonArray(
            Cell(new JsonObject { ["application/vnd.plotly.v1+json"] = new JsonObject(), ["text/html"] = "live", ["text/plain"] = "t" }),
            Cell(new JsonObject { ["text/html"] = "table" })));

        Assert.Equal(
            [["application/vnd.plotly.v1+json", "text/plain"], ["text/html"]],
            document.ForSaving().Cells.Select(cell => cell.Outputs.Single().MimeTypes));

        static JsonObject Cell(JsonObject data) => new()
        {
            ["cell_type"] = "code",
            ["id"] = $"c{data.Count}",
            ["metadata"] = new JsonObject(),
            ["outputs"] = new JsonArray(new JsonObject { ["data"] = data, ["output_type"] = "display_data" }),
            ["source"] = "",
        };
    }

    private static NotebookDocument Parse(string text) => NotebookDocument.Parse(Encoding.UTF8.GetBytes(text), "a.ipynb");
}
