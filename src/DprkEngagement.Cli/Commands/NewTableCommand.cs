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
          dprk new-table sanctions --undo
        """;

    public static Command Create(Surroundings surroundings)
    {
        var name = new Argument<string>("name") { Description =
            "The table's name: small letters, digits and single hyphens. Its file will be NAME.csv." };
        var from = new Option<string>("--from") { HelpName = "FILE", Description =
            "The CSV file: its first line names the columns. It stays as it is." };
        var description = new Option<string?>("--description") { HelpName = "TEXT", Description = "What a row is, in a sentence." };
        var dates = new Option<string[]>("--date-format") { HelpName = "COLUMN=FORM", Description =
            "Days written otherwise than 2026-11-20, e.g. day=d.M.yyyy, day=\"d MMMM yyyy\", day=excel; they are turned into that." };
        var numbers = new Option<string[]>("--numbers") { HelpName = "COLUMN=KIND", Description =
            "decimal-comma (0,25), thousands-point (12.500 is 12500), thousands-comma (12,500 is 12500), decimal-point (12.500 is 12.5), "
                + "or text to leave them alone." };
        var rename = new Option<string[]>("--rename") { HelpName = "HEAD=NAME", Description = "Another name for a column." };
        var missing = new Option<string[]>("--missing") { HelpName = "TEXT", Description =
            "A text that stands for unknown, like an empty field. May be given more than once." };
        var undo = new Option<bool>("--undo") { Description =
            "Takes back a table that was made so and whose columns nobody has confirmed yet." };
        var (data, write) = (DataOption.Create(), new WriteChoice());
        var command = new Command(Name, "Makes a CSV file a table of the data: reads strictly what its columns hold, says why, asks, then "
            + "copies it into the data folder and describes it in datapackage.json, to be confirmed there. The check and "
            + "data.Table(\"NAME\") read it like the others.")
        {
            name, from, description, dates, numbers, rename, missing, undo, write.Yes, write.DryRun, data,
        };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(from) is null && !parsed.GetValue(undo))
                parsed.AddError("Option '--from' is required.");
        });
        command.SetAction(parsed =>
        {
            var readings = new Dictionary<string, string>();
            foreach (var (option, prefix) in new[] { (dates, ""), (numbers, ""), (rename, "name:") })
            {
                foreach (var pair in (parsed.GetValue(option) ?? []).Select(pair => pair.Split('=', 2)))
                    readings[pair[0]] = pair.Length == 2 ? prefix + pair[1]
                        : throw new UsageException($"{option.Name}: '{pair[0]}' must be {option.HelpName}.");
            }

            var (table, typed, choice, output) = (parsed.GetValue(name)!, parsed.GetValue(data), write.Of(parsed), surroundings.Output);
            var folder = DataOption.FolderOf(typed, surroundings);
            var file = surroundings.FullPath(parsed.GetValue(from) ?? ".");
            var csv = PrintableText.Of(surroundings.Shown(Path.Combine(folder, table + ".csv")));
            var package = PrintableText.Of(surroundings.Shown(Path.Combine(folder, SchemaReader.FileName)));
            try
            {
                if (parsed.GetValue(undo))
                {
                    var (gone, without) = NewTable.TakeBack(folder, table);
                    output.WriteLine($"{csv} goes, with {DataOption.Count(gone.Rows.Count, "row")} of {string.Join(", ", gone.Columns)}, "
                        + $"and its description in {package}.");
                    return Written(without, $"Delete {csv}?", $"Deleted {csv} and its description in {package}.");
                }

                if (!File.Exists(file))
                    throw new UsageException($"There is no file {file}.");

                var made = Read();
                foreach (var line in made.ToResult().ToText().TrimEnd('\n').Split('\n').Append("").Concat(made.Notes).Append(""))
                    output.WriteLine(PrintableText.Of(line));

                var lines = new CommandLines(surroundings, typed);
                return Written(made.Changes, $"Write {csv} and its description in {package}?",
                    $"Wrote {csv} and described it in {package}.",
                    "Look at its columns in datapackage.json, correct what is not so, say what each column means, and delete the lines "
                        + "\"inferred\".",
                    $"To take it back: {PrintableText.Of(lines.Of(Name, table, "--undo"))}",
                    $"Next, to see it checked with the others: {PrintableText.Of(lines.Of("check"))}");
            }
            catch (FormatException problem)
            {
                throw new UsageException($"{surroundings.Shown(file)}: {problem.Message}.");
            }
            catch (ArgumentException problem)
            {
                throw new UsageException(EnumText.Capital(problem.Message) + (problem.Message.EndsWith('?') ? "" : "."));
            }
            catch (DataException found)
            {
                DataOption.PrintProblems(DataOption.Opened(found.Problems, folder, surroundings), output);
                output.WriteLine("Nothing was written.");
                return ExitCode.DataProblems;
            }

            // What has two readings is asked at a terminal.
            NewTable Read()
            {
                try
                {
                    return NewTable.Infer(folder, table, file, parsed.GetValue(description), readings, parsed.GetValue(missing));
                }
                catch (TwoReadingsException both) when (!choice.Yes && surroundings.Questions is { } questions)
                {
                    var choices = both.Answers.Select(one => new Choice(one.Reading, one.Label)).ToList();
                    readings[both.Column] = new ListQuestion(questions, both.Question, choices, false, marked: -1).Ask().Chosen?.Value
                        ?? throw new UsageException("Nothing was written.");
                    return Read();
                }
            }

            int Written(IReadOnlyList<FileChange> changes, string question, params string[] done)
            {
                if (WriteChoice.IsWanted(choice, surroundings, question))
                {
                    FolderWriter.WriteAlone(folder, changes, surroundings.Error);
                    output.WriteLine(string.Join('\n', done));
                }

                return ExitCode.Done;
            }
        });
        return command;
    }
}
