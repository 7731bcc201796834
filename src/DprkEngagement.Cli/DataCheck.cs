using System.Globalization;

namespace DprkEngagement.Cli;

/// <summary>What a check of the data found, in words.</summary>
internal static class DataCheck
{
    /// <summary>Every problem on a line that editors link to its place, then how many there are.</summary>
    public static void PrintProblems(IReadOnlyList<DataProblem> problems, TextWriter output)
    {
        foreach (var problem in problems)
        {
            output.WriteLine(PrintableText.Of(problem.ToString()));
        }

        output.WriteLine();
        PrintProblemCount(problems, output);
    }

    /// <summary>How many problems there are.</summary>
    public static void PrintProblemCount(IReadOnlyList<DataProblem> problems, TextWriter output)
    {
        var files = problems.Select(problem => problem.File).Distinct(StringComparer.Ordinal).Count();
        output.WriteLine($"{Count(problems.Count, "problem")} in {Count(files, "file")}.");
    }

    /// <summary>How many rows of which tables were checked.</summary>
    public static void PrintRowCounts(EngagementData data, TextWriter output)
    {
        var tables = data.RowCounts;
        output.WriteLine($"Checked {Count(tables.Sum(table => table.Rows), "row")} of {tables.Count} tables in {PrintableText.Of(data.Folder)}: no problems.");
        foreach (var (table, rows) in tables)
        {
            output.WriteLine(FormattableString.Invariant($"  {table,-17}{rows,6:N0}"));
        }

        foreach (var table in data.UntypedTables.Values.Where(table => table.Unconfirmed.Count > 0))
        {
            output.WriteLine();
            output.WriteLine($"Nobody has confirmed what was inferred of {table.Name}: {string.Join(", ", table.Unconfirmed)}. Look at them in datapackage.json, correct what is wrong and delete the lines \"inferred\".");
        }
    }

    private static string Count(int number, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {what}{(number == 1 ? "" : "s")}");
}
