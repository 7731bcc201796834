using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace DprkEngagement.Cli.Commands;

/// <summary>The command <c>dprk</c>: its subcommands, how any of them ends, what is said of a wrong line, and help with an
/// example.</summary>
internal static class DprkCommand
{
    /// <summary>Runs what the arguments ask for.</summary>
    public static async Task<int> RunAsync(string[] arguments, Surroundings surroundings, CancellationToken cancellation = default)
    {
        try
        {
            var parsed = Parse(arguments, surroundings);
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExample)
            {
                foreach (var sentence in Complaints(parsed))
                    await surroundings.Error.WriteLineAsync(PrintableText.Of(sentence));

                return ExitCode.WrongUsage;
            }

            var configuration = new InvocationConfiguration
            {
                Output = surroundings.Output,
                Error = surroundings.Error,
                EnableDefaultExceptionHandler = false,
                // Long enough to write what ran so far.
                ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
            };
            return await parsed.InvokeAsync(configuration, cancellation);
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

    private static ParseResult Parse(string[] arguments, Surroundings surroundings)
    {
        // Each with its example: most people read it first.
        (Command Command, string Example)[] commands =
        [
            (CheckCommand.Create(surroundings), CheckCommand.Example),
            (AddCommand.Create(surroundings, arguments), AddCommand.Example),
            (EditCommand.Create(surroundings), EditCommand.Example),
            (RemoveCommand.Create(surroundings), RemoveCommand.Example),
            (SupersedeCommand.Create(surroundings, arguments), SupersedeCommand.Example),
            (ShowCommand.Create(surroundings), ShowCommand.Example),
            (DiffCommand.Create(surroundings), DiffCommand.Example),
            (NewTableCommand.Create(surroundings), NewTableCommand.Example),
            (RefreshCommand.Create(surroundings), RefreshCommand.Example),
            (RerunCommand.Create(surroundings), RerunCommand.Example),
            (ExportCommand.Create(surroundings), ExportCommand.Example),
            (DoctorCommand.Create(surroundings), DoctorCommand.Example),
        ];
        var root = new RootCommand(
            "Checks, extends, reruns and exports the record of North Korea's engagement.\n\n"
            + "It ends with 0 when all is done, 1 when it was called wrongly, 2 when a notebook's cell failed, "
            + "3 when there are problems in the data, 130 after Ctrl-C.");
        foreach (var (command, _) in commands)
            root.Add(command);

        var help = root.Options.OfType<HelpOption>().Single();
        var examples = commands.ToDictionary(one => one.Command.Name, one => one.Example);
        help.Action = new HelpWithExample((HelpAction)help.Action!, surroundings, examples);
        return root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
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
            var help = names.Contains("claim") ? $"{path} claim" : path;
            return [$"{first} It can be {string.Join(", ", names[..^1])} or {names[^1]}; '{help} --help' explains it with an example."];
        }

        var options = command.Options.Where(option => !option.Hidden).SelectMany(option => option.Aliases.Append(option.Name)).ToList();
        var misspelt =
            from token in parsed.UnmatchedTokens
            where token.StartsWith("--", StringComparison.Ordinal)
            let name = token.Split('=')[0]
            let near = NearestValue.Of(name, options) ?? options.Find(one => one.EndsWith(name[1..], StringComparison.Ordinal))
            where near is not null
            select $"There is no option {name}; did you mean {near}?";
        var wrong = misspelt.ToList();
        // What may stand there comes on one line.
        var errors = parsed.Errors.Select(error => Regex.Replace(error.Message, ":?\n\t", list => list.Value[0] == ':' ? ": " : ", "));
        return [.. wrong.Count > 0 ? wrong : errors, $"'{path} --help' explains it with an example."];
    }

    /// <summary>A command with those above it, as it is typed: dprk add claim.</summary>
    private static string PathOf(CommandResult command) =>
        command.Parent is CommandResult above ? $"{PathOf(above)} {command.Command.Name}" : "dprk";

    /// <summary>The help of a command, with an example after it; as wide as is read well where no terminal says how wide it is.</summary>
    private sealed class HelpWithExample(HelpAction help, Surroundings surroundings, Dictionary<string, string> examples)
        : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            if (!surroundings.IsTerminal)
                help.MaxWidth = 120;

            var ended = help.Invoke(parseResult);
            var path = PathOf(parseResult.CommandResult).Split(' ');
            var example = parseResult.CommandResult.Command is ExampledCommand row ? row.Example
                : examples[path.ElementAtOrDefault(1) ?? CheckCommand.Name];
            parseResult.InvocationConfiguration.Output.WriteLine($"Example:\n{example}");
            return ended;
        }
    }
}
