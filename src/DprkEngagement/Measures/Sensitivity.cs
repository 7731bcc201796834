namespace DprkEngagement;

public static partial class Measures
{
    /// <summary>Computes any number under every defensible combination of coding choices.</summary>
    /// <param name="result">What is computed, e.g. "Meetings with Trump".</param>
    /// <param name="compute">Computes it; null is unknown.</param>
    /// <returns>The headline, the result of every single change of a choice, and the combinations with the lowest and the highest
    /// result.</returns>
    /// <example><c>Measures.Sensitivity("Meetings with China", choices => data.Contacts(ContactLevel.Leaders, choices)
    /// .Count(one => one.Counterpart.Iso3c == "CHN"))</c></example>
    public static Result<(string Name, CodingChoices Choices, double? Value)> Sensitivity(
        string result, Func<CodingChoices, double?> compute)
    {
        static string Word(double? value) => value is { } number ? Invariant($"{number:0.##}") : "unknown";
        List<(string Name, CodingChoices Choices, double? Value)> all =
            [.. CodingChoices.Combinations().Select(choices => ("", choices, compute(choices)))];
        var known = all.FindAll(one => one.Value is not null).OrderBy(one => one.Choices.Changes).ToList();
        List<(string Name, CodingChoices Choices, double? Value)> ends = known.Count == 0 ? [] :
        [
            known.MinBy(one => one.Value) with { Name = "Lowest: " },
            known.MaxBy(one => one.Value) with { Name = "Highest: " },
        ];
        return new()
        {
            Title = $"{result}: {Word(all[0].Value)} in the headline, {Word(known.Min(one => one.Value))} to "
                + $"{Word(known.Max(one => one.Value))} over {NumberText.Full(all.Count)} combinations of coding choices",
            Unit = "",
            Definition = "The result of every single change of a coding choice, and the lowest and highest over all combinations. The "
                + "rows used are those of the result.",
            Rows = [.. all.Where(one => one.Choices.Changes <= 1).OrderBy(one => one.Choices.Changes), .. ends],
            Columns = [new("choices", "Choices", one => one.Name + one.Choices.Describe()), new("result", "Result", one => one.Value)],
        };
    }
}
