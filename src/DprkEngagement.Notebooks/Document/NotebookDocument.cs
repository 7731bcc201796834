using System.Text;
using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>
/// A Jupyter notebook (nbformat 4.5). Whatever it holds that this class does not know is kept, in its order.
/// </summary>
public sealed class NotebookDocument
{
    /// <summary>A file with more is not read: its tree would take many times as much memory.</summary>
    private const long MostBytes = 128L << 20;

    private readonly JsonObject _root;

    private NotebookDocument(string path, JsonObject root)
    {
        Path = path;
        _root = root;
        var number = 0;
        Cells = [.. root["cells"]!.AsArray().Select((cell, index) => Cell(cell!.AsObject(), index))];

        NotebookCell Cell(JsonObject json, int index) =>
            new(json, index + 1, MultilineText.Join(json["cell_type"]) == "code" ? ++number : null);
    }

    /// <summary>The file it was read from, as the caller named it.</summary>
    public string Path { get; }

    /// <summary>The cells in order.</summary>
    public IReadOnlyList<NotebookCell> Cells { get; }

    /// <summary>The notebook's metadata; do not change it.</summary>
    public JsonObject Metadata => _root["metadata"] as JsonObject ?? [];

    /// <summary>Reads a notebook.</summary>
    /// <exception cref="NotebookException">The file is not a notebook; the message says where and what was expected.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NotebookDocument Load(string path) => new FileInfo(path).Length is var length && length > MostBytes
        ? throw new NotebookException(path, 1, 1, FormattableString.Invariant($"the file has {length >> 20} MB"), FormattableString.Invariant($"a notebook of at most {MostBytes >> 20} MB"))
        : Parse(File.ReadAllBytes(path), path);

    /// <summary>Reads a notebook's text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="path">The name to use in errors.</param>
    /// <exception cref="NotebookException">The text is not a notebook.</exception>
    public static NotebookDocument Parse(string json, string path) => Parse(Encoding.UTF8.GetBytes(json), path);

    /// <summary>The same for a file's bytes.</summary>
    internal static NotebookDocument Parse(byte[] utf8, string path)
    {
        var bytes = utf8.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        return new NotebookDocument(path, new NotebookReader(path, bytes).Read());
    }

    /// <summary>
    /// The notebook as it should be kept: without application/vnd.dprk.figure+json, which only the report reads, and
    /// without text/html beside a Plotly figure, which would repeat the figure.
    /// </summary>
    public NotebookDocument ForSaving()
    {
        var copy = Copy();
        foreach (var data in copy._root["cells"]!.AsArray()
            .SelectMany(cell => cell!["outputs"] as JsonArray ?? [])
            .Select(output => output!["data"])
            .OfType<JsonObject>())
        {
            data.Remove(Figure.MimeType);
            if (data.ContainsKey(KnownTypes.Plotly))
            {
                data.Remove(KnownTypes.Html);
            }
        }

        return copy;
    }

    /// <summary>Writes the notebook in Jupyter's form (UTF-8, LF, one-space indent), whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path) => WholeFile.Write(path, ToString());

    /// <summary>The notebook's JSON in Jupyter's form.</summary>
    public override string ToString() => JupyterJson.Write(_root);

    /// <summary>The notebook as if no cell had been run.</summary>
    internal NotebookDocument WithoutOutputs()
    {
        var copy = Copy();
        foreach (var cell in copy.Cells.Where(cell => cell.Kind == CellKind.Code))
        {
            cell.SetResult(executionCount: null, []);
        }

        return copy;
    }

    /// <summary>A copy of which the JSON is changed; it must stay a notebook.</summary>
    internal NotebookDocument With(Action<JsonObject> change)
    {
        var root = _root.DeepClone().AsObject();
        change(root);
        return new NotebookDocument(Path, root);
    }

    private NotebookDocument Copy() => new(Path, _root.DeepClone().AsObject());
}
