namespace DprkEngagement.Cli.Tests;

/// <summary>Runs <c>dprk</c> in this process, as if started in a folder, and keeps what it printed.</summary>
internal sealed record Dprk(int ExitCode, string Output, string Error)
{
    public static Task<Dprk> RunAsync(params string[] arguments) => InAsync(ThisRepository.Folder.Folder, arguments);

    public static async Task<Dprk> InAsync(string folder, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await DprkCommand.RunAsync(arguments, new Surroundings(folder, output, error, IsTerminal: false));
        return new Dprk(exitCode, output.ToString(), error.ToString());
    }
}
