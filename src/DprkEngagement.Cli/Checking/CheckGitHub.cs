using System.Globalization;
using System.Text;

namespace DprkEngagement.Cli.Checking;

/// <summary>A problem as a command of GitHub's workflows, which shows it at its line in a pull request.</summary>
internal static class CheckGitHub
{
    public static string Write(DataProblem problem, FieldRegion? region)
    {
        var command = new StringBuilder("::error file=").Append(Property(problem.File));
        if (problem.Line > 0)
        {
            command.Append(CultureInfo.InvariantCulture, $",line={problem.Line}");
        }

        if (region is { } field)
        {
            command.Append(CultureInfo.InvariantCulture, $",col={field.Start},endColumn={Math.Max(field.Start, field.End - 1)}");
        }

        return command.Append(",title=").Append(Property(problem.Rule)).Append("::").Append(Data(problem.Message)).ToString();
    }

    /// <summary>What stands after the second pair of colons: no percent sign and no line end may be taken for one of the command.</summary>
    private static string Data(string text) => PrintableText.Of(text).Replace("%", "%25", StringComparison.Ordinal);

    /// <summary>What stands between the pairs: commas and colons would end it.</summary>
    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
