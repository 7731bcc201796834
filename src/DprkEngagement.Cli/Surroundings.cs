namespace DprkEngagement.Cli;

/// <summary>The user asked for something that cannot be done; the message says what and what would work.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>How <c>dprk</c> ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Wrong usage, or the machine refused (a folder that cannot be written).</summary>
    public const int WrongUsage = 1;

    public const int CellFailed = 2;

    public const int DataProblems = 3;

    /// <summary>Ctrl-C: 128 + SIGINT, as shells expect.</summary>
    public const int Interrupted = 130;
}

/// <summary>What a command sees of the machine: where it was started and where it writes to, which may be a terminal that can redraw its
/// lines.</summary>
internal sealed record Surroundings(string Folder, TextWriter Output, TextWriter Error, bool IsTerminal)
{
    /// <summary>The day that "today" means.</summary>
    public DateOnly Today { get; init; } = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>The name under which the tool was started, as the next command must be typed.</summary>
    public string Command { get; init; } = "dprk";

    /// <summary>Where somebody can be asked with lists to choose from; null where nobody answers.</summary>
    public IAnsiConsole? Questions { get; init; }

    public static Surroundings OfThisProcess()
    {
        var isTerminal = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Surroundings(Environment.CurrentDirectory, Console.Out, Console.Error, isTerminal)
        {
            Command = Environment.GetEnvironmentVariable("DPRK_COMMAND") is { Length: > 0 } command ? command : "dprk",
            Questions = isTerminal && !Console.IsInputRedirected ? AnsiConsole.Console : null,
        };
    }

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
