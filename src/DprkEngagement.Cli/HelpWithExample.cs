using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
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
        var example = parseResult.CommandResult.Command.Name switch
        {
            CheckCommand.Name => CheckCommand.Example,
            CodebookCommand.Name => CodebookCommand.Example,
            DiffCommand.Name => DiffCommand.Example,
            ImagesCommand.Name => ImagesCommand.Example,
            NewTableCommand.Name => NewTableCommand.Example,
            RerunCommand.Name => RerunCommand.Example,
            _ => RerunCommand.FirstExample,
        };
        parseResult.InvocationConfiguration.Output.WriteLine($"Example:\n{example}");
        return ended;
    }
}
