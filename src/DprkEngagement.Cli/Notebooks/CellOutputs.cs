namespace DprkEngagement.Cli.Notebooks;

/// <summary>Collects what one cell puts out, in nbformat's terms: neighbours of one stream joined, updates in their display's
/// place.</summary>
internal sealed class CellOutputs
{
    // A cell that puts out without end must not take all memory before its time is up.
    private const int MostPrinted = 1_000_000;
    private const int MostDisplays = 1_000;

    private readonly JsonArray _outputs = [];
    private readonly Dictionary<string, JsonObject> _displays = new(StringComparer.Ordinal);
    private readonly StringBuilder _stream = new();
    private string _streamName = "";
    private int _printed;
    private int _displayed;

    /// <summary>Adds a stream or a display.</summary>
    public void Add(JsonObject output, string? id, bool update)
    {
        if (output.TextAt("output_type") == "stream")
        {
            Print(NotebookJson.Join(output["name"]), NotebookJson.Join(output["text"]));
        }
        else if (update && _displays.TryGetValue(id ?? "", out var before))
        {
            before["data"] = Lines(output["data"]!.AsObject());
        }
        else if (++_displayed <= MostDisplays)
        {
            EndStream();
            output["data"] = Lines(output["data"]!.AsObject());
            _outputs.Add(output);
            _displays[id ?? ""] = output;
        }
        else if (_displayed == MostDisplays + 1)
        {
            Print("stderr", Invariant($"The cell displays more than {MostDisplays} values; the rest is left out.\n"));
        }
    }

    /// <summary>What was put out, in order, and what went wrong.</summary>
    public JsonArray Close((string Name, string Value, IReadOnlyList<string> Traceback)? error)
    {
        EndStream();
        if (error is var (name, value, traceback))
        {
            _outputs.Add(new JsonObject
            {
                ["ename"] = name,
                ["evalue"] = value,
                ["output_type"] = "error",
                ["traceback"] = new JsonArray([.. traceback.Select(line => JsonValue.Create(line))]),
            });
        }

        return _outputs;
    }

    private void Print(string name, string text)
    {
        if (_printed > MostPrinted)
            return;

        if (name != _streamName)
            EndStream();

        _streamName = name;
        _printed += text.Length;
        _stream.Append(_printed <= MostPrinted
            ? text
            : Invariant($"\nThe cell prints more than {MostPrinted} characters; the rest is left out.\n"));
    }

    private void EndStream()
    {
        if (_stream.Length == 0)
            return;

        var text = NotebookJson.Split(_stream.ToString().ReplaceLineEndings("\n"));
        _outputs.Add(new JsonObject { ["name"] = _streamName, ["output_type"] = "stream", ["text"] = text });
        _stream.Clear();
    }

    // Text as lines, as Jupyter saves it; pictures in base64 and JSON as they are.
    private static JsonObject Lines(JsonObject data) => new(data.Select(form => KeyValuePair.Create(
        form.Key,
        form.Value is JsonValue && (form.Key.StartsWith("text/", StringComparison.Ordinal) || form.Key == "image/svg+xml")
            ? NotebookJson.Split(NotebookJson.Join(form.Value))
            : form.Value?.DeepClone())));
}
