namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk add</c>: a row of any table, with what it rests on and points to, in one step.</summary>
internal static class AddCommand
{
    public const string Name = "add";

    public const string Example =
        """
          dprk add claim
          dprk add claim --claimant kor-nis --quantity troops_deployed --measure stock --high 12000 --published 2026-11-20 --source https://example.org/news/1 --source-publisher Yonhap --source-title "North Korea keeps up to 12,000 in Russia" --dry-run
          dprk add source --url https://example.org/news/2 --publisher Yonhap --title "A second report" --cite 2024-10-18-nis-troops-1500 --supports "1,500 soldiers"
        """;

    private static readonly Dictionary<string, string> Examples = new()
    {
        ["claim"] =
            """
              dprk add claim --claimant NIS --quantity troops_deployed --measure stock --high 12,000 --published "20 Nov 2026" --source https://example.org/news/1 --source-publisher Yonhap --source-title "North Korea keeps up to 12,000 in Russia" --dry-run
              dprk add claim --claimant NIS --quantity drones --quantity-label "DPRK drones delivered" --quantity-unit drones --quantity-family drones --quantity-side out --quantity-kind amount --unit-label drones --measure cumulative --hedge about --best 500 --published today --source https://example.org/news/2 --source-publisher Yonhap --source-title "About 500 drones"
            """,
        ["event"] =
            """
              dprk add event --event-type high_level_visit --start "20 Nov 2026" --place moscow --title "Choe Son Hui in Moscow" --summary "She met Lavrov." --participant "Choe Son Hui" --participant "Sergey Lavrov" --source https://example.org/news/3 --source-publisher TASS --source-title "Choe in Moscow" --supports "day, place and participants"
            """,
        ["quantity"] = "  dprk add quantity --quantity drones --label \"DPRK drones delivered\" --unit drones --unit-label drones "
            + "--family drones --side out --kind amount",
        ["source"] = "  dprk add source --url https://example.org/news/2 --publisher Yonhap --title \"A second report\" --cite "
            + "2024-10-18-nis-troops-1500 --supports \"1,500 soldiers\"",
        ["person"] = "  dprk add person --name \"Pak Jong Chon\" --state PRK",
        ["place"] = "  dprk add place --name Vladivostok --state Russia --latitude 43.12 --longitude 131.89 --where-prec 1",
        ["claimant"] = "  dprk add claimant --name \"Ministry of Defence (Japan)\" --short-name \"Japan's MoD\" --state JPN --type "
            + "military --party-to-war no",
        ["actor"] = "  dprk add actor --iso3c LAO --name Laos --short-name Laos --cow-code 812 --gw-code 812 --five-power no",
    };

    /// <summary>What help shows for a row of a table; null where it has no example of its own.</summary>
    public static string? ExampleOf(string row) => Examples.GetValueOrDefault(row);

    /// <param name="surroundings">Where it was started.</param>
    /// <param name="arguments">The whole command line: which columns there are depends on the data that it names.</param>
    public static Command Create(Surroundings surroundings, string[] arguments)
    {
        var command = new Command(
            Name,
            "Adds a row to a table: values by options, or asked one by one at a terminal. Shows the row as it will stand and what the "
                + "checks say of it, "
            + "then writes it where its table's order wants it, with the page it rests on. With problems nothing is written (it ends "
                + "with 3).");
        if (arguments.FirstOrDefault() != Name)
            return command;

        if (SchemaOf(arguments, surroundings) is { } package)
        {
            foreach (var table in package.Tables)
                command.Add(CreateFor(package, table, surroundings));
        }
        else
        {
            // Says that there are no data, whatever follows.
            command.TreatUnmatchedTokensAsErrors = false;
            command.SetAction(_ => NoSchema(arguments, surroundings));
        }

        return command;
    }

