using System.CommandLine;
using DprkEngagement.Cli.Editing;

namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk fix</c>: mends the form of the tables, never a value.</summary>
internal static class FixCommand
{
    public const string Name = "fix";

    public const string Example =
        """
          dprk fix
          dprk fix --dry-run --data ~/my-copy/data
        """;

    public static Command Create(Surroundings surroundings)
    {
        var data = DataOption.Create();
        var write = new WriteChoice();
        var command = new Command(
            Name,
            "Mends what needs no judgement: line ends, a byte-order mark, spaces around values, empty lines and columns at the end, the order of rows. "
            + "Never changes a value. Shows what it will change first, and what it cannot mend.")
        {
            data,
            write.Yes,
            write.DryRun,
        };
        command.SetAction(parsed => new FixRun(DataOption.FolderOf(parsed.GetValue(data), surroundings), surroundings).Run(write.Of(parsed)));
        return command;
    }
}
