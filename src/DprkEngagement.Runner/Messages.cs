using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace DprkEngagement.Runner;

/// <summary>A cell to run.</summary>
/// <param name="Notebook">The number of its notebook; another one than before starts a kernel of its own.</param>
/// <param name="Folder">Full path of the notebook's folder, which becomes the current one.</param>
/// <param name="Cell">The number of the cell, which failures name.</param>
/// <param name="Kernel">The kernel it is for: csharp, html or value.</param>
/// <param name="Code">What stands in it.</param>
internal sealed record CellRequest(int Notebook, string Folder, int Cell, string Kernel, string Code);

/// <summary>What a cell left behind, said as it comes.</summary>
/// <param name="Output">In nbformat's terms: a stream, or a display with its forms.</param>
/// <param name="Id">The display's id; an update names that of the display it replaces, or one of its own.</param>
/// <param name="Update">Whether it replaces a display.</param>
internal sealed record CellOutput(JsonObject Output, string? Id, bool Update);

/// <summary>What went wrong.</summary>
/// <param name="Notebook">The number of the notebook.</param>
/// <param name="Cell">The number of the cell whose code it was: not the one that runs, where a thread of an earlier one fails.</param>
/// <param name="Name">The exception's full name, or what it is called.</param>
/// <param name="Message">What happened, without the place.</param>
/// <param name="Line">The line in the cell, from 1; null where none is known.</param>
/// <param name="Traceback">The notebook's own stack frames, innermost first, or every error of a compilation.</param>
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
