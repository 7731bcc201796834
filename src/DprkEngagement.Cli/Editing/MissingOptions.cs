namespace DprkEngagement.Cli.Editing;

/// <summary>Names the options that would fill what a row lacks.</summary>
internal static class MissingOptions
{
    public static void Print(AddPlan plan, TextWriter output)
    {
        var main = plan.Rows.Count > 0 ? plan.Rows[0].Schema : null;
        var options = plan.Problems.Where(problem => problem.Rule == "value-missing")
            .Select(problem => main is not null && problem.File.EndsWith("/" + main.Path, StringComparison.Ordinal) ? $"--{problem.Field}"
                : problem.File.EndsWith("/sources.csv", StringComparison.Ordinal) ? $"--source-{problem.Field}"
                : problem.Field == "supports" ? "--supports"
                : "")
            .Concat(plan.Problems.Where(problem => problem.Rule == "source-missing").Select(_ => "--source"))
            .Concat(plan.Problems.Where(problem => problem.Rule == "event-empty").Select(_ => "--participant"))
            .Where(option => option.Length > 0)
            .Select(option => option.Replace('_', '-'))
            .Distinct()
            .ToList();
        if (options.Count > 0)
        {
            output.WriteLine($"Still needed: {string.Join(", ", options)}.");
        }
    }
}
