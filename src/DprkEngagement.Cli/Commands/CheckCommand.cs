using System.CommandLine;

namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk check</c>: every problem in the data, or what was checked.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    public const string Example =
        """
          dprk check
          dprk check --data ~/my-copy/data
        """;

    public static Command Create(Surroundings surroundings)
    {
        var data = DataOption.Create();
        var command = new Command(
            Name,
            "Checks every row of the data: types, permitted values, ranges, dates, links between tables, and that every row has a source. "
            + "Prints each problem with its file, line and column, and ends with 3 when there is one.")
        {
            data,
        };
        command.SetAction(parsed => Run(parsed.GetValue(data), surroundings));
        return command;
    }

    private static int Run(string? typedFolder, Surroundings surroundings)
    {
        var loaded = DataOption.Load(typedFolder, surroundings);
        if (loaded.Data is not { } data)
        {
            DataCheck.PrintProblems(loaded.Problems, surroundings.Output);
            return ExitCode.DataProblems;
        }

        DataCheck.PrintRowCounts(data, surroundings.Output);
        return ExitCode.Done;
    }
}
