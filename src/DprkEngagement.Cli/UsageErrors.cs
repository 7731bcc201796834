using System.CommandLine;

namespace DprkEngagement.Cli;

/// <summary>What was wrong with a command line, and how to find out what would be right.</summary>
internal static class UsageErrors
{
    public static IEnumerable<string> InWords(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is not RootCommand)
        {
            return parsed.Errors.Select(error => error.Message).Append($"'dprk {command.Name} --help' explains it with an example.");
        }

        var names = command.Subcommands.Select(one => one.Name).ToList();
        var commands = $"{string.Join(", ", names[..^1])} and {names[^1]}";
        var first = parsed.UnmatchedTokens.Count > 0
            ? $"There is no command '{parsed.UnmatchedTokens[0]}'."
            : "No command was given.";
        return [$"{first} The commands are {commands}; 'dprk --help' explains them with an example."];
    }
}
