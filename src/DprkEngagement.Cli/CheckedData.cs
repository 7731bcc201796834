using DprkEngagement.Cli.Commands;

namespace DprkEngagement.Cli;

/// <summary>The data that notebooks run on.</summary>
internal static class CheckedData
{
    /// <summary>Checks the data and makes the notebooks load just these, wherever they lie.</summary>
    /// <param name="typed">What followed <c>--data</c>, or null where it was not given.</param>
    /// <param name="surroundings">Where the command was started; told of every problem.</param>
    /// <returns>False where there are problems: nothing is to be run then.</returns>
    /// <exception cref="UsageException">There are no data.</exception>
    public static bool TryChoose(string? typed, Surroundings surroundings)
    {
        var loaded = DataOption.Load(typed, surroundings);
        if (loaded.Data is not { } data)
        {
            DataCheck.PrintProblems(loaded.Problems, surroundings.Output);
            surroundings.Output.WriteLine("No notebook was run.");
            return false;
        }

        Environment.SetEnvironmentVariable(EngagementData.FolderVariable, data.Folder);
        return true;
    }
}
