using System.Text;
using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>
/// Collects what one cell puts out, from whichever thread. Closed when the cell has ended: what a thread that was left
/// behind still says is not kept.
/// </summary>
internal sealed class CellOutputs
{
    // A cell that puts out without end must not take all memory before its time is up.
    private const int StreamLimit = 1_000_000;
    private const int DisplayLimit = 1_000;

    private static readonly AsyncLocal<CellOutputs?> Flowing = new();

    private readonly Lock _lock = new();
    private readonly List<JsonObject> _outputs = [];
    private readonly StringBuilder _stream = new();
    private string _streamName = "";
    private int _printed;
    private int _displays;
    private bool _closed;

    /// <summary>Those of the cell that the calling code belongs to; null outside of cells.</summary>
    public static CellOutputs? Current
    {
        get => Flowing.Value;
        set => Flowing.Value = value;
    }

    /// <param name="name">stdout or stderr.</param>
    /// <param name="text">What was printed.</param>
    public void Print(string name, ReadOnlySpan<char> text)
    {
        lock (_lock)
        {
            if (_closed || _printed > StreamLimit)
            {
                return;
            }

            if (name != _streamName)
            {
                EndStream();
                _streamName = name;
            }

            _printed += text.Length;
            if (_printed > StreamLimit)
            {
                _stream.Append(text[..^(_printed - StreamLimit)])
                    .Append(FormattableString.Invariant($"\nThe cell prints more than {StreamLimit} characters; the rest is left out.\n"));
            }
            else
            {
                _stream.Append(text);
            }
        }
    }

    /// <returns>The output, to be replaced later.</returns>
    public JsonObject AddDisplay(IReadOnlyList<FormattedValue> values)
    {
        var output = new JsonObject
        {
            ["data"] = MimeBundle.Of(values),
            ["metadata"] = new JsonObject(),
            ["output_type"] = "display_data",
        };
        switch (Interlocked.Increment(ref _displays).CompareTo(DisplayLimit + 1))
        {
            case < 0:
                Add(output);
                break;
            case 0:
                Print("stderr", FormattableString.Invariant($"The cell displays more than {DisplayLimit} values; the rest is left out.\n"));
                break;
        }

        return output;
    }

    public void AddResult(IReadOnlyList<FormattedValue> values, int executionCount) => Add(new JsonObject
    {
        ["data"] = MimeBundle.Of(values),
        ["execution_count"] = executionCount,
        ["metadata"] = new JsonObject(),
        ["output_type"] = "execute_result",
    });

    public void AddError(string name, string value, IEnumerable<string> traceback) => Add(new JsonObject
    {
        ["ename"] = name,
        ["evalue"] = value,
        ["output_type"] = "error",
        ["traceback"] = new JsonArray([.. traceback.Select(line => JsonValue.Create(line))]),
    });

    public void Replace(JsonObject output, IReadOnlyList<FormattedValue> values)
    {
        var data = MimeBundle.Of(values);
        lock (_lock)
        {
            if (!_closed)
            {
                output["data"] = data;
            }
        }
    }

    /// <summary>Takes what was put out, in order; nothing is added afterwards.</summary>
    public JsonArray Close()
    {
        lock (_lock)
        {
            EndStream();
            _closed = true;
            return new JsonArray([.. _outputs]);
        }
    }

    private void Add(JsonObject output)
    {
        lock (_lock)
        {
            if (!_closed)
            {
                EndStream();
                _outputs.Add(output);
            }
        }
    }

    private void EndStream()
    {
        if (_stream.Length > 0)
        {
            _outputs.Add(new JsonObject
            {
                ["name"] = _streamName,
                ["output_type"] = "stream",
                ["text"] = MultilineText.Split(_stream.ToString()),
            });
            _stream.Clear();
        }
    }
}
