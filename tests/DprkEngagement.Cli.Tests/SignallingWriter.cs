using System.Text;

namespace DprkEngagement.Cli.Tests;

/// <summary>Keeps what is written and says once when a line that starts with <paramref name="after"/> was.</summary>
internal sealed class SignallingWriter(string after) : StringWriter
{
    public event Action? Reached;

    public override Encoding Encoding => Encoding.UTF8;

    public override void WriteLine(string? value)
    {
        base.Write(value + "\n");
        if (value?.StartsWith(after, StringComparison.Ordinal) == true)
        {
            Reached?.Invoke();
        }
    }

    public override void WriteLine() => base.Write("\n");
}
