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
        var (row, data) = (RowArgument.Create(), DataOption.Create());
        var command = new Command(Name, "Shows a row, the pages it rests on, and what leans on it. "
            + "A part of an id or a word of a name lists the rows that have it.") { row, data };
        command.SetAction(parsed =>
        {
            if (new RowWriting(parsed.GetValue(data), surroundings, yes: true, dryRun: true).Read() is not { } tables)
                return ExitCode.DataProblems;

            foreach (var line in Found(tables, parsed.GetValue(row)!, surroundings))
                surroundings.Output.WriteLine(PrintableText.Of(line));

            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<string> Found(DataTables tables, string[] typed, Surroundings surroundings)
    {
        try
        {
            return Lines(tables, RowArgument.Find(tables, typed), surroundings);
        }
        catch (UsageException) when (typed.Length == 1 && RowArgument.Matching(tables, typed[0]) is { Count: > 0 } found)
        {
            return found.Count == 1 ? Lines(tables, found[0], surroundings) :
            [
                $"{DataOption.Count(found.Count, "row")} with '{typed[0]}':",
                .. from one in found.Take(MostListed)
                   let name = TypedValue.NameOf(tables[one.Table.Name], one.Row)
                   select $"  {one.Table.Name}  {DataTables.IdOf(one.Table, one.Row.Values)}  {name}",
                .. found.Count <= MostListed ? Array.Empty<string>()
                    : [$"  and {DataOption.Count(found.Count - MostListed, "more row")}; a longer part finds fewer"],
            ];
        }
    }

    private static IEnumerable<string> Lines(DataTables tables, (TableSchema Table, TextRow Row) found, Surroundings surroundings)
    {
        var (schema, row) = found;
        var width = schema.Names.Max(name => name.Length);
        var leaning = Correction.Leaning(tables, schema, row).ToLookup(one => one.Schema.Name == "citations");
        return
        [
            Invariant($"{surroundings.Shown(Path.Combine(tables.Folder, schema.Path))}({row.Line})"),
            .. schema.Names.Zip(row.Values).Where(one => one.Second.Length > 0)
                .Select(one => $"  {one.First.PadRight(width)}  {one.Second}"),
            .. leaning[true].Take(1).Select(_ => "Rests on:"),
            .. leaning[true].SelectMany(one => Page(tables, one.Row)),
            leaning[false].Any() ? "What leans on it:" : "Nothing else leans on it.",
            .. leaning[false].GroupBy(one => (one.Schema, one.Column)).Select(group => $"  {group.Key.Schema.Name}.{group.Key.Column}: "
                + string.Join(", ", group.Take(MostListed).Select(one => DataTables.IdOf(one.Schema, one.Row.Values)))
                + (group.Count() > MostListed ? " and more" : "")),
        ];
    }

    private static string[] Page(DataTables tables, TextRow citation)
    {
        var (citations, sources) = (tables["citations"], tables["sources"]);
        var (id, quote) = (citations.Value(citation, "source_id"), citations.Value(citation, "quote"));
        return
        [
            sources.Find("source_id", id) is not { } page ? $"  {id}"
                : $"  {id}: {sources.Value(page, "publisher")}, \"{sources.Value(page, "title")}\", {sources.Value(page, "url")}",
            $"    supports: {citations.Value(citation, "supports")}{(quote.Length > 0 ? $"; “{quote}”" : "")}",
        ];
    }
}
