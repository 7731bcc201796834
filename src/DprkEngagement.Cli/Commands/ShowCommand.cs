namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk show</c>: a row, the pages it rests on, and what leans on it.</summary>
internal static class ShowCommand
{
    public const string Name = "show";

    public const string Example =
        """
          dprk show 2024-10-18-nis-troops-1500
          dprk show lavrov
          dprk show quantities troops_deployed
        """;

    private const int MostListed = 40;

    public static Command Create(Surroundings surroundings)
    {
        var row = RowArgument.Create();
        var data = DataOption.Create();
        var command = new Command(
            Name, "Shows a row, the pages it rests on, and what leans on it. A part of an id or a word of a name lists the rows that "
                + "have it.") { row, data };
        command.SetAction(parsed => Run(parsed.GetValue(row)!, parsed.GetValue(data), surroundings));
        return command;
    }

    private static int Run(string[] typed, string? typedFolder, Surroundings surroundings)
    {
        var writing = new RowWriting(typedFolder, surroundings, yes: true, dryRun: true);
        if (writing.Read() is not { } tables)
            return ExitCode.DataProblems;

        try
        {
            Print(tables, RowArgument.Find(tables, typed), surroundings);
            return ExitCode.Done;
        }
        catch (UsageException) when (typed.Length == 1 && RowArgument.Matching(tables, typed[0]) is { Count: > 0 } found)
        {
            if (found.Count == 1)
            {
                Print(tables, found[0], surroundings);
                return ExitCode.Done;
            }

            surroundings.Output.WriteLine($"{DataOption.Count(found.Count, "row")} with '{PrintableText.Of(typed[0])}':");
            foreach (var (table, row) in found.Take(MostListed))
            {
                surroundings.Output.WriteLine(
                    PrintableText.Of(
                    $"  {table.Name}  {DataTables.IdOf(table, row.Values)}  {TypedValue.NameOf(tables[table.Name], row)}"));
            }

            if (found.Count > MostListed)
                surroundings.Output.WriteLine($"  and {DataOption.Count(found.Count - MostListed, "more row")}; a longer part finds fewer");

            return ExitCode.Done;
        }
    }

    private static void Print(DataTables tables, (TableSchema Table, TextRow Row) found, Surroundings surroundings)
    {
        var (output, (schema, row)) = (surroundings.Output, found);
        output.WriteLine(
            FormattableString.Invariant($"{PrintableText.Of(surroundings.Shown(Path.Combine(tables.Folder, schema.Path)))}({row.Line})"));
        var width = schema.Names.Max(name => name.Length);
        foreach (var (name, value) in schema.Names.Zip(row.Values).Where(one => one.Second.Length > 0))
            output.WriteLine($"  {name.PadRight(width)}  {PrintableText.Of(value)}");

        var leaning = Correction.Leaning(tables, schema, row).ToList();
        var pages = leaning.Where(one => one.Schema.Name == "citations").ToList();
        if (pages.Count > 0)
        {
            output.WriteLine("Rests on:");
            foreach (var citation in pages.Select(one => one.Row))
            {
                var (citations, sources) = (tables["citations"], tables["sources"]);
                var id = citations.Value(citation, "source_id");
                var page = sources.Find("source_id", id);
                output.WriteLine(
                    PrintableText.Of(
                    page is null ? $"  {id}" : $"  {id}: {sources.Value(page, "publisher")}, \"{sources.Value(page, "title")}\", {sources.Value(page, "url")}"));
                output.WriteLine(
                    PrintableText.Of(
                    $"    supports: {citations.Value(citation, "supports")}"
                        + (citations.Value(citation, "quote") is { Length: > 0 } quote ? $"; “{quote}”" : "")));
            }
        }

        var others = leaning.Except(pages).ToList();
        output.WriteLine(others.Count == 0 ? "Nothing else leans on it." : "What leans on it:");
        foreach (var group in others.GroupBy(one => (one.Schema, one.Column)))
        {
            var ids = group.Take(MostListed).Select(one => DataTables.IdOf(one.Schema, one.Row.Values));
            output.WriteLine(
                PrintableText.Of(
                $"  {group.Key.Schema.Name}.{group.Key.Column}: "
                    + $"{string.Join(", ", ids)}{(group.Count() > MostListed ? " and more" : "")}"));
        }
    }
}
