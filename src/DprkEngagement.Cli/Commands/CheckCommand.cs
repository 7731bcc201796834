using System.CommandLine;
using DprkEngagement.Cli.Checking;

namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk check</c>: every problem in the data, or what was checked.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    public const string Example =
        """
          dprk check
          dprk check --watch
          dprk check --format github
          dprk check --data ~/my-copy/data
        """;

    public static Command Create(Surroundings surroundings)
    {
        var data = DataOption.Create();
        var format = new Option<CheckFormat>("--format")
        {
            HelpName = "text|json|sarif|github",
            Description = "In what form: text for people (without the option), json for programs, sarif for code scanning, "
                + "github to annotate the lines of a pull request.",
            CustomParser = result => Parse(result.Tokens[0].Value) ?? Refuse(result),
        };
        var watch = new Option<bool>("--watch")
        {
            Description = "Checks again whenever a table or datapackage.json is saved, until Ctrl-C.",
        };
        var command = new Command(
            Name,
            "Checks every row of the data: types, permitted values, ranges, dates, links between tables, and that every row has a source. "
            + "Prints each problem with its file, line and column, and ends with 3 when there is one.")
        {
            data,
            format,
            watch,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(data), parsed.GetValue(format), parsed.GetValue(watch), surroundings, cancellation));
        return command;
    }

    private static CheckFormat? Parse(string typed) => typed switch
    {
        "text" => CheckFormat.Text,
        "json" => CheckFormat.Json,
        "sarif" => CheckFormat.Sarif,
        "github" => CheckFormat.GitHub,
        _ => null,
    };

    private static CheckFormat Refuse(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError($"--format is '{result.Tokens[0].Value}'; it must be text, json, sarif or github.");
        return CheckFormat.Text;
    }

    private static async Task<int> RunAsync(
        string? typedFolder, CheckFormat format, bool watch, Surroundings surroundings, CancellationToken cancellation)
    {
        if (watch)
        {
            if (format != CheckFormat.Text)
            {
                throw new UsageException("--watch prints text only; leave out --format.");
            }

            var folder = DataOption.FolderOf(typedFolder, surroundings);
            await new DataWatch(folder, () => DataOption.Load(folder, surroundings), surroundings).RunAsync(cancellation);
            return ExitCode.Interrupted;
        }

        var loaded = DataOption.Load(typedFolder, surroundings);
        CheckOutput.Print(loaded, format, surroundings);
        return loaded.Data is null ? ExitCode.DataProblems : ExitCode.Done;
    }
}
