namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk new-table</c>: makes a CSV file of one's own a table of the data.</summary>
internal static class NewTableCommand
{
    public const string Name = "new-table";

    public const string Example =
        """
          dprk new-table sanctions --from ~/sanctions.csv --dry-run
          dprk new-table sanctions --from ~/sanctions.csv --description "A sanction that was announced." --yes
          dprk new-table deaths --from deaths.csv --numbers deaths=thousands-point --date-format day=d.M.yyyy --missing -
        """;

    public static Command Create(Surroundings surroundings)
    {
        var name = new Argument<string>("name")
        {
            Description = "The table's name: small letters, digits and single hyphens. Its file will be NAME.csv.",
        };
        var from = new Option<string>("--from") { HelpName = "FILE", Required = true,
            Description = "The CSV file: its first line names the columns. It stays as it is." };
        var description = new Option<string?>("--description") { HelpName = "TEXT", Description = "What a row is, in a sentence." };
        var dates = new Option<string[]>("--date-format") { HelpName = "COLUMN=FORM",
            Description = "Days written otherwise than 2026-11-20, e.g. day=d.M.yyyy, day=\"d MMMM yyyy\", day=excel; they are turned "
                + "into that." };
        var numbers = new Option<string[]>("--numbers") { HelpName = "COLUMN=KIND",
            Description = "decimal-comma (0,25), thousands-point (12.500 is 12500), decimal-point (12.500 is 12.5), or text to leave "
                + "them alone." };
        var rename = new Option<string[]>("--rename") { HelpName = "HEAD=NAME", Description = "Another name for a column." };
        var missing = new Option<string[]>("--missing") { HelpName = "TEXT",
            Description = "A text that stands for unknown, like an empty field. May be given more than once." };
        var (data, write) = (DataOption.Create(), new WriteChoice());
        var command = new Command(
            Name,
            "Makes a CSV file a table of the data: reads strictly what its columns hold, says why, asks, then copies it into the data "
                + "folder and "
            + "describes it in datapackage.json, to be confirmed there. The check and data.Table(\"NAME\") read it like the others.")
        {
            name, from, description, dates, numbers, rename, missing, write.Yes, write.DryRun, data,
        };
        command.SetAction(parsed =>
        {
            var readings = new Dictionary<string, string>();
            foreach (var (option, prefix) in new[] { (dates, ""), (numbers, ""), (rename, "name:") })
            {
                foreach (var pair in parsed.GetValue(option) ?? [])
                {
                    readings[pair.Split('=', 2)[0]] = pair.Contains('=', StringComparison.Ordinal) ? prefix + pair.Split('=', 2)[1]
                        : throw new UsageException($"{option.Name}: '{pair}' must be {option.HelpName}.");
                }
            }

            var (yes, dryRun) = write.Of(parsed);
            var folder = DataOption.FolderOf(parsed.GetValue(data), surroundings);
            var file = surroundings.FullPath(parsed.GetValue(from)!);
            return File.Exists(file)
                ? Run(folder, file, yes, dryRun, () => NewTable.Infer(folder, parsed.GetValue(name)!, file, parsed.GetValue(description),
                    readings, parsed.GetValue(missing)),
                    readings, new CommandLines(surroundings, parsed.GetValue(data)), surroundings)
                : throw new UsageException($"There is no file {file}.");
        });
        return command;
    }

    private static int Run(
        string folder, string file, bool yes, bool dryRun, Func<NewTable> infer, Dictionary<string, string> readings, CommandLines lines,
            Surroundings surroundings)
    {
        var output = surroundings.Output;
        if (Inferred(folder, file, infer, readings, yes ? null : surroundings.Questions, surroundings) is not { } table)
            return ExitCode.DataProblems;

        foreach (var line in table.ToResult().ToText().TrimEnd('\n').Split('\n').Append("").Concat(table.Notes).Append(""))
            output.WriteLine(PrintableText.Of(line));

        var csv = PrintableText.Of(surroundings.Shown(Path.Combine(folder, table.Name + ".csv")));
        var package = PrintableText.Of(surroundings.Shown(Path.Combine(folder, SchemaReader.FileName)));
        if (!WriteChoice.IsWanted((yes, dryRun), surroundings, $"Write {csv} and its description in {package}?"))
            return ExitCode.Done;

        table.Write();
        output.WriteLine($"Wrote {csv} and described it in {package}.");
        output.WriteLine(
            "Look at its columns in datapackage.json, correct what is not so, say what each column means, and delete the lines "
                + "\"inferred\".");
        output.WriteLine($"To take it back: delete {csv}, and the table's part at the end of {package}.");
        output.WriteLine($"Next, to see it checked with the others: {PrintableText.Of(lines.Of("check"))}");
        return ExitCode.Done;
    }

    /// <summary>The table; what has two readings is asked at a terminal.</summary>
    /// <returns>Null where the data have problems, which have been printed.</returns>
    private static NewTable? Inferred(string folder, string file, Func<NewTable> infer, Dictionary<string, string> readings,
        IAnsiConsole? questions, Surroundings surroundings)
    {
        while (true)
        {
            try
            {
                return infer();
            }
            catch (TwoReadingsException both) when (questions is not null)
            {
                var (chosen, _) = new ListQuestion(questions, both.Message, [.. both.Readings.Select(reading => new Choice(reading))],
                    mayAddNew: false).Ask();
                readings[both.Column] = chosen?.Value ?? throw new UsageException("Nothing was written.");
            }
            catch (FormatException problem)
            {
                throw new UsageException($"{surroundings.Shown(file)}: {problem.Message}.");
            }
            catch (ArgumentException problem)
            {
                throw new UsageException($"{EnumText.Capital(problem.Message)}.");
            }
            catch (DataException found)
            {
                DataOption.PrintProblems(DataOption.Opened(found.Problems, folder, surroundings), surroundings.Output);
                surroundings.Output.WriteLine("Nothing was written.");
                return null;
            }
        }
    }
}
