using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk check</c>: every problem in the data, or what was checked; with <c>--fix</c> the form of the tables is
/// mended.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    public const string Example =
        """
          dprk check
          dprk check --watch
          dprk check --fix
          dprk check --format github
          dprk check --data ~/my-copy/data
        """;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Command Create(Surroundings surroundings)
    {
        var data = DataOption.Create();
        var format = new Option<string>("--format")
        {
            HelpName = "text|json|github",
            Description = "In what form: text for people (without the option), json for programs, github to annotate the lines of a pull "
                + "request.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "github");
        var watch = new Option<bool>("--watch")
        {
            Description = "Checks again whenever a table or datapackage.json is saved, until Ctrl-C.",
        };
        var fix = new Option<bool>("--fix")
        {
            Description = "Mends what needs no judgement: line ends, a byte-order mark, spaces around values, empty lines and columns at "
                + "the end, the order of rows. "
                + "Never changes a value; shows first what it will change.",
        };
        var write = new WriteChoice();
        var command = new Command(
            Name,
            "Checks every row of the data: types, permitted values, ranges, dates, links between tables, that every row has a source, "
                + "what is most likely wrong, "
            + "and that no table lost rows since the last commit. Prints each problem with its file, line and column, and ends with 3 "
                + "when there is one.")
        {
            data, format, watch, fix, write.Yes, write.DryRun,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (folder, form) = (parsed.GetValue(data), parsed.GetValue(format)!);
            if (parsed.GetValue(fix))
                return new Fixing(DataOption.FolderOf(folder, surroundings), surroundings).Run(write.Of(parsed));

            if (!parsed.GetValue(watch))
                return Run(folder, form, surroundings);

            if (form != "text")
                throw new UsageException("--watch prints text only; leave out --format.");

            var watched = DataOption.FolderOf(folder, surroundings);
            await new DataWatch(watched, () => Run(watched, "text", surroundings), surroundings).RunAsync(cancellation);
            return ExitCode.Interrupted;
        });
        return command;
    }

    /// <summary>Checks the data and prints what was found.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string? typedFolder, string format, Surroundings surroundings)
    {
        var folder = DataOption.FolderOf(typedFolder, surroundings);
        // git looks while the tables are read.
        var shorter = Task.Run(() => new Git(folder).Shorter());
        var loaded = DataOption.Load(folder, surroundings);
        var lost = loaded.Problems.Any(problem => problem.Rule is "file-missing" or "schema-unusable")
            ? []
            : new Git(folder).LostRows(shorter.GetAwaiter().GetResult());
        IReadOnlyList<DataProblem> problems = [.. loaded.Problems, .. DataOption.Opened(lost, folder, surroundings)];
        switch (format)
        {
            case "json":
                surroundings.Output.Write(Json(loaded.Data, problems));
                break;
            case "github" when problems.Count > 0:
                foreach (var problem in problems)
                    surroundings.Output.WriteLine(GitHub(problem, surroundings));

                DataOption.PrintCount(problems, surroundings.Output);
                break;
            default:
                if (problems.Count > 0)
                    DataOption.PrintProblems(problems, surroundings.Output);
                else
                    PrintRowCounts(loaded.Data!, surroundings.Output);

                break;
        }

        return problems.Count > 0 ? ExitCode.DataProblems : ExitCode.Done;
    }

    private static void PrintRowCounts(EngagementData data, TextWriter output)
    {
        output.WriteLine(
            $"Checked {DataOption.Count(data.Tables.Values.Sum(table => table.Rows.Count), "row")} of {data.Tables.Count} tables in "
                + $"{PrintableText.Of(data.Folder)}: no problems.");
        foreach (var table in data.Tables.Values)
            output.WriteLine(FormattableString.Invariant($"  {table.Name,-17}{table.Rows.Count,6:N0}"));

        foreach (var table in data.Tables.Values.Where(table => table.Unconfirmed.Count > 0))
        {
            output.WriteLine();
            output.WriteLine(
                $"Nobody has confirmed what was inferred of {table.Name}: {string.Join(", ", table.Unconfirmed)}. Look at them in "
                    + $"datapackage.json, correct what is wrong and delete the lines \"inferred\".");
        }
    }

    /// <summary>One JSON object; docs/check.md describes it. Members may be added; none will change its meaning.</summary>
    private static string Json(EngagementData? data, IReadOnlyList<DataProblem> problems)
    {
        var json = new JsonObject
        {
            ["version"] = 1,
            ["problems"] = new JsonArray([.. problems.Select(problem => new JsonObject
            {
                ["file"] = problem.File,
                ["line"] = problem.Line == 0 ? null : problem.Line,
                ["column"] = problem.Column == 0 ? null : problem.Column,
                ["rule"] = problem.Rule,
                ["severity"] = problem.Severity == ProblemSeverity.Finding ? "finding" : "error",
                ["field"] = problem.Field.Length == 0 ? null : problem.Field,
                ["value"] = problem.Field.Length == 0 && problem.Value.Length == 0 ? null : problem.Value,
                ["message"] = problem.Message,
                ["other_lines"] = new JsonArray([.. problem.OtherLines.Select(line => JsonValue.Create(line))]),
            })]),
            ["tables"] = data is null || problems.Count > 0 ? null : new JsonArray(
                [.. data.Tables.Values.Select(table => new JsonObject { ["name"] = table.Name, ["rows"] = table.Rows.Count })]),
        };
        // Letters of every script as they are; what steers a terminal is escaped.
        return VisibleText.OfLines(json.ToJsonString(Indented)) + "\n";
    }

    /// <summary>A command of GitHub's workflows, which shows the problem at its line in a pull request.</summary>
    private static string GitHub(DataProblem problem, Surroundings surroundings)
    {
        var command = new StringBuilder("::error file=").Append(Property(problem.File));
        if (problem.Line > 0)
            command.Append(CultureInfo.InvariantCulture, $",line={problem.Line}");

        if (Characters(problem, surroundings) is var (start, end))
            command.Append(CultureInfo.InvariantCulture, $",col={start},endColumn={Math.Max(start, end)}");

        return command.Append(",title=").Append(Property(problem.Rule)).Append("::").Append(Message(problem.Message)).ToString();

        // No percent sign and no line end may be taken for one of the command; between the pairs of colons, commas and colons would end it.
        static string Message(string text) => PrintableText.Of(text).Replace("%", "%25", StringComparison.Ordinal);

        static string Property(string text) => Message(text).Replace(":", "%3A", StringComparison.Ordinal)
            .Replace(",", "%2C", StringComparison.Ordinal);
    }

    /// <summary>Where the field of a problem stands in its line, first and last character from 1; null for a row, a file, or a text that
    /// runs over lines.</summary>
    private static (int Start, int End)? Characters(DataProblem problem, Surroundings surroundings)
    {
        var path = surroundings.FullPath(problem.File);
        if (problem.Line == 0 || problem.Column == 0 || !File.Exists(path)
            || File.ReadLines(path).ElementAtOrDefault(problem.Line - 1) is not { } line || TableText.FieldsIn(line) is var fields
                && fields.Count < problem.Column)
            return null;

        var start = fields.Take(problem.Column - 1).Sum(field => field.Length + 1) + 1;
        var field = fields[problem.Column - 1];
        var quote = field.StartsWith('"') ? 1 : 0;
        return (start + quote, start + Math.Max(quote, field.Length - 1 - quote));
    }
}
