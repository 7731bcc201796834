using Spectre.Console;
using Spectre.Console.Rendering;

namespace DprkEngagement.Cli.Tests.Editing;

/// <summary>A terminal at which somebody types what a test says, line by line; ↓ is an arrow, ← the key Backspace, a line ‹ the key Escape alone.</summary>
internal sealed class TypedConsole : IAnsiConsole, IAnsiConsoleInput
{
    private readonly IAnsiConsole _console;
    private readonly Queue<ConsoleKeyInfo> _keys;

    public TypedConsole(TextWriter output, params IReadOnlyList<string> lines)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(output),
        });
        _console.Profile.Width = 400;
        _keys = new Queue<ConsoleKeyInfo>(
            lines.SelectMany(line => line == "‹" ? [new ConsoleKeyInfo('\u001B', ConsoleKey.Escape, false, false, false)] : line.Select(Key).Append(new ConsoleKeyInfo('\r', ConsoleKey.Enter, false, false, false))));
    }

    /// <summary>How many keys nobody waited for.</summary>
    public int KeysLeft => _keys.Count;

    public Profile Profile => _console.Profile;

    public IAnsiConsoleCursor Cursor => _console.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => _console.ExclusivityMode;

    public RenderPipeline Pipeline => _console.Pipeline;

    public void Clear(bool home) => _console.Clear(home);

    public void Write(IRenderable renderable) => _console.Write(renderable);

    public bool IsKeyAvailable() => _keys.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept) =>
        _keys.TryDequeue(out var key) ? key : throw new InvalidOperationException("A question was asked that the test has no answer for.");

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) => Task.FromResult(ReadKey(intercept));

    private static ConsoleKeyInfo Key(char letter) => letter switch
    {
        '↓' => new ConsoleKeyInfo('\0', ConsoleKey.DownArrow, false, false, false),
        '←' => new ConsoleKeyInfo('\b', ConsoleKey.Backspace, false, false, false),
        _ => new ConsoleKeyInfo(letter, letter == ' ' ? ConsoleKey.Spacebar : ConsoleKey.A, false, false, false),
    };
}
