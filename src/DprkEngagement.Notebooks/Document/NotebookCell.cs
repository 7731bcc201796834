using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>A cell of a notebook.</summary>
public sealed class NotebookCell
{
    private readonly JsonObject _json;
    private readonly int _position;

    internal NotebookCell(JsonObject json, int position, int? number)
    {
        _json = json;
        _position = position;
        Number = number;
    }

    /// <summary>Code, prose or raw text.</summary>
    public CellKind Kind => MultilineText.Join(_json["cell_type"]) switch
    {
        "code" => CellKind.Code,
        "markdown" => CellKind.Markdown,
        _ => CellKind.Raw,
    };

    /// <summary>
    /// Of a code cell: its place among the code cells, from 1. It is the number a notebook shows in brackets beside the
    /// cell after Run All, and the one that errors name. Null for other cells.
    /// </summary>
    public int? Number { get; }

    /// <summary>The cell's id; in a notebook older than nbformat 4.5, which has none, "cell-" and its place from 1.</summary>
    public string Id => _json["id"] is { } id ? MultilineText.Join(id) : FormattableString.Invariant($"cell-{_position}");

    /// <summary>What stands in the cell.</summary>
    public string Source => MultilineText.Join(_json["source"]);

    /// <summary>The metadata; do not change it.</summary>
    public JsonObject Metadata => _json["metadata"] as JsonObject ?? [];

    /// <summary>Of a code cell that was run: how many cells were, itself included. Else null.</summary>
    public int? ExecutionCount => _json["execution_count"]?.GetValue<int>();

    /// <summary>The outputs in order; empty for a cell that is not code.</summary>
    public IReadOnlyList<NotebookOutput> Outputs =>
        _json["outputs"] is JsonArray outputs ? [.. outputs.Select(output => new NotebookOutput(output!.AsObject()))] : [];

    /// <summary>Sets what a run gave; null and no outputs for a cell that was not run.</summary>
    internal void SetResult(int? executionCount, JsonArray outputs)
    {
        _json["execution_count"] = executionCount;
        _json["outputs"] = outputs;
    }
}
