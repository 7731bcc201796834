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

    // Letters of every script as they are.
    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

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
        var watch = DataOption.Flag("--watch", "Checks again whenever a table or datapackage.json is saved, until Ctrl-C.");
        var fix = DataOption.Flag("--fix", "Mends what needs no judgement: line ends, a byte-order mark, spaces around values, empty lines "
            + "and columns at the end, the order of rows. Never changes a value; shows first what it will change.");
        var write = new WriteChoice();
        var command = new Command(
            Name,
            "Checks every row of the data: types, permitted values, ranges, dates, links between tables, that every row has a source, "
                + "what is most likely wrong, and that no table lost rows since the last commit. Prints each problem with its file, line "
                + "and column, and ends with 3 when there is one.")
        {
            data, format, watch, fix, write.Yes, write.DryRun,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (folder, form) = (DataOption.FolderOf(parsed.GetValue(data), surroundings), parsed.GetValue(format)!);
            if (parsed.GetValue(fix))
                return new Fixing(folder, surroundings).Run(write.Of(parsed));

            if (!parsed.GetValue(watch))
                return Run(folder, form, surroundings);

            if (form != "text")
                throw new UsageException("--watch prints text only; leave out --format.");

            await new DataWatch(folder, () => Run(folder, "text", surroundings), surroundings).RunAsync(cancellation);
            return ExitCode.Interrupted;
        });
        return command;
    }

    private static int Run(string folder, string format, Surroundings surroundings)
    {
        // git looks while the tables are read.
        var shorter = Task.Run(() => new Git(folder).Shorter());
        var loaded = DataOption.Load(folder, surroundings);
        var (files, refusal) = loaded.Problems.Any(problem => problem.Rule is "file-missing" or "schema-unusable")
            ? ([], null)
            : shorter.GetAwaiter().GetResult();
        var lost = DataOption.Opened(new Git(folder).LostRows(files), folder, surroundings);
        // A table that was found cut off has lost its rows by that.
        var cut = loaded.Problems.Where(problem => problem.Rule == "table-cut").Select(problem => problem.File).ToHashSet();
        IReadOnlyList<DataProblem> problems = [.. loaded.Problems, .. lost.Where(problem => !cut.Contains(problem.File))];
        var output = surroundings.Output;
        if (format == "json")
        {
            output.Write(Json(loaded.Data, problems));
        }
        else if (problems.Count == 0)
        {
            PrintRowCounts(loaded.Data!, output);
        }
        else if (format == "text")
        {
            DataOption.PrintProblems(problems, output);
        }
        else
        {
            foreach (var problem in problems)
                output.WriteLine(GitHub(problem, surroundings));

            DataOption.PrintCount(problems, output);
        }

        if (format == "text" && refusal is not null)
            output.WriteLine($"Not compared with the last commit: {PrintableText.Of(refusal)}");

        return problems.Count > 0 ? ExitCode.DataProblems : ExitCode.Done;
    }

    private static void PrintRowCounts(EngagementData data, TextWriter output)
    {
        var tables = data.Tables.Values.ToList();
        output.WriteLine($"Checked {DataOption.Count(tables.Sum(table => table.Rows.Count), "row")} of {tables.Count} tables in "
            + $"{PrintableText.Of(data.Folder)}: no problems.");
        tables.ForEach(table => output.WriteLine(Invariant($"  {table.Name,-17}{table.Rows.Count,6:N0}")));
        foreach (var table in tables.Where(table => table.Unconfirmed.Count > 0))
        {
            output.WriteLine($"\nNobody has confirmed what was inferred of {table.Name}: {string.Join(", ", table.Unconfirmed)}. Look at "
                + "them in datapackage.json, correct what is wrong and delete the lines \"inferred\".");
        }
    }

    /// <summary>One JSON object; docs/check.md describes it. Members may be added; none will change its meaning.</summary>
    private static string Json(EngagementData? data, IReadOnlyList<DataProblem> problems) =>
        // What steers a terminal is escaped.
        VisibleText.OfLines(JsonSerializer.Serialize(
            new
            {
                version = 1,
                problems = problems.Select(problem => new
                {
                    file = problem.File,
                    line = problem.Line == 0 ? (int?)null : problem.Line,
                    column = problem.Column == 0 ? (int?)null : problem.Column,
                    rule = problem.Rule,
                    severity = problem.Severity == ProblemSeverity.Finding ? "finding" : "error",
                    field = problem.Field.Length == 0 ? null : problem.Field,
                    value = problem.Field.Length == 0 && problem.Value.Length == 0 ? null : problem.Value,
                    message = problem.Message,
                    other_lines = problem.OtherLines,
                }),
                tables = problems.Count > 0 ? null : data?.Tables.Values.Select(one => new { name = one.Name, rows = one.Rows.Count }),
            },
            Indented)) + "\n";

    /// <summary>A command of GitHub's workflows, which shows the problem at its line in a pull request.</summary>
    private static string GitHub(DataProblem problem, Surroundings surroundings)
    {
        var line = problem.Line > 0 ? Invariant($",line={problem.Line}") : "";
        var place = Characters(problem, surroundings) is var (start, end) ? $",col={start},endColumn={Math.Max(start, end)}" : "";
        return $"::error file={Property(problem.File)}{line}{place},title={Property(problem.Rule)}::{Message(problem.Message)}";

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
            || File.ReadLines(path).ElementAtOrDefault(problem.Line - 1) is not { } line)
            return null;

        // With their quotes: a separator between quotes parts nothing.
        var fields = Regex.Matches("," + line, @",((?>[^"",]+|""[^""]*(?:""|\z))*)");
        if (fields.Count < problem.Column)
            return null;

        var field = fields[problem.Column - 1].Groups[1];
        var quote = field.Value.StartsWith('"') ? 1 : 0;
        return (field.Index + quote, field.Index + Math.Max(quote, field.Length - 1 - quote));
    }
}
