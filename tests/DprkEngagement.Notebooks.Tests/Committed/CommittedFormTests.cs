using System.Text.Json.Nodes;
using DprkEngagement.Notebooks.Tests.Pictures;
using DprkEngagement.Notebooks.Tests.Report;

namespace DprkEngagement.Notebooks.Tests.Committed;

public class CommittedFormTests
{
    private static readonly Dictionary<string, string> NoPictures = [];

    [Fact]
    public void A_chart_has_its_Plotly_figure_its_picture_and_its_text()
    {
        var output = ReportSample.Figure();
        output["data"]!["application/vnd.plotly.v1+json"] = new JsonObject();
        output["data"]!["text/html"] = "<p>";
        output["data"]!["text/plain"] = "chart";
        var executed = ReportSample.Notebook("a.ipynb", ReportSample.Code("chart", output));
        var digest = Assert.Single(CommittedForm.Drawings(executed)).Digest;

        var committed = Assert.Single(CommittedForm.Of(executed, new Dictionary<string, string> { [digest] = "cGljdHVyZQ==" }).Cells[0].Outputs);
        var without = Assert.Single(CommittedForm.Of(executed, NoPictures).Cells[0].Outputs);

        Assert.Equal(["application/vnd.plotly.v1+json", "image/png", "text/plain"], committed.MimeTypes.Order(StringComparer.Ordinal));
        Assert.Equal("cGljdHVyZQ==", committed.Text("image/png"));
        Assert.Equal(["application/vnd.plotly.v1+json", "text/plain"], without.MimeTypes);
    }

    [Fact]
    public void The_place_of_a_picture_is_half_as_wide_as_its_pixels()
    {
        var executed = ReportSample.Notebook("a.ipynb", ReportSample.Code("chart", ReportSample.Figure()));
        var digest = Assert.Single(CommittedForm.Drawings(executed)).Digest;

        var root = JsonNode.Parse(CommittedForm.Of(executed, new Dictionary<string, string> { [digest] = "cGljdHVyZQ==" }).ToString())!;

        Assert.Equal("""{"image/png":{"height":450,"width":900}}""", root["cells"]![0]!["outputs"]![0]!["metadata"]!.ToJsonString());
    }

    [Fact]
    public void A_notebook_that_Jupyter_or_an_editor_saved_gets_the_metadata_of_the_committed_form_and_keeps_what_a_person_added()
    {
        var saved = NotebookDocument.Parse(
            """
            {"nbformat": 4, "nbformat_minor": 2,
             "metadata": {"authors": [{"name": "A"}], "kernelspec": {"name": "other"}, "language_info": {"name": "C#", "version": "14.0"}, "orig_nbformat": 4, "widgets": {}},
             "cells": [
              {"source": "# Title\nText", "cell_type": "markdown", "metadata": {"vscode": {"languageId": "polyglot-notebook"}, "tags": ["lead"]}},
              {"source": "1 + 1", "outputs": [], "cell_type": "code", "execution_count": 7,
               "metadata": {"execution": {"iopub.status.busy": "2026-01-01T00:00:00Z"}, "scrolled": true, "jupyter": {"outputs_hidden": true}, "dotnet_interactive": {"language": "csharp"}, "vscode": {"languageId": "polyglot-notebook"}}}]}
            """,
            "a.ipynb");

        Assert.Equal(
            """
            {
             "cells": [
              {
               "cell_type": "markdown",
               "id": "cell-1",
               "metadata": {
                "tags": [
                 "lead"
                ]
               },
               "source": [
                "# Title\n",
                "Text"
               ]
              },
              {
               "cell_type": "code",
               "execution_count": 7,
               "id": "cell-2",
               "metadata": {
                "language_info": {
                 "name": "polyglot-notebook"
                },
                "polyglot_notebook": {
                 "kernelName": "csharp"
                }
               },
               "outputs": [],
               "source": [
                "1 + 1"
               ]
              }
             ],
             "metadata": {
              "authors": [
               {
                "name": "A"
               }
              ],
              "kernelspec": {
               "display_name": ".NET (C#)",
               "language": "C#",
               "name": ".net-csharp"
              },
              "language_info": {
               "name": "polyglot-notebook"
              },
              "polyglot_notebook": {
               "kernelInfo": {
                "defaultKernelName": "csharp",
                "items": [
                 {
                  "aliases": [],
                  "name": "csharp"
                 }
                ]
               }
              }
             },
             "nbformat": 4,
             "nbformat_minor": 5
            }

            """.ReplaceLineEndings("\n"),
            CommittedForm.Of(saved, NoPictures).ToString());
    }

    [Fact]
    public void The_form_of_a_notebook_in_the_form_is_the_same_bytes()
    {
        var once = CommittedForm.Of(ReportSample.Notebook("a.ipynb", ReportSample.Prose("# A"), ReportSample.Code("1", ReportSample.Stream("stdout", "one\n"))), NoPictures);

        Assert.Equal(once.ToString(), CommittedForm.Of(once, NoPictures).ToString());
    }

    [Fact]
    public void What_the_first_cell_says_of_a_build_is_not_kept()
    {
        var executed = ReportSample.Notebook(
            "a.ipynb",
            ReportSample.Code("#load \"build.csx\"", ReportSample.Stream("stdout", "Built.\n")),
            ReportSample.Code("1", ReportSample.Stream("stdout", "Built.\n")));

        var committed = CommittedForm.Of(executed, NoPictures);

        Assert.Empty(committed.Cells[0].Outputs);
        Assert.Single(committed.Cells[1].Outputs);
    }

    [Fact]
    public void Pictures_are_found_by_their_digest_also_where_an_editor_broke_them_into_lines()
    {
        var digest = new string('b', 64);
        var png = Convert.ToBase64String(PngDigest.Add(SamplePng.Of([0]), digest));
        var notebook = ReportSample.Notebook(
            "a.ipynb",
            ReportSample.Code(
                "1",
                ReportSample.Display("image/png", png[..40] + "\n" + png[40..] + "\n"),
                ReportSample.Display("image/png", Convert.ToBase64String(SamplePng.Of([0]))),
                ReportSample.Display("image/png", "no base64")));

        Assert.Equal(new Dictionary<string, string> { [digest] = png }, CommittedPictures.In(notebook));
    }
}