    /// <summary>The schema of the data that a command line is about; null where there are none, or where their schema cannot be
    /// used.</summary>
    public static DataPackage? SchemaOf(string[] arguments, Surroundings surroundings)
    {
        try
        {
            return SchemaReader.TryRead(DataOption.FolderOf(DataOption.TypedIn(arguments), surroundings));
        }
        catch (Exception problem) when (problem is UsageException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What to say where the schema cannot be read, which the options would come from.</summary>
    public static int NoSchema(string[] arguments, Surroundings surroundings)
    {
        DataOption.PrintProblems(DataOption.Load(DataOption.TypedIn(arguments), surroundings).Problems, surroundings.Output);
        return ExitCode.DataProblems;
    }

    /// <summary>Adds a row, or one that replaces another.</summary>
    public static int Run(ParseResult parsed, RowOptions options, TableSchema table, string replaces, Surroundings surroundings)
    {
        var (yes, dryRun) = options.Write(parsed);
        var writing = new RowWriting(options.Data(parsed), surroundings, yes, dryRun);
        if (writing.Read() is not { } tables)
            return ExitCode.DataProblems;

        var understood = new TypedValue(tables, surroundings.Today);
        var request = options.Request(parsed, tables, understood) with { Replaces = replaces };
        foreach (var said in understood.Said)
            surroundings.Output.WriteLine(PrintableText.Of(said) + ".");

        RowQuestions? ask = null;
        if (writing.Questions is { } questions && !dryRun)
        {
            ask = new RowQuestions(questions, tables, table, options.NeedsSource, understood);
            if (ask.Complete(request) is not { } complete)
            {
                surroundings.Output.WriteLine("Nothing was written.");
                return ExitCode.Done;
            }

            request = complete;
        }

        return writing.Run(now => Addition.Plan(now, Dated(request)), Correct, Refused);

        Func<DataTables, EditPlan>? Correct(EditPlan plan)
        {
            // Where rules on likely mistakes alone found something, it may be right as it is.
            var reason = plan.Problems.All(problem => problem.Severity == ProblemSeverity.Finding)
                ? writing.Questions!.Prompt(new TextPrompt<string>("If it is right as it is, say why (empty: mend it):").AllowEmpty())
                    .Trim()
                : "";
            var again = reason.Length > 0 ? request with { ExceptionReason = reason } : ask!.Correct(request, plan.Problems);
            request = again ?? request;
            return again is null ? null : now => Addition.Plan(now, Dated(request));
        }

        // No answer is lost: what was typed stands in a line that can be typed again.
        IEnumerable<string> Refused(EditPlan plan) =>
        [
            .. options.Missing(plan) is { Count: > 0 } missing ? [$"Still needed: {string.Join(", ", missing)}."] : Array.Empty<string>(),
            .. options.ForNew(plan),
            .. ask is null ? Array.Empty<string>() : writing.Lines.AddAll(request, table, tables.Package)
                .Select((line, number) => (number == 0 ? "To go on from here: " : "              then: ") + line),
        ];

        AddRequest Dated(AddRequest undated) => tables.Schema("sources") is { } sources && sources.IndexOf("accessed") >= 0
            ? undated with { Sources = [.. undated.Sources.Select(
                source => source with { Given = With(source.Given, DateText.Iso(surroundings.Today)) })] }
            : undated;

        static Dictionary<string, string> With(IReadOnlyDictionary<string, string> given, string today)
        {
            var dated = new Dictionary<string, string>(given);
            dated.TryAdd("accessed", today);
            return dated;
        }
    }

    private static Command CreateFor(DataPackage package, TableSchema table, Surroundings surroundings)
    {
        var name = CommandLines.OfOneRow(table);
        var command = new Command(name, $"A row of {table.Path}: {PrintableText.Of(table.Description ?? table.Name)}");
        if (name != table.Name)
            command.Aliases.Add(table.Name);

        var options = new RowOptions(command, package, table);
        command.SetAction(parsed => Run(parsed, options, table, "", surroundings));
        return command;
    }
}
