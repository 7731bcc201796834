namespace DprkEngagement.Cli.Notebooks;

/// <summary>A file is not a notebook that can be read; the message names file, line, column and what was expected.</summary>
internal sealed class NotebookException(string path, int line, int column, string found, string expected)
    : Exception(FormattableString.Invariant($"{path}({line},{column}): error notebook-malformed: {found}; expected {expected}"));

/// <summary>Reads a notebook's JSON, or says where it is none. Stops at the first problem.</summary>
internal sealed partial class NotebookReader(string path, byte[] utf8)
{
    private const string WholeNotebook = "a Jupyter notebook (a JSON object with nbformat, metadata and cells)";

    // Deep enough for any chart, shallow enough that a hostile file cannot overflow the stack.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 256 };

    private readonly Dictionary<JsonNode, long> _starts = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The notebook's JSON; all cells have an id.</summary>
    public JsonObject Read()
    {
        if (Parse() is not JsonObject root)
            throw Problem(0, "the file does not hold an object", WholeNotebook);

        Require(Number(root["nbformat"]) is 4, root, "nbformat", "4 (open the notebook in Jupyter or VS Code and save it as version 4)");
        Require(Number(root["nbformat_minor"]) is not null, root, "nbformat_minor", "\"nbformat_minor\": 5");
        Require(root["metadata"] is null or JsonObject, root, "metadata", "an object, as in \"metadata\": {}");
        Require(root["cells"] is JsonArray, root, "cells", "a list of cells, as in \"cells\": []");
        var cells = root["cells"]!.AsArray();
        foreach (var (index, node) in cells.Index())
        {
            CheckCell(node as JsonObject ?? throw Problem(_starts[node ?? cells], $"item {index + 1} of cells is not an object",
                "a cell, an object with cell_type, id, metadata and source"));
        }

        // Cells have ids since 4.5, and some editors write 4.5 and none. What is given depends on the place alone.
        foreach (var (index, cell) in cells.Index().Where(one => one.Item!["id"] is null))
        {
            var id = FormattableString.Invariant($"cell-{index + 1}");
            while (!_ids.Add(id))
                id += "x";

            cell!.AsObject().Put("id", id);
        }

        if (Number(root["nbformat_minor"]) < 5)
            root["nbformat_minor"] = 5;

        return root;
    }

    private void CheckCell(JsonObject cell)
    {
        Require(Text(cell["cell_type"]) is "code" or "markdown" or "raw", cell, "cell_type", "\"code\", \"markdown\" or \"raw\"");
        var id = Text(cell["id"]);
        Require(!cell.ContainsKey("id") || (id is not null && CellId().IsMatch(id)), cell, "id", "1 to 64 letters, digits, - and _");
        Require(id is null || _ids.Add(id), cell, "id", "an id of its own for every cell: this one is used twice");
        var isText = cell["source"] is JsonArray lines ? lines.All(line => Text(line) is not null) : Text(cell["source"]) is not null;
        Require(isText, cell, "source", "the cell's lines, as in \"source\": []");
        Require(cell["metadata"] is null or JsonObject, cell, "metadata", "an object, as in \"metadata\": {}");
        var isCount = cell["execution_count"] is null || (cell["execution_count"] is JsonValue count && count.TryGetValue<int>(out _));
        Require(isCount, cell, "execution_count", "a whole number or null");
        var isOutputs = cell["outputs"] is null
            || (cell["outputs"] is JsonArray outputs && outputs.All(output => Text(output.At("output_type")) is not null));
        Require(isOutputs, cell, "outputs", "objects with output_type, or an empty list");
    }

    private void Require(bool good, JsonObject owner, string name, string expected)
    {
        if (good)
            return;

        if (!owner.ContainsKey(name))
            throw Problem(_starts[owner], $"the {(owner.Parent is null ? "notebook" : "cell")} has no {name}", expected);

        var text = owner[name]?.ToJsonString() ?? "null";
        throw Problem(_starts[owner[name] ?? owner], $"{name} is {(text.Length > 60 ? text[..60] + "…" : text)}", expected);
    }

    private JsonNode? Parse()
    {
        var reader = new Utf8JsonReader(utf8, Options);
        try
        {
            reader.Read();
            var root = Value(ref reader);
            // Says when something follows.
            reader.Read();
            return root;
        }
        catch (JsonException problem)
        {
            // System.Text.Json ends its messages with its own idea of the place.
            var reason = problem.Message.Split(" LineNumber: ")[0].TrimEnd('.', ' ');
            var start = 0L;
            for (var line = problem.LineNumber ?? 0; line > 0; line--)
                start += utf8.AsSpan((int)start).IndexOf((byte)'\n') + 1;

            throw Problem(start + (problem.BytePositionInLine ?? 0), $"this is not JSON: {reason}", WholeNotebook);
        }
        catch (InvalidOperationException)
        {
            throw Problem(reader.TokenStartIndex, "this text is not UTF-8, or holds half of a character", WholeNotebook);
        }
    }

    // System.Text.Json's own tree finds a broken text late, and knows no places.
    private JsonNode? Value(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        JsonNode? value;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            var members = new JsonObject();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                if (members.ContainsKey(name))
                    throw Problem(reader.TokenStartIndex, $"the name '{name}' stands twice in one object", WholeNotebook);

                reader.Read();
                members.Add(name, Value(ref reader));
            }

            value = members;
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            var items = new JsonArray();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                items.Add(Value(ref reader));

            value = items;
        }
        else
        {
            // A number keeps its own digits: 1.0 stays 1.0.
            value = reader.TokenType == JsonTokenType.String ? JsonValue.Create(reader.GetString()) : JsonNode.Parse(ref reader);
        }

        if (value is not null)
            _starts[value] = start;

        return value;
    }

    private NotebookException Problem(long offset, string found, string expected)
    {
        var before = utf8.AsSpan(0, (int)Math.Min(offset, utf8.Length));
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new NotebookException(path, before.Count((byte)'\n') + 1, column, found, expected);
    }

    private static double? Number(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number ? node.GetValue<double>() : null;

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,64}\z")]
    private static partial Regex CellId();
}
