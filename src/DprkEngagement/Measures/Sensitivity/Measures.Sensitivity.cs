namespace DprkEngagement;

/// <content>How much hangs on coding choices.</content>
public static partial class Measures
{
    /// <summary>Computes any number under every defensible combination of coding choices.</summary>
    /// <param name="result">What is computed, e.g. "Meetings with Trump".</param>
    /// <param name="compute">Computes it; null is unknown.</param>
    /// <param name="window">Whose lengths are tried too; null where the number uses no rolling window.</param>
    /// <example><c>Measures.Sensitivity("Meetings with China", choices => data.Contacts(ContactLevel.Leaders, choices).With("CHN").Count)</c></example>
    public static Sensitivity Sensitivity(string result, Func<CodingChoices, double?> compute, HedgingWindow? window = null) => new()
    {
        Unit = "",
        Definition = "The result of every single change of a coding choice, and the lowest and highest over all combinations. The rows used are those of the result.",
        RowIds = [],
        Result = result,
        Headline = compute(CodingChoices.Default),
        Results = [.. CodingChoices.Combinations(window).Select(choices => new SensitivityResult(choices, compute(choices)))],
    };
}
