using System.CommandLine;

namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk new-table</c>: makes a CSV file of one's own a table of the data.</summary>
internal static class NewTableCommand
{
    public const string Name = "new-table";

    public const string Example =
        """
          dprk new-table sanctions --from ~/sanctions.csv --dry-run
          dprk new-table sanctions --from ~/sanctions.csv --description "A sanction that was announced." --yes
        """;

    public static Command Create(Surroundings surroundings)
    {
        var name = new Argument<string>("name") { Description = "The table's name: small letters, digits and single hyphens. Its file will be NAME.csv." };
        var from = new Option<string>("--from")
        {
            HelpName = "FILE",
            Required = true,
            Description = "The CSV file: its first line names the columns. It stays as it is; its values are copied untouched.",
        };
        var description = new Option<string?>("--description") { HelpName = "TEXT", Description = "What a row is, in a sentence." };
        var yes = new Option<bool>("--yes", "-y") { Description = "Write it without asking." };
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "Only show what would be written." };
        var data = DataOption.Create();
        var command = new Command(
            Name,
            "Makes a CSV file a table of the data: infers what its columns hold, says why, asks, then copies it into the data folder and "
            + "describes it in datapackage.json, to be confirmed there. The check and data.Table(\"NAME\") read it like the others.")
        {
            name,
            from,
            description,
            yes,
            dryRun,
            data,
        };
        command.SetAction(parsed => Run(
            parsed.GetValue(name)!, parsed.GetValue(from)!, parsed.GetValue(description), parsed.GetValue(yes), parsed.GetValue(dryRun), parsed.GetValue(data), surroundings));
        return command;
    }

    private static int Run(string name, string from, string? description, bool yes, bool dryRun, string? typedFolder, Surroundings surroundings)
    {
        var folder = DataOption.FolderOf(typedFolder, surroundings);
        var file = surroundings.FullPath(from);
        if (!File.Exists(file))
        {
            throw new UsageException($"There is no file {file}.");
        }

        NewTable table;
        try
        {
            table = NewTable.Infer(folder, name, file, description);
        }
        catch (FormatException problem)
        {
            throw new UsageException($"{surroundings.Shown(file)}: {problem.Message}.");
        }
        catch (ArgumentException problem)
        {
            throw new UsageException($"{char.ToUpperInvariant(problem.Message[0])}{problem.Message[1..]}.");
        }
        catch (DataException found)
        {
            DataCheck.PrintProblems(DataOption.Opened(found.Problems, folder, surroundings), surroundings.Output);
            surroundings.Output.WriteLine("Nothing was written.");
            return ExitCode.DataProblems;
        }

        Print(table, surroundings.Output);
        var csv = PrintableText.Of(surroundings.Shown(Path.Combine(folder, name + ".csv")));
        var package = PrintableText.Of(surroundings.Shown(Path.Combine(folder, "datapackage.json")));
        if (dryRun || !(yes || IsConfirmed($"Write {csv} and its description in {package}? [y/N] ", surroundings)))
        {
            surroundings.Output.WriteLine(dryRun ? "Nothing was written: this was a dry run."
                : surroundings.CanAsk ? "Nothing was written." : "Nothing was written: add --yes to write it.");
            return dryRun || surroundings.CanAsk ? ExitCode.Done : ExitCode.WrongUsage;
        }

        table.Write();
        surroundings.Output.WriteLine(
            $"""
            Wrote {csv} and described it in {package}.
            Next: look at its columns in datapackage.json, correct what was inferred wrongly, say what each column means, and delete the lines "inferred".
            'dprk check' reads it like the others, 'dprk add {name}' adds a row, 'dprk codebook' lists the table.
            """.ReplaceLineEndings(surroundings.Output.NewLine));
        return ExitCode.Done;
    }

    private static void Print(NewTable table, TextWriter output)
    {
        foreach (var line in TableText.Write(table.ToTable()).TrimEnd('\n').Split('\n'))
        {
            output.WriteLine(PrintableText.Of(line));
        }

        output.WriteLine();
        foreach (var note in table.Notes)
        {
            output.WriteLine(PrintableText.Of(note));
        }

        output.WriteLine();
    }

    private static bool IsConfirmed(string question, Surroundings surroundings)
    {
        if (!surroundings.CanAsk)
        {
            return false;
        }

        surroundings.Output.Write(question);
        return surroundings.Input.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }
}
