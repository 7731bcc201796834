namespace DprkEngagement.Cli.Checking;

/// <summary>Prints what a check found.</summary>
internal static class CheckOutput
{
    public static void Print(LoadResult loaded, CheckFormat format, Surroundings surroundings)
    {
        var output = surroundings.Output;
        switch (format)
        {
            case CheckFormat.Json:
                output.Write(CheckJson.Write(loaded));
                break;
            case CheckFormat.Sarif:
                output.Write(CheckSarif.Write(loaded.Problems, FieldRegions.Of(loaded.Problems, surroundings)));
                break;
            case CheckFormat.GitHub when loaded.Data is null:
                var regions = FieldRegions.Of(loaded.Problems, surroundings);
                foreach (var problem in loaded.Problems)
                {
                    output.WriteLine(CheckGitHub.Write(problem, regions.TryGetValue(problem, out var region) ? region : null));
                }

                DataCheck.PrintProblemCount(loaded.Problems, output);
                break;
            default:
                PrintText(loaded, output);
                break;
        }
    }

    private static void PrintText(LoadResult loaded, TextWriter output)
    {
        if (loaded.Data is { } data)
        {
            DataCheck.PrintRowCounts(data, output);
        }
        else
        {
            DataCheck.PrintProblems(loaded.Problems, output);
        }
    }
}
