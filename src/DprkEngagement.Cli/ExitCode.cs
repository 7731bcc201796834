namespace DprkEngagement.Cli;

/// <summary>How <c>dprk</c> ends.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Wrong usage, or the machine refused (a folder that cannot be written).</summary>
    public const int WrongUsage = 1;

    /// <summary>A cell of a notebook failed.</summary>
    public const int CellFailed = 2;

    /// <summary>There are problems in the data.</summary>
    public const int DataProblems = 3;

    /// <summary>Ctrl-C: 128 + SIGINT, as shells expect.</summary>
    public const int Interrupted = 130;
}
