namespace DprkEngagement.Cli.Checking;

/// <summary>Finds where fields stand in their lines: a problem names the field by its number, annotations want characters.</summary>
internal static class FieldRegions
{
    /// <returns>The region of each problem's field; problems of a row, of a file, and of a file that can no longer be read have none.</returns>
    public static IReadOnlyDictionary<DataProblem, FieldRegion> Of(IEnumerable<DataProblem> problems, Surroundings surroundings)
    {
        var regions = new Dictionary<DataProblem, FieldRegion>(ReferenceEqualityComparer.Instance);
        foreach (var file in problems.Where(problem => problem.Line > 0 && problem.Column > 0).GroupBy(problem => surroundings.FullPath(problem.File)))
        {
            try
            {
                Find(file.Key, [.. file.OrderBy(problem => problem.Line)], regions);
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                // It was read a moment ago; its problems keep their lines.
            }
        }

        return regions;
    }

    private static void Find(string path, List<DataProblem> problems, Dictionary<DataProblem, FieldRegion> regions)
    {
        using var csv = new CsvReader(File.OpenRead(path));
        for (var next = 0; next < problems.Count && csv.Read();)
        {
            var lastLine = csv.FieldCount == 0 ? csv.Line : csv.LineOf(csv.FieldCount - 1);
            for (; next < problems.Count && problems[next].Line <= lastLine; next++)
            {
                var field = problems[next].Column - 1;
                if (field < csv.FieldCount && csv.LineOf(field) == problems[next].Line)
                {
                    var (start, end) = csv.CharactersOf(field);
                    regions[problems[next]] = new FieldRegion(start, end);
                }
            }
        }
    }
}
