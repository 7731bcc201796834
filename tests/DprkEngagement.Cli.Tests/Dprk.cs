using DprkEngagement.Cli.Commands;
using DprkEngagement.Cli.Tests.Editing;

namespace DprkEngagement.Cli.Tests;

/// <summary>Runs <c>dprk</c> in this process, as if started in a folder on 28 November 2026, and keeps what it printed.</summary>
internal sealed record Dprk(int ExitCode, string Output, string Error)
{
    public static readonly DateOnly Today = new(2026, 11, 28);

    public static Task<Dprk> RunAsync(params string[] arguments) => InAsync(Repository.Root, arguments);

    public static async Task<Dprk> InAsync(string folder, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await DprkCommand.RunAsync(arguments, new Surroundings(folder, output, error, IsTerminal: false) { Today = Today });
        return new Dprk(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command on a copy of the data, whose folder is named by <c>--data data</c>.</summary>
    public static Task<Dprk> OnAsync(DataCopy data, params string[] arguments) => InAsync(data.Root, [.. arguments, "--data", "data"]);

    /// <summary>The same at a terminal at which somebody types.</summary>
    /// <returns>What happened, and how many keys nobody waited for.</returns>
    public static async Task<(Dprk Run, int KeysLeft)> AskedAsync(DataCopy data, string[] arguments, params string[] answers)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var console = new TypedConsole(output, answers);
        var surroundings = new Surroundings(data.Root, output, error, IsTerminal: true) { Questions = console, Today = Today };
        var exitCode = await DprkCommand.RunAsync([.. arguments, "--data", "data"], surroundings);
        return (new Dprk(exitCode, output.ToString(), error.ToString()), console.KeysLeft);
    }
}
