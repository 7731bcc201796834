namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk edit</c>: other values in a row that there is.</summary>
internal static class EditCommand
{
    public const string Name = "edit";

    public const string Example =
        """
          dprk edit 2024-10-18-nis-troops-1500 --set scope="first wave only" --dry-run
          dprk edit quantities troops_deployed --set short_label="soldiers sent"
        """;

    public static Command Create(Surroundings surroundings)
    {
        var (row, write) = (RowArgument.Create(), new WriteChoice());
        var set = new Option<string[]>("--set") { HelpName = "COLUMN=VALUE", Required = true,
            Description = "A column and its new value, empty for unknown. May be given more than once." };
        var supports = new Option<string[]>("--supports") { HelpName = "SOURCE=TEXT",
            Description = "What a page that the row rests on supports, where that changes with it; otherwise it stays as it is." };
        var command = new Command(
            Name, "Sets values of a row. Shows the row as it will stand and what the checks say of it, then writes it. Ids never change.")
        {
            row, set, supports, write.Exception, write.Data, write.Yes, write.DryRun,
        };
        command.SetAction(parsed =>
        {
            var writing = write.Writing(parsed, surroundings);
            if (writing.Read() is not { } tables)
                return ExitCode.DataProblems;

            var (table, found) = RowArgument.Find(tables, parsed.GetValue(row)!);
            var understood = new TypedValue(tables, surroundings.Today);
            var values = understood.Of(table, Pairs(set, "best=1500"));
            var pages = Pairs(supports, "yonhap-1=\"1,500 soldiers\"");
            understood.Say(surroundings.Output);
            var id = DataTables.IdOf(table, found.Values);
            var reason = parsed.GetValue(write.Exception) ?? "";
            return writing.Run(
                now => Correction.Set(now, table.Name, id, values, pages).Settled(reason),
                plan => (reason = writing.ReasonFor(plan)).Length > 0,
                plan => plan.Problems.Count > 0 && plan.Problems.All(problem => problem.Severity == ProblemSeverity.Finding)
                    ? ["If it is right as it is, say why with --exception."] : []);

            Dictionary<string, string> Pairs(Option<string[]> option, string example) => (parsed.GetValue(option) ?? []).ToLookup(
                pair => pair.Split('=')[0].Trim(), pair => pair.Split('=', 2) is [_, var value] ? value
                    : throw new UsageException($"{option.Name}: '{pair}' must be {option.HelpName}, e.g. {example}."))
                .ToDictionary(one => one.Key, one => one.Last());
        });
        return command;
    }
}
