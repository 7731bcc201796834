using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using DprkEngagement.Cli.Commands;

namespace DprkEngagement.Cli;

/// <summary>The help of a command, with an example after it: most people read that first.</summary>
internal sealed class HelpWithExample(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var ended = help.Invoke(parseResult);
        var command = parseResult.CommandResult;
        var name = command.Parent is CommandResult { Command: not RootCommand } above ? above.Command.Name : command.Command.Name;
        var example = name switch
        {
            AddCommand.Name => AddCommand.Example,
            CheckCommand.Name => CheckCommand.Example,
            CodebookCommand.Name => CodebookCommand.Example,
            DiffCommand.Name => DiffCommand.Example,
            FixCommand.Name => FixCommand.Example,
            ImagesCommand.Name => ImagesCommand.Example,
            NewTableCommand.Name => NewTableCommand.Example,
            RerunCommand.Name => RerunCommand.Example,
            SupersedeCommand.Name => SupersedeCommand.Example,
            _ => RerunCommand.FirstExample,
        };
        parseResult.InvocationConfiguration.Output.WriteLine($"Example:\n{example}");
        return ended;
    }
}
