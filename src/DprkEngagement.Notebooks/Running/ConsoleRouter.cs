using System.Text;

namespace DprkEngagement.Notebooks;

/// <summary>
/// Stands in for Console.Out or Console.Error: what a cell prints goes to its outputs, what the rest of the process
/// prints, such as progress, goes on to the terminal.
/// </summary>
internal sealed class ConsoleRouter : TextWriter
{
    private readonly string _name;
    private readonly TextWriter _terminal;

    public ConsoleRouter(string name, TextWriter terminal)
    {
        _name = name;
        _terminal = terminal;
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => _terminal.Encoding;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (CellOutputs.Current is { } outputs)
        {
            outputs.Print(_name, buffer);
        }
        else
        {
            _terminal.Write(buffer);
        }
    }

    public override void Flush() => _terminal.Flush();
}
