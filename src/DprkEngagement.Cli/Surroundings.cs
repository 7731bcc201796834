namespace DprkEngagement.Cli;

/// <summary>What a command sees of the machine: where it was started and where it writes to.</summary>
internal sealed record Surroundings(string Folder, TextWriter Output, TextWriter Error, bool IsTerminal)
{
    /// <summary>The day that "today" means.</summary>
    public DateOnly Today { get; init; } = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>The name under which the tool was started, as the next command must be typed.</summary>
    public string Command { get; init; } = "dprk";

    /// <summary>What the user types.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>True where somebody sits before it who can be asked.</summary>
    public bool CanAsk { get; init; }

    /// <summary>Where somebody can be asked with lists to choose from; null where nobody answers.</summary>
    public IAnsiConsole? Questions { get; init; }

    /// <summary>Those of the running process.</summary>
    public static Surroundings OfThisProcess()
    {
        var isTerminal = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Surroundings(Environment.CurrentDirectory, Console.Out, Console.Error, isTerminal)
        {
            Input = Console.In,
            Command = Environment.GetEnvironmentVariable("DPRK_COMMAND") is { Length: > 0 } command ? command : "dprk",
            CanAsk = !Console.IsInputRedirected && !Console.IsOutputRedirected,
            Questions = isTerminal && !Console.IsInputRedirected ? AnsiConsole.Console : null,
        };
    }

    /// <summary>The full path of what the user typed.</summary>
    public string FullPath(string typed) => Path.GetFullPath(typed, Folder);

    /// <summary>A path as the user would type it: relative where it lies in the current folder.</summary>
    public string Shown(string path)
    {
        var relative = Path.GetRelativePath(Folder, path);
        return Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal)
            ? path
            : relative.Replace(Path.DirectorySeparatorChar, '/');
    }
}
