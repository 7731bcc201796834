namespace DprkEngagement.Cli.Editing;

/// <summary>The options <c>--yes</c> and <c>--dry-run</c> of commands that write tables.</summary>
internal sealed class WriteChoice
{
    public Option<bool> Yes { get; } = new("--yes", "-y") { Description = "Write without asking." };

    public Option<bool> DryRun { get; } = new("--dry-run", "-n") { Description = "Show what would be written, and write nothing." };

    public (bool Yes, bool DryRun) Of(ParseResult parsed) => (parsed.GetValue(Yes), parsed.GetValue(DryRun));
}
