using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace DprkEngagement.Cli.Commands;

/// <summary>The command <c>dprk</c>: its subcommands, how any of them ends, what is said of a wrong line, and help with an
/// example.</summary>
internal static class DprkCommand
{
    /// <summary>The examples of each command, by its name; most people read them first.</summary>
    private static readonly Dictionary<string, string> Examples = new()
    {
        [AddCommand.Name] = AddCommand.Example,
        [CheckCommand.Name] = CheckCommand.Example,
        [DiffCommand.Name] = DiffCommand.Example,
        [DoctorCommand.Name] = DoctorCommand.Example,
        [EditCommand.Name] = EditCommand.Example,
        [ExportCommand.Name] = ExportCommand.Example,
        [NewTableCommand.Name] = NewTableCommand.Example,
        [RefreshCommand.Name] = RefreshCommand.Example,
        [RemoveCommand.Name] = RemoveCommand.Example,
        [RerunCommand.Name] = RerunCommand.Example,
        [ShowCommand.Name] = ShowCommand.Example,
        [SupersedeCommand.Name] = SupersedeCommand.Example,
    };

    /// <summary>Runs what the arguments ask for.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, Surroundings surroundings, CancellationToken cancellation = default)
    {
        var parsed = Parse(arguments, surroundings);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExample)
        {
            foreach (var sentence in Complaints(parsed))
                await surroundings.Error.WriteLineAsync(PrintableText.Of(sentence));

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
        catch (Exception problem) when (problem is UsageException or EditException or IOException or UnauthorizedAccessException)
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
    public static IReadOnlyList<string> Complaints(string[] arguments, Surroundings surroundings) =>
        Parse(arguments, surroundings) is { Errors.Count: > 0 } parsed ? Complaints(parsed) : [];

    private static ParseResult Parse(string[] arguments, Surroundings surroundings) =>
        Create(surroundings, arguments).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private static RootCommand Create(Surroundings surroundings, string[] arguments)
    {
        var root = new RootCommand(
            "Checks, extends, reruns and exports the record of North Korea's engagement.\n\n"
            + "It ends with 0 when all is done, 1 when it was called wrongly, 2 when a notebook's cell failed, "
            + "3 when there are problems in the data, 130 after Ctrl-C.")
        {
            CheckCommand.Create(surroundings),
            AddCommand.Create(surroundings, arguments),
            EditCommand.Create(surroundings),
            RemoveCommand.Create(surroundings),
            SupersedeCommand.Create(surroundings, arguments),
            ShowCommand.Create(surroundings),
            DiffCommand.Create(surroundings),
            NewTableCommand.Create(surroundings),
            RefreshCommand.Create(surroundings),
            RerunCommand.Create(surroundings),
            ExportCommand.Create(surroundings),
            DoctorCommand.Create(surroundings),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExample((HelpAction)help.Action!, surroundings);
        return root;
    }

    private static IReadOnlyList<string> Complaints(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var path = PathOf(parsed.CommandResult);
        if (command.Subcommands.Count > 0)
        {
            var isRoot = command is RootCommand;
            var names = command.Subcommands.Select(one => one.Name).ToList();
            var typed = parsed.UnmatchedTokens.FirstOrDefault();
            var near = typed is null ? null : NearestValue.Of(typed, command.Subcommands.SelectMany(one => one.Aliases.Append(one.Name)));
            var first = typed is null ? isRoot ? "No command was given." : "Say what to add."
                : $"There is no {(isRoot ? "command" : "table of a")} '{typed}'{(near is null ? "." : $"; did you mean '{near}'?")}";
            var help = isRoot || !names.Contains("claim") ? path : $"{path} claim";
            return [$"{first} It can be {string.Join(", ", names[..^1])} or {names[^1]}; '{help} --help' explains it with an example."];
        }

        var options = command.Options.Where(option => !option.Hidden).SelectMany(option => option.Aliases.Append(option.Name)).ToList();
        var misspelt = parsed.UnmatchedTokens.Where(token => token.StartsWith("--", StringComparison.Ordinal))
            .Select(token => token.Split('=')[0])
            .Select(token => NearestValue.Of(token, options) is { } near ? $"There is no option {token}; did you mean {near}?" : "")
            .Where(sentence => sentence.Length > 0).ToList();
        return [.. misspelt.Count > 0 ? misspelt : parsed.Errors.Select(error => error.Message),
            $"'{path} --help' explains it with an example."];
    }

    /// <summary>A command with those above it, as it is typed: dprk add claim.</summary>
    private static string PathOf(CommandResult command) =>
        command.Parent is CommandResult above ? $"{PathOf(above)} {command.Command.Name}" : "dprk";

    /// <summary>The help of a command, with an example after it; as wide as is read well where no terminal says how wide it is.</summary>
    private sealed class HelpWithExample(HelpAction help, Surroundings surroundings) : SynchronousCommandLineAction
    {
        private const int PipeWidth = 120;

        /// <inheritdoc/>
        public override bool ClearsParseErrors => true;

        /// <inheritdoc/>
        public override int Invoke(ParseResult parseResult)
        {
            if (!surroundings.IsTerminal)
                help.MaxWidth = PipeWidth;

            var ended = help.Invoke(parseResult);
            var path = PathOf(parseResult.CommandResult).Split(' ');
            var example = parseResult.CommandResult.Command is ExampledCommand row ? row.Example
                : path.Length > 1 ? Examples.GetValueOrDefault(path[1], "") : CheckCommand.Example;
            if (example.Length > 0)
                parseResult.InvocationConfiguration.Output.WriteLine($"Example:\n{example}");

            return ended;
        }
    }
}
