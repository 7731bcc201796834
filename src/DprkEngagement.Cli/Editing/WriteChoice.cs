namespace DprkEngagement.Cli.Editing;

/// <summary>The options <c>--yes</c> and <c>--dry-run</c>, and the one rule of all commands that write tables: what changes is shown, asked
/// at a terminal, and written where nobody can be asked.</summary>
internal sealed class WriteChoice
{
    public Option<bool> Yes { get; } = new("--yes", "-y")
    {
        Description = "Write without asking. Only a terminal is asked: a script, or a command whose output goes elsewhere, writes at once.",
    };

    public Option<bool> DryRun { get; } = new("--dry-run", "-n") { Description = "Show what would be written, and write nothing." };

    public Option<string?> Exception { get; } = new("--exception")
    {
        HelpName = "REASON",
        Description = "Why the row is right as it is although a rule on likely mistakes, such as near-duplicate, finds it: adds a row to "
            + "exceptions.csv.",
    };

    public (bool Yes, bool DryRun) Of(ParseResult parsed) => (parsed.GetValue(Yes), parsed.GetValue(DryRun));

    public Option<string?> Data { get; } = Commands.DataOption.Create();

    public RowWriting Writing(ParseResult parsed, Surroundings surroundings) =>
        new(parsed.GetValue(Data), surroundings, parsed.GetValue(Yes), parsed.GetValue(DryRun));

    /// <returns>True where it is to be written; otherwise it has been said that nothing was.</returns>
    public static bool IsWanted((bool Yes, bool DryRun) choice, Surroundings surroundings, string question)
    {
        var isWanted = !choice.DryRun && (choice.Yes || surroundings.Questions is not { } questions
            || questions.Prompt(new ConfirmationPrompt(ListQuestion.Safe(question))));
        if (!isWanted)
            surroundings.Output.WriteLine(choice.DryRun ? "Nothing was written: this was a dry run." : "Nothing was written.");

        return isWanted;
    }
}
