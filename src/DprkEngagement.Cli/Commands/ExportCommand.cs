using System.CommandLine;

namespace DprkEngagement.Cli.Commands;

internal static class ExportCommand
{
    public const string Name = "export";
    public const string Example = "  dprk export";
    public static Command Create(Surroundings surroundings) => new(Name, "Exports.");
}
