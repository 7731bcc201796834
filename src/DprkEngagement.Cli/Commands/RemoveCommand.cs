namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk remove</c>: takes back a row that nobody has yet; one that the last commit holds stays and does not count.</summary>
internal static class RemoveCommand
{
    public const string Name = "remove";

    public const string Example =
        """
          dprk remove 2026-11-20-nis-troops-deployed-12000
          dprk remove 2024-10-18-nis-troops-1500 --reason "The page was withdrawn." --dry-run
        """;

    public static Command Create(Surroundings surroundings)
    {
        var (row, write) = (RowArgument.Create(), new WriteChoice());
        var reason = new Option<string?>("--reason") { HelpName = "TEXT",
            Description = "Why a row that the last commit holds counts no longer; goes into its notes." };
        var command = new Command(
            Name,
            "Takes a row out, with its citations and the pages that nothing else cites. What the last commit holds is not deleted: it "
                + "becomes not_counted, with a reason. Shows what goes first.")
        {
            row, reason, write.Data, write.Yes, write.DryRun,
        };
        command.SetAction(parsed =>
        {
            var writing = write.Writing(parsed, surroundings);
            if (writing.Read() is not { } tables)
                return ExitCode.DataProblems;

            var (table, found) = RowArgument.Find(tables, parsed.GetValue(row)!);
            var id = DataTables.IdOf(table, found.Values);
            var isCommitted = new Git(tables.Folder).Committed(table.Path) is { } bytes && TableText.Parse(bytes) is { } before
                && table.PrimaryKey.All(column => before.PlaceOf(column) >= 0)
                && before.Rows.Any(one => string.Join('/', table.PrimaryKey.Select(column => before.Value(one, column))) == id);
            if (!isCommitted)
                return writing.Run(now => Correction.Remove(now, table.Name, id));

            if (!Correction.CanBeDiscounted(table))
            {
                throw new UsageException(
                    $"{id} stands in the last commit, where others have read it, and {table.Path} has no code_status by which it could "
                    + "stay without counting. Change it with 'dprk edit', or delete its line in an editor and say so in the commit.");
            }

            var why = parsed.GetValue(reason)
                ?? writing.Questions?.Prompt(new TextPrompt<string>("Why does it count no longer?").AllowEmpty());
            return string.IsNullOrWhiteSpace(why)
                ? throw new UsageException(
                    $"{id} stands in the last commit, so it stays and becomes not_counted: say why with --reason \"…\".")
                : writing.Run(now => Correction.Discount(now, table.Name, id, why.Trim()));
        });
        return command;
    }
}
