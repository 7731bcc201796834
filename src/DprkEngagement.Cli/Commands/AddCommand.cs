namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk add</c>: a row of any table, with what it rests on and points to, in one step.</summary>
internal static class AddCommand
{
    public const string Name = "add";

    public const string Example =
        """
          dprk add claim
          dprk add claim --claimant NIS --quantity troops_deployed --measure stock --high 12,000 --published "20 Nov 2026" --source https://example.org/news/1 --source-publisher Yonhap --source-title "North Korea keeps up to 12,000 in Russia" --dry-run
          dprk add claim --claimant NIS --quantity drones --quantity-label "DPRK drones delivered" --quantity-unit drones --quantity-family drones --quantity-side out --quantity-kind amount --unit-label drones --measure cumulative --hedge about --best 500 --published today --source https://example.org/news/2 --source-publisher Yonhap --source-title "About 500 drones"
          dprk add event --event-type high_level_visit --start "20 Nov 2026" --place moscow --title "Choe Son Hui in Moscow" --summary "She met Lavrov." --participant "Choe Son Hui" --participant "Sergei Lavrov" --source https://example.org/news/3 --source-publisher TASS --source-title "Choe in Moscow" --supports "day, place and participants"
          dprk add quantity --quantity drones --label "DPRK drones delivered" --unit drones --unit-label drones --family drones --side out --kind amount
          dprk add source --url https://example.org/news/2 --publisher Yonhap --title "A second report" --cite 2024-10-18-nis-troops-1500 --supports "1,500 soldiers"
          dprk add person --name "Pak Jong Chon" --state PRK
          dprk add place --name Vladivostok --state Russia --latitude 43.12 --longitude 131.89 --where-prec 1
          dprk add claimant --name "Ministry of Defence (Japan)" --short-name "Japan's MoD" --state JPN --claimant-type military --party-to-war no
          dprk add actor --iso3c POL --name Poland --short-name Poland --cow-code 290 --gw-code 290 --five-power no
        """;

    /// <param name="surroundings">Where it was started.</param>
    /// <param name="arguments">The whole command line: which columns there are depends on the data that it names.</param>
    public static Command Create(Surroundings surroundings, string[] arguments)
    {
        var command = new Command(
            Name,
            "Adds a row to a table: values by options, or asked one by one at a terminal. Shows the row as it will stand and what the "
                + "checks say of it, then writes it where its table's order wants it, with the page it rests on. With problems nothing is "
                + "written (it ends with 3).");
        WithSchema(command, arguments, surroundings, package =>
        {
            foreach (var table in package.Tables)
            {
                var row = new ExampledCommand(
                    CommandLines.OfOneRow(table), $"A row of {table.Path}: {PrintableText.Of(table.Description ?? table.Name)}",
                    ExampleOf(package, table));
                if (row.Name != table.Name)
                    row.Aliases.Add(table.Name);

                var options = new RowOptions(row, package, table);
                row.SetAction(parsed => Run(parsed, options, "", surroundings));
                command.Add(row);
            }
        });
        return command;
    }

    /// <summary>Completes a command whose options follow from the schema of the data that the command line names.</summary>
    public static void WithSchema(Command command, string[] arguments, Surroundings surroundings, Action<DataPackage> complete)
    {
        if (arguments.FirstOrDefault() != command.Name)
            return;

        var folder = DataOption.FolderOf(DataOption.TypedIn(arguments), surroundings);
        if (SchemaReader.TryRead(folder) is { } package)
        {
            complete(package);
            return;
        }

        // Says what is wrong with the schema, whatever follows.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(_ =>
        {
            DataOption.PrintProblems(DataOption.Load(folder, surroundings).Problems, surroundings.Output);
            return ExitCode.DataProblems;
        });
    }

    /// <summary>Adds a row, or one that replaces another.</summary>
    public static int Run(ParseResult parsed, RowOptions options, string replaces, Surroundings surroundings)
    {
        var writing = options.Writing(parsed, surroundings);
        if (writing.Read() is not { } tables)
            return ExitCode.DataProblems;

        var understood = new TypedValue(tables, surroundings.Today);
        var request = options.Request(parsed, tables, understood) with { Replaces = replaces };
        understood.Say(surroundings.Output);
        var ask = writing.Questions is { } questions
            ? new RowQuestions(questions, tables, options.Table, options.NeedsSource, understood) : null;
        if (ask is not null)
        {
            if (ask.Complete(request) is not { } complete)
            {
                surroundings.Output.WriteLine("Nothing was written.");
                return ExitCode.Done;
            }

            request = complete;
        }

        return writing.Run(Plan, Correct, Refused);

        EditPlan Plan(DataTables now) => Addition.Plan(now, request with
        {
            Sources = [.. request.Sources.Select(source => source.Given.ContainsKey("accessed") ? source
                : source with { Given = source.Given.Append(new("accessed", DateText.Iso(surroundings.Today))).ToDictionary() })],
        });

        bool Correct(EditPlan plan)
        {
            var again = writing.ReasonFor(plan) is { Length: > 0 } reason ? request with { ExceptionReason = reason }
                : ask!.Correct(request, plan.Problems);
            request = again ?? request;
            return again is not null;
        }

        // No answer is lost: what was typed stands in a line that can be typed again.
        IEnumerable<string> Refused(EditPlan plan) => options.Hints(plan).Concat(
            (ask is null ? [] : writing.Lines.AddAll(request, options.Table, tables.Package)).Index()
                .Select(line => (line.Index == 0 ? "To go on from here: " : "              then: ") + line.Item));
    }

    /// <summary>Lines of the example that add such a row; for another table one is made from its columns.</summary>
    private static string ExampleOf(DataPackage package, TableSchema table)
    {
        var lines = Example.Split('\n')
            .Where(line => line.StartsWith($"  dprk add {CommandLines.OfOneRow(table)} ", StringComparison.Ordinal))
            .ToList();
        return lines.Count > 0 ? string.Join('\n', lines) : "  dprk add " + CommandLines.OfOneRow(table)
            + string.Concat(table.Fields.Where(field => field.Required || table.Fields.All(one => !one.Required))
                .Select(field => $" {ColumnOptions.NameOf(field.Name, "")} {CommandLines.Quoted(ValueOf(field))}")) + " --dry-run";

        string ValueOf(FieldSchema field)
        {
            var key = table.ForeignKeys.FirstOrDefault(one => one.Fields[0] == field.Name);
            var shown = key is null ? field : package.Table(key.Resource)!.Fields.First(one => one.Name == key.ResourceFields[0]);
            return shown.Example ?? shown.Enum.FirstOrDefault() ?? shown.Type switch
            {
                FieldType.Date => "2026-11-20",
                FieldType.Integer or FieldType.Number => "1",
                FieldType.Boolean => "true",
                FieldType.Uri => "https://example.org/1",
                _ => $"{field.Name.Replace('_', '-')}-1",
            };
        }
    }
}

/// <summary>A command with an example of its own for its help.</summary>
internal sealed class ExampledCommand(string name, string description, string example) : Command(name, description)
{
    public string Example { get; } = example;
}
