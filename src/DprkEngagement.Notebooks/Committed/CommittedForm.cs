using System.Globalization;
using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>
/// A notebook as the repository keeps it: executed in one go, so that a host without a kernel shows everything. A
/// chart has its Plotly figure, a picture for hosts that run no script, and its text; a table its HTML and text. The
/// metadata are those that VS Code and Jupyter would write, and members stand in the order in which both save them.
/// </summary>
internal static class CommittedForm
{
    // What this cell prints says when the library was built here last, and nothing about the data.
    private const string BuildCell = "#load \"build.csx\"";

    /// <summary>The pictures that the notebook needs, in its order.</summary>
    /// <param name="executed">A notebook as it was run, with every form that its outputs offer.</param>
    public static IReadOnlyList<FigureDrawing> Drawings(NotebookDocument executed) =>
        [.. executed.Cells.SelectMany(cell => cell.Outputs).Select(output => DrawingOf(output.Json(Figure.MimeType))).OfType<FigureDrawing>()];

    /// <summary>Brings a notebook into the form. What stands in its cells, and their ids, are not touched.</summary>
    /// <param name="executed">A notebook as it was run, with every form that its outputs offer.</param>
    /// <param name="pictures">PNGs in base64 by digest; a chart whose picture is not among them gets none.</param>
    public static NotebookDocument Of(NotebookDocument executed, IReadOnlyDictionary<string, string> pictures) =>
        executed.With(root =>
        {
            root["metadata"] = CommittedMetadata.OfNotebook(root["metadata"]);
            root["nbformat_minor"] = Math.Max(5, (int)double.Parse(root["nbformat_minor"]!.ToJsonString(), CultureInfo.InvariantCulture));
            var ids = executed.Cells.Select(cell => cell.Id).ToList();
            foreach (var (cell, index) in root["cells"]!.AsArray().Select((cell, index) => (cell!.AsObject(), index)))
            {
                // Notebooks older than nbformat 4.5 have none.
                cell["id"] = ids[index];
                Bring(cell, pictures);
            }

            Sort(root);
        }).ForSaving();

    private static void Bring(JsonObject cell, IReadOnlyDictionary<string, string> pictures)
    {
        var isCode = MultilineText.Join(cell["cell_type"]) == "code";
        var source = MultilineText.Join(cell["source"]);
        cell["metadata"] = CommittedMetadata.OfCell(cell["metadata"], isCode);
        cell["source"] = MultilineText.Split(source);
        if (!isCode)
        {
            return;
        }

        if (source.Trim() == BuildCell)
        {
            cell["outputs"] = new JsonArray();
        }

        foreach (var output in cell["outputs"]!.AsArray().Select(output => output!.AsObject()))
        {
            AddPicture(output, pictures);
        }
    }

    private static void AddPicture(JsonObject output, IReadOnlyDictionary<string, string> pictures)
    {
        if (DrawingOf(output["data"]?[Figure.MimeType]) is { } drawing && pictures.TryGetValue(drawing.Digest, out var png))
        {
            output["data"]![KnownTypes.Png] = png;
            // A PNG has more pixels than the place it stands in.
            output["metadata"] = new JsonObject { [KnownTypes.Png] = new JsonObject { ["height"] = drawing.Height, ["width"] = drawing.Look.Width } };
        }
    }

    private static FigureDrawing? DrawingOf(JsonNode? figure) =>
        figure is null ? null : FigureDrawing.TryOf(figure, PictureLook.Notebook);

    private static void Sort(JsonObject root)
    {
        var sorted = SortedJson.Of(root)!.AsObject();
        root.Clear();
        foreach (var (name, value) in sorted.ToList())
        {
            sorted.Remove(name);
            root[name] = value;
        }
    }
}
