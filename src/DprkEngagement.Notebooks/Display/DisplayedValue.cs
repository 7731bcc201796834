using System.Text.Json.Nodes;

namespace DprkEngagement.Notebooks;

/// <summary>A value that a cell has displayed and may display anew in its place.</summary>
public sealed class DisplayedValue
{
    private readonly CellOutputs? _outputs;
    private readonly JsonObject? _output;
    private readonly string[] _mimeTypes;

    internal DisplayedValue(CellOutputs? outputs, JsonObject? output, string[] mimeTypes)
    {
        _outputs = outputs;
        _output = output;
        _mimeTypes = mimeTypes;
    }

    /// <summary>Shows another value in place of the one displayed.</summary>
    public void Update(object? value)
    {
        if (_outputs is not null && _output is not null)
        {
            _outputs.Replace(_output, ValueFormatter.Format(value, _mimeTypes));
        }
    }
}
