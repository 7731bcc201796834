using System.Text;

namespace DprkEngagement.Notebooks.Tests.Document;

public class RoundTripTests
{
    // Jupyter's form, with what this project does not know or would write otherwise: unknown members at every level, an
    // attachment, a source that is one string, numbers with their own digits, and characters that JSON writers escape.
    private const string Canonical =
        """
        {
         "cells": [
          {
           "attachments": {
            "map.png": {
             "image/png": "iVBORw0KGgo="
            }
           },
           "cell_type": "markdown",
           "id": "intro",
           "metadata": {
            "tags": [
             "summary"
            ]
           },
           "source": [
            "# 김정은 – Ким Чен Ын 🚀\n",
            "<b>&amp; 'quotes' \"double\" \\ / \u0001 \t"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": 7,
           "id": "a_B-9",
           "metadata": {
            "polyglot_notebook": {
             "kernelName": "csharp"
            },
            "unknown": {
             "none": null,
             "numbers": [
              1.0,
              1e5,
              -0.25,
              12345678901234567890
             ],
             "yes": true
            }
           },
           "outputs": [
            {
             "data": {
              "text/plain": [
               "1"
              ]
             },
             "execution_count": 7,
             "metadata": {},
             "output_type": "execute_result",
             "transient": {}
            }
           ],
           "source": "1"
          },
          {
           "cell_type": "raw",
           "id": "z",
           "metadata": {},
           "source": []
          }
         ],
         "future": "kept",
         "metadata": {
          "kernelspec": {
           "display_name": ".NET (C#)",
           "language": "C#",
           "name": ".net-csharp"
          }
         },
         "nbformat": 4,
         "nbformat_minor": 5
        }

        """;

    [Fact]
    public void A_notebook_in_Jupyters_form_is_written_byte_for_byte_as_it_was()
    {
        var folder = Directory.CreateTempSubdirectory("dprk-notebook-");
        try
        {
            var path = Path.Combine(folder.FullName, "a.ipynb");
            var bytes = Encoding.UTF8.GetBytes(Canonical);
            File.WriteAllBytes(path, bytes);

            NotebookDocument.Load(path).Save(path);

            Assert.Equal(bytes, File.ReadAllBytes(path));
            Assert.Equal(["a.ipynb"], folder.GetFiles().Select(file => file.Name));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_shipped_notebooks_are_in_Jupyters_form()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Analysis.sln")))
        {
            root = root.Parent!;
        }

        var notebooks = Directory.GetFiles(Path.Combine(root.FullName, "notebooks"), "*.ipynb");
        Assert.NotEmpty(notebooks);
        Assert.All(notebooks, path => Assert.Equal(File.ReadAllText(path), NotebookDocument.Load(path).ToString()));
    }

    [Fact]
    public void Another_indent_line_end_or_byte_order_mark_becomes_Jupyters_form()
    {
        var other = "\uFEFF" + Canonical.Replace("\n", "\r\n   ", StringComparison.Ordinal);

        Assert.Equal(Canonical, NotebookDocument.Parse(other, "a.ipynb").ToString());
    }

    [Fact]
    public void Cells_are_read_with_their_kind_source_and_outputs()
    {
        var cells = NotebookDocument.Parse(Canonical, "a.ipynb").Cells;

        Assert.Equal([CellKind.Markdown, CellKind.Code, CellKind.Raw], cells.Select(cell => cell.Kind));
        Assert.Equal([null, 1, null], cells.Select(cell => cell.Number));
        Assert.Equal(["intro", "a_B-9", "z"], cells.Select(cell => cell.Id));
        Assert.Equal("# 김정은 – Ким Чен Ын 🚀\n<b>&amp; 'quotes' \"double\" \\ / \u0001 \t", cells[0].Source);
        Assert.Equal(7, cells[1].ExecutionCount);
        var output = Assert.Single(cells[1].Outputs);
        Assert.Equal("execute_result", output.OutputType);
        Assert.Equal("1", output.Text("text/plain"));
        Assert.Null(output.Text("text/html"));
    }

    [Fact]
    public void A_notebook_older_than_cell_ids_is_read_and_gets_none()
    {
        const string old =
            """
            {
             "cells": [
              {
               "cell_type": "markdown",
               "metadata": {},
               "source": []
              }
             ],
             "metadata": {},
             "nbformat": 4,
             "nbformat_minor": 2
            }

            """;

        var notebook = NotebookDocument.Parse(old, "old.ipynb");

        Assert.Equal("cell-1", Assert.Single(notebook.Cells).Id);
        Assert.Equal(old, notebook.ToString());
    }
}
