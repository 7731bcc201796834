using System.CommandLine;
using System.CommandLine.Parsing;

namespace DprkEngagement.Cli;

/// <summary>What was wrong with a command line, and how to find out what would be right.</summary>
internal static class UsageErrors
{
    public static IEnumerable<string> InWords(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is not RootCommand && command.Subcommands.Count > 0)
        {
            var rows = string.Join(", ", command.Subcommands.Select(one => one.Name));
            var row = parsed.UnmatchedTokens.Count > 0 ? $"There is no table of a '{parsed.UnmatchedTokens[0]}'." : "Say what to add.";
            return [$"{row} It can be {rows}; 'dprk {command.Name} claim --help' explains one with an example."];
        }

        if (command is not RootCommand)
        {
            return parsed.Errors.Select(error => error.Message).Append($"'{PathOf(parsed.CommandResult)} --help' explains it with an example.");
        }

        var names = command.Subcommands.Select(one => one.Name).ToList();
        var commands = $"{string.Join(", ", names[..^1])} and {names[^1]}";
        var first = parsed.UnmatchedTokens.Count > 0
            ? $"There is no command '{parsed.UnmatchedTokens[0]}'."
            : "No command was given.";
        return [$"{first} The commands are {commands}; 'dprk --help' explains them with an example."];
    }

    /// <summary>A command with those above it, as it is typed: dprk add claim.</summary>
    private static string PathOf(CommandResult command) =>
        command.Parent is CommandResult above ? $"{PathOf(above)} {command.Command.Name}" : "dprk";
}
