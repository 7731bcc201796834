using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Directives;

namespace DprkEngagement.Interactive;

/// <summary>
/// The magic command <c>#!dprk</c>: lists the tables, the charts and the codebook's entries; with a name, shows the
/// codebook's entry or the row of that name.
/// </summary>
internal static class DprkMagic
{
    public const string Name = "#!dprk";

    public static void AddTo(Kernel kernel)
    {
        var about = new KernelDirectiveParameter("--about", "A table (claims), a column (claims.unit), a chart (TroopClaims), or the id of a row.")
        {
            AllowImplicitName = true,
        };
        about.AddCompletions(() => Completions.Names());
        var directive = new KernelActionDirective(Name)
        {
            Description = "Lists the tables, charts and codebook entries of the project, or shows one of them.",
            Parameters = { about },
        };
        kernel.AddDirective<DprkMagicCommand>(directive, (command, context) =>
        {
            Show(command.About, context);
            return Task.CompletedTask;
        });
    }

    private static void Show(string? about, KernelInvocationContext context)
    {
        try
        {
            foreach (var table in Overview.About(EngagementData.Load(), about))
            {
                context.Display(table);
            }
        }
#pragma warning disable CA1031 // A magic command may fail its cell, but must not leave the session hanging.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            context.Fail(context.Command, problem, problem.Message);
        }
    }
}
