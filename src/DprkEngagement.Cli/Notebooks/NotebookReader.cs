namespace DprkEngagement.Cli.Notebooks;

/// <summary>Checks that a text is a notebook and says where it is not. Stops at the first problem.</summary>
internal sealed partial class NotebookReader(string path, byte[] utf8)
{
    /// <summary>Deep enough for any chart, shallow enough that a hostile file cannot overflow the stack.</summary>
    private const int MaxDepth = 256;

    private const string WholeNotebook = "a Jupyter notebook (a JSON object with nbformat, metadata and cells)";
    private const string CellShape = "a cell, an object with cell_type, id, metadata and source";

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The notebook's JSON; cells of nbformat 4.5 that lack an id have one.</summary>
    /// <exception cref="NotebookException">It is none.</exception>
    public JsonObject Read()
    {
        CheckJson();
        if (JsonNode.Parse(utf8, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth }) is not JsonObject root)
            throw Problem("the file does not hold an object", WholeNotebook);

        Require(Number(root["nbformat"]) is 4, root, "nbformat", "4 (open the notebook in Jupyter or VS Code and save it as version 4)");
        Require(Number(root["nbformat_minor"]) is not null, root, "nbformat_minor", "\"nbformat_minor\": 5");
        Require(root["metadata"] is null or JsonObject, root, "metadata", "an object, as in \"metadata\": {}");
        Require(root["cells"] is JsonArray, root, "cells", "a list of cells, as in \"cells\": []");
        var cells = root["cells"]!.AsArray();
        for (var i = 0; i < cells.Count; i++)
            CheckCell(cells[i], i);

        // Cells have ids since nbformat 4.5.
        if (Number(root["nbformat_minor"]) >= 5)
            GiveIds(cells);

        return root;
    }

    // Some editors write 4.5 and no ids. What is given depends on the place alone: the same file gets the same ones.
    private void GiveIds(JsonArray cells)
    {
        foreach (var (cell, index) in cells.Select((cell, index) => (cell!.AsObject(), index)).Where(cell => !cell.Item1.ContainsKey("id")))
        {
            var id = FormattableString.Invariant($"cell-{index + 1}");
            while (!_ids.Add(id))
                id += "x";

            cell.Put("id", id);
        }
    }

    private void CheckCell(JsonNode? node, int index)
    {
        if (node is not JsonObject cell)
            throw Problem($"item {index + 1} of cells is not an object", CellShape, "cells", index);

        var isKind = Text(cell["cell_type"]) is "code" or "markdown" or "raw";
        Require(isKind, cell, "cell_type", "\"code\", \"markdown\" or \"raw\"", "cells", index);
        var id = Text(cell["id"]);
        var isId = !cell.ContainsKey("id") || (id is not null && CellId().IsMatch(id));
        Require(isId, cell, "id", "1 to 64 letters, digits, - and _", "cells", index);
        Require(id is null || _ids.Add(id), cell, "id", "an id of its own for every cell: this one is used twice", "cells", index);
        Require(IsText(cell["source"]), cell, "source", "the cell's lines, as in \"source\": []", "cells", index);
        Require(cell["metadata"] is null or JsonObject, cell, "metadata", "an object, as in \"metadata\": {}", "cells", index);
        var isCount = cell["execution_count"] is null || (cell["execution_count"] is JsonValue count && count.TryGetValue<int>(out _));
        Require(isCount, cell, "execution_count", "a whole number or null", "cells", index);
        var isOutputs = cell["outputs"] is null || IsOutputs(cell["outputs"]);
        Require(isOutputs, cell, "outputs", "objects with output_type, or an empty list", "cells", index);
    }

    private void Require(bool good, JsonObject owner, string name, string expected, params object[] at)
    {
        if (!good)
        {
            throw owner.ContainsKey(name)
                ? Problem($"{name} is {Shown(owner[name])}", expected, [.. at, name])
                : Problem($"the {(at.Length == 0 ? "notebook" : "cell")} has no {name}", expected, at);
        }
    }

    // System.Text.Json's tree finds a broken text late and without a place.
    private void CheckJson()
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        var names = new Stack<HashSet<string>>();
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject:
                        names.Push(new HashSet<string>(StringComparer.Ordinal));
                        break;
                    case JsonTokenType.EndObject:
                        names.Pop();
                        break;
                    case JsonTokenType.PropertyName when !names.Peek().Add(reader.GetString()!):
                        throw At(reader.TokenStartIndex, $"the name '{reader.GetString()}' stands twice in one object", WholeNotebook);
                    case JsonTokenType.String:
                        reader.GetString();
                        break;
                }
            }
        }
        catch (JsonException problem)
        {
            // System.Text.Json ends its messages with its own idea of the place.
            var end = problem.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
            var reason = (end < 0 ? problem.Message : problem.Message[..end]).TrimEnd('.', ' ');
            throw At(LineStart(problem.LineNumber ?? 0) + (problem.BytePositionInLine ?? 0), $"this is not JSON: {reason}", WholeNotebook);
        }
        catch (InvalidOperationException)
        {
            throw At(reader.TokenStartIndex, "this text is not UTF-8, or holds half of a character", WholeNotebook);
        }
    }

    private long LineStart(long line)
    {
        var start = 0;
        for (; line > 0; line--)
            start += utf8.AsSpan(start).IndexOf((byte)'\n') + 1;

        return start;
    }

    // At the value of a path of member names and indexes; at the nearest parent's where it is missing.
    private NotebookException Problem(string found, string expected, params ReadOnlySpan<object> at)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        var start = reader.TokenStartIndex;
        foreach (var step in at)
        {
            if (!Enter(ref reader, step))
                break;

            start = reader.TokenStartIndex;
        }

        return At(start, found, expected);
    }

    private static bool Enter(ref Utf8JsonReader reader, object step)
    {
        if (step is string name && reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var found = reader.ValueTextEquals(name);
                reader.Read();
                if (found)
                    return true;

                reader.Skip();
            }
        }
        else if (step is int index && reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                if (i == index)
                    return true;

                reader.Skip();
            }
        }

        return false;
    }

    private NotebookException At(long offset, string found, string expected)
    {
        var before = utf8.AsSpan(0, (int)Math.Min(offset, utf8.Length));
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[lineStart..]) + 1;
        return new NotebookException(path, before.Count((byte)'\n') + 1, column, found, expected);
    }

    private static string Shown(JsonNode? node) => (node?.ToJsonString() ?? "null") switch
    {
        { Length: > 60 } text => $"{text[..60]}…",
        var text => text,
    };

    private static double? Number(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number ? node.GetValue<double>() : null;

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    private static bool IsText(JsonNode? node) =>
        Text(node) is not null || (node is JsonArray lines && lines.All(line => Text(line) is not null));

    private static bool IsOutputs(JsonNode? node) =>
        node is JsonArray list && list.All(one => one is JsonObject output && Text(output["output_type"]) is not null);

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,64}\z")]
    private static partial Regex CellId();
}
