using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace DprkEngagement.Runner;

/// <summary>A cell to run.</summary>
internal sealed record CellRequest(int Notebook, string Folder, int Cell, string Kernel, string Code);

/// <summary>What a cell left behind, said as it comes.</summary>
internal sealed record CellOutput(JsonObject Output, string? Id, bool Update);

/// <summary>What went wrong.</summary>
internal sealed record CellError(int Notebook, int Cell, string Name, string Message, int? Line, IReadOnlyList<string> Traceback);

/// <summary>One line to the parent: an output, or that the cell (or the start) has ended, or that the process is about to.</summary>
internal sealed record WorkerMessage(CellOutput? Output = null, bool Ended = false, CellError? Error = null, bool Dying = false);

/// <summary>The lines between the two processes, JSON each.</summary>
internal static class Protocol
{
    /// <summary>The record separator of RFC 7464, with which a line of the worker's begins, since a program that a cell starts may write to
    /// the same standard output.</summary>
    public const char Mark = '\u001e';

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 512,
    };
}
