using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DprkEngagement.Notebooks;

/// <summary>Checks that a text is a notebook and says where it is not. Stops at the first problem.</summary>
internal sealed partial class NotebookReader(string path, byte[] utf8)
{
    /// <summary>Deep enough for any chart, shallow enough that a hostile file cannot overflow the stack.</summary>
    public const int MaxDepth = 256;

    /// <summary>As much of a value as a message shows.</summary>
    private const int MostShown = 60;

    private const string WholeNotebook = "a Jupyter notebook (a JSON object with nbformat, metadata and cells)";
    private const string CellShape = "a cell, an object with cell_type, id, metadata and source";

    public JsonObject Read()
    {
        if (ParseJson() is not JsonObject root)
        {
            throw Problem("the file does not hold an object", WholeNotebook);
        }

        var needsIds = CheckFormat(root);
        if (root["metadata"] is not (null or JsonObject))
        {
            throw Problem("metadata is not an object", "an object, as in \"metadata\": {}", "metadata");
        }

        if (root["cells"] is not JsonArray cells)
        {
            throw root.ContainsKey("cells")
                ? Problem("cells is not a list", "a list of cells, as in \"cells\": []", "cells")
                : Problem("the notebook has no cells", "a list of cells, as in \"cells\": []");
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Count; i++)
        {
            CheckCell(cells[i], i, needsIds, ids);
        }

        return root;
    }

    private JsonNode? ParseJson() => JsonCheck.FindProblem(utf8) is var (place, found)
        ? throw new NotebookException(path, place.Line, place.Column, found, WholeNotebook)
        : JsonNode.Parse(utf8, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth });

    /// <returns>Whether every cell must have an id: since nbformat 4.5.</returns>
    private bool CheckFormat(JsonObject root)
    {
        if (!root.ContainsKey("nbformat"))
        {
            throw Problem("nbformat is missing", "\"nbformat\": 4");
        }

        if (Number(root["nbformat"]) is not 4)
        {
            throw Problem($"nbformat is {root["nbformat"]?.ToJsonString() ?? "null"}", "4 (open the notebook in Jupyter or VS Code and save it as version 4)", "nbformat");
        }

        return Number(root["nbformat_minor"]) is { } minor
            ? minor >= 5
            : throw Problem("nbformat_minor is missing or not a number", "\"nbformat_minor\": 5", "nbformat_minor");
    }

    private void CheckCell(JsonNode? node, int index, bool needsId, HashSet<string> ids)
    {
        if (node is not JsonObject cell)
        {
            throw Problem($"item {index + 1} of cells is not an object", CellShape, "cells", index);
        }

        if (Text(cell["cell_type"]) is not ("code" or "markdown" or "raw"))
        {
            throw cell.ContainsKey("cell_type")
                ? Problem($"cell_type is {cell["cell_type"]?.ToJsonString() ?? "null"}", "\"code\", \"markdown\" or \"raw\"", "cells", index, "cell_type")
                : Problem("the cell has no cell_type", "\"code\", \"markdown\" or \"raw\"", "cells", index);
        }

        CheckId(cell, index, needsId, ids);
        if (!IsText(cell["source"]))
        {
            throw cell.ContainsKey("source")
                ? Problem("source is neither a string nor a list of strings", "the cell's lines", "cells", index, "source")
                : Problem("the cell has no source", "the cell's lines, as in \"source\": []", "cells", index);
        }

        if (cell["metadata"] is not (null or JsonObject))
        {
            throw Problem("metadata is not an object", "an object, as in \"metadata\": {}", "cells", index, "metadata");
        }

        if (cell["execution_count"] is { } count && !(count is JsonValue number && number.TryGetValue<int>(out _)))
        {
            throw Problem($"execution_count is {Shown(count)}", "a whole number or null", "cells", index, "execution_count");
        }

        if (cell["outputs"] is { } outputs && !(outputs is JsonArray list && list.All(o => o is JsonObject output && Text(output["output_type"]) is not null)))
        {
            throw Problem("outputs is not a list of outputs", "objects with output_type, or an empty list", "cells", index, "outputs");
        }
    }

    private void CheckId(JsonObject cell, int index, bool needed, HashSet<string> ids)
    {
        if (!cell.ContainsKey("id"))
        {
            if (needed)
            {
                throw Problem("the cell has no id", "an id of its own, as nbformat 4.5 requires (letters, digits, - and _)", "cells", index);
            }

            return;
        }

        if (Text(cell["id"]) is not { } id || !CellId().IsMatch(id))
        {
            throw Problem($"the cell's id is {cell["id"]?.ToJsonString() ?? "null"}", "1 to 64 letters, digits, - and _", "cells", index, "id");
        }

        if (!ids.Add(id))
        {
            throw Problem($"the cell's id '{id}' is used twice", "an id of its own for every cell", "cells", index, "id");
        }
    }

    private static string Shown(JsonNode node) => node.ToJsonString() is { Length: <= MostShown } text ? text : $"{node.ToJsonString()[..MostShown]}…";

    private NotebookException Problem(string found, string expected, params ReadOnlySpan<object> at)
    {
        var place = JsonPlace.Of(utf8, at);
        return new NotebookException(path, place.Line, place.Column, found, expected);
    }

    private static double? Number(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number ? node.GetValue<double>() : null;

    private static string? Text(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    private static bool IsText(JsonNode? node) =>
        Text(node) is not null || (node is JsonArray lines && lines.All(line => Text(line) is not null));

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,64}\z")]
    private static partial Regex CellId();
}
