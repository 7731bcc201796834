namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk supersede</c>: a claim with a revised figure in the place of another.</summary>
internal static class SupersedeCommand
{
    public const string Name = "supersede";

    public const string Example =
        """
          dprk supersede 2026-02-12-nis-troops-11000-kursk --best 10000 --published 2026-03-05 --source https://example.org/news/3 --source-publisher Yonhap --source-title "NIS revises its count" --dry-run
        """;

    public static Command Create(Surroundings surroundings, string[] arguments)
    {
        var claim = new Argument<string>("claim") { Description = "The id of the claim that is replaced." };
        var command = new Command(
            Name,
            "Adds a claim with a revised figure and marks the old one as superseded by it; the old row stays. What is not given is taken "
                + "over from the old row, "
            + "but not its figures where one is given, its dates of publication, its title and its notes.")
        {
            claim,
        };
        if (arguments.FirstOrDefault() != Name)
            return command;

        if (AddCommand.SchemaOf(arguments, surroundings) is { } package && package.Table("claims") is { } claims)
        {
            var options = new RowOptions(command, package, claims, "superseded_by");
            command.SetAction(parsed => AddCommand.Run(parsed, options, claims, parsed.GetValue(claim)!, surroundings));
        }
        else
        {
            command.TreatUnmatchedTokensAsErrors = false;
            command.SetAction(_ => AddCommand.NoSchema(arguments, surroundings));
        }

        return command;
    }
}
