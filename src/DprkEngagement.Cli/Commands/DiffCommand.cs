using System.CommandLine;
using DprkEngagement.Cli.Diff;

namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk diff</c>: what changed in the data between two versions, in words.</summary>
internal static class DiffCommand
{
    public const string Name = "diff";

    public const string Example =
        """
          dprk diff
          dprk diff main
          dprk diff v0.1.0 HEAD --format markdown
          dprk diff ~/old/data data
        """;

    private const string LatestCommit = "HEAD";

    public static Command Create(Surroundings surroundings)
    {
        var versions = new Argument<string[]>("version")
        {
            Description = "What to compare: commits, branches, tags, or folders with data. None: the last commit with the working tree. One: that with the working tree. Two: the first with the second.",
            Arity = new ArgumentArity(0, 2),
        };
        var format = new Option<string>("--format") { HelpName = "FORM", Description = "text for a terminal (the default), markdown for a pull request.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown");
        var data = DataOption.Create();
        var command = new Command(
            Name,
            "Says in words what changed in the data between two versions: rows added and removed, values, the schema, and the counts that move. "
            + "The order of rows, quotes and line ends are no changes of values.")
        {
            versions,
            format,
            data,
        };
        command.SetAction(parsed => Run(parsed.GetValue(versions) ?? [], parsed.GetValue(format)!, parsed.GetValue(data), surroundings));
        return command;
    }

    private static int Run(string[] versions, string format, string? typedFolder, Surroundings surroundings)
    {
        var folder = new Lazy<string>(() => DataOption.FolderOf(typedFolder, surroundings));
        using var before = ComparedVersion.Of(versions.Length > 0 ? versions[0] : LatestCommit, () => folder.Value, surroundings);
        using var after = versions.Length > 1 ? ComparedVersion.Of(versions[1], () => folder.Value, surroundings) : ComparedVersion.WorkingTree(folder.Value);
        try
        {
            var changes = DataChanges.Between(before.Folder, after.Folder);
            var lines = format == "markdown" ? ChangesMarkdown.Lines(changes, before.Label, after.Label) : ChangesText.Lines(changes, before.Label, after.Label);
            foreach (var line in lines)
            {
                surroundings.Output.WriteLine(PrintableText.Of(line));
            }

            return ExitCode.Done;
        }
        catch (DataException found)
        {
            DataCheck.PrintProblems(found.Problems, surroundings.Output);
            return ExitCode.DataProblems;
        }
    }
}
