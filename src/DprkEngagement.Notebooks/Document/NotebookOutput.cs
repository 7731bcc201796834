using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>One output of a code cell, in nbformat's terms.</summary>
public sealed class NotebookOutput
{
    private readonly JsonObject _json;

    internal NotebookOutput(JsonObject json) => _json = json;

    /// <summary>stream, display_data, execute_result or error.</summary>
    public string OutputType => MultilineText.Join(_json["output_type"]);

    /// <summary>Of a stream: stdout or stderr; else empty.</summary>
    public string StreamName => MultilineText.Join(_json["name"]);

    /// <summary>Of a stream: what was printed; else empty.</summary>
    public string StreamText => MultilineText.Join(_json["text"]);

    /// <summary>Of an error: its name, e.g. System.InvalidOperationException; else empty.</summary>
    public string ErrorName => MultilineText.Join(_json["ename"]);

    /// <summary>Of an error: what happened and where, e.g. "cell 3, line 2: …"; else empty.</summary>
    public string ErrorValue => MultilineText.Join(_json["evalue"]);

    /// <summary>Of an error: its lines; else empty.</summary>
    public IReadOnlyList<string> Traceback =>
        _json["traceback"] is JsonArray lines ? [.. lines.Select(MultilineText.Join)] : [];

    /// <summary>Of a display or result: the MIME types it is offered as, in order; else empty.</summary>
    public IReadOnlyList<string> MimeTypes =>
        _json["data"] is JsonObject data ? [.. data.Select(item => item.Key)] : [];

    /// <summary>The text offered for a MIME type.</summary>
    /// <returns>Null when it is not offered, or is JSON (see <see cref="Json"/>).</returns>
    public string? Text(string mimeType) =>
        _json["data"]?[mimeType] is JsonArray or JsonValue ? MultilineText.Join(_json["data"]![mimeType]) : null;

    /// <summary>The JSON offered for a MIME type that ends in json; do not change it.</summary>
    /// <returns>Null when it is not offered.</returns>
    public JsonNode? Json(string mimeType) => _json["data"]?[mimeType];
}
