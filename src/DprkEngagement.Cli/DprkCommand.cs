using System.CommandLine;
using System.CommandLine.Help;
using DprkEngagement.Cli.Commands;

namespace DprkEngagement.Cli;

/// <summary>The command <c>dprk</c>: its subcommands, and how any of them ends.</summary>
internal static class DprkCommand
{
    /// <summary>Runs what the arguments ask for.</summary>
    /// <param name="arguments">As typed, without the program's name.</param>
    /// <param name="surroundings">Where it was started and where it writes to.</param>
    /// <param name="cancellation">Ends it as Ctrl-C does.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, Surroundings surroundings, CancellationToken cancellation = default)
    {
        var parsed = Create(surroundings, arguments).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExample)
        {
            foreach (var sentence in UsageErrors.InWords(parsed))
            {
                await surroundings.Error.WriteLineAsync(PrintableText.Of(sentence));
            }

            return ExitCode.WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = surroundings.Output,
                    Error = surroundings.Error,
                    EnableDefaultExceptionHandler = false,
                    // Long enough to write what ran so far.
                    ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
                },
                cancellation);
        }
        catch (Exception problem) when (problem is UsageException or AdditionException or IOException or UnauthorizedAccessException)
        {
            await surroundings.Error.WriteLineAsync(PrintableText.Of(problem.Message));
            return ExitCode.WrongUsage;
        }
        catch (Exception bug)
        {
            await surroundings.Error.WriteLineAsync($"This should not happen; please report it with what follows.\n{bug}");
            return ExitCode.WrongUsage;
        }
    }

    /// <summary>What is wrong with a command line, in sentences; nothing is run.</summary>
    public static IReadOnlyList<string> Complaints(string[] arguments, Surroundings surroundings)
    {
        var parsed = Create(surroundings, arguments).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parsed.Errors.Count == 0 ? [] : [.. UsageErrors.InWords(parsed)];
    }

    private static RootCommand Create(Surroundings surroundings, string[] arguments)
    {
        var root = new RootCommand(
            "Checks the data on North Korea's engagement and reruns the notebooks on them.\n\n"
            + "It ends with 0 when all is done, 1 when it was called wrongly, 2 when a notebook's cell failed, "
            + "3 when there are problems in the data, 130 after Ctrl-C.")
        {
            AddCommand.Create(surroundings, arguments),
            CheckCommand.Create(surroundings),
            CodebookCommand.Create(surroundings),
            DiffCommand.Create(surroundings),
            FixCommand.Create(surroundings),
            ImagesCommand.Create(surroundings),
            NewTableCommand.Create(surroundings),
            RerunCommand.Create(surroundings),
            SupersedeCommand.Create(surroundings, arguments),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExample((HelpAction)help.Action!);
        return root;
    }
}
