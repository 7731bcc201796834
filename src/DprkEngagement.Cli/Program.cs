using System.CommandLine;
using System.Text;
using DprkEngagement.Cli;
using DprkEngagement.Cli.Commands;

// The same bytes on every terminal: a code page of the machine would garble names such as Tô Lâm.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var surroundings = Surroundings.OfThisProcess();
var root = new RootCommand("dprk: checks, extends, reruns and exports the record of North Korea's engagement.")
{
    RerunCommand.Create(surroundings),
};
try
{
    var configuration = new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,
        // Long enough to write what ran so far.
        ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
    };
    return await root.Parse(args).InvokeAsync(configuration);
}
catch (Exception problem) when (problem is UsageException or IOException or UnauthorizedAccessException)
{
    await surroundings.Error.WriteLineAsync(PrintableText.Of(problem.Message));
    return ExitCode.WrongUsage;
}
