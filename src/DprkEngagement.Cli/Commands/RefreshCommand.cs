using System.CommandLine;

namespace DprkEngagement.Cli.Commands;

internal static class RefreshCommand
{
    public const string Name = "refresh";
    public const string Example = "  dprk refresh";
    public static Command Create(Surroundings surroundings) => new(Name, "Brings up to date.");
}
