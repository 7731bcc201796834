namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk supersede</c>: a claim with a revised figure in the place of another.</summary>
internal static class SupersedeCommand
{
    public const string Name = "supersede";

    public const string Example =
        """
          dprk supersede 2025-11-04-nis-troops-10000-border --best 9000 --published 2026-03-05 --source https://example.org/news/3 --source-publisher Yonhap --source-title "NIS revises its count" --dry-run
        """;

    public static Command Create(Surroundings surroundings, string[] arguments)
    {
        var claim = new Argument<string>("claim") { Description = "The id of the claim that is replaced." };
        var command = new Command(
            Name,
            "Adds a claim with a revised figure and marks the old one as superseded by it; the old row stays. What is not given is taken "
                + "over from the old row, but not its figures where one is given, its dates of publication, its title and its notes.")
        {
            claim,
        };
        AddCommand.WithSchema(command, arguments, surroundings, package =>
        {
            var options = new RowOptions(command, package, package.Table("claims")!, "superseded_by");
            command.SetAction(parsed => AddCommand.Run(parsed, options, parsed.GetValue(claim)!, surroundings));
        });
        return command;
    }
}
