namespace DprkEngagement.Cli.Checking;

/// <summary>In what form <c>dprk check</c> says what it found; docs/check.md describes each.</summary>
internal enum CheckFormat
{
    /// <summary>For people: a line that editors link for each problem, then how many there are.</summary>
    Text,

    /// <summary>For programs: one JSON object.</summary>
    Json,

    /// <summary>For code scanning: a SARIF 2.1.0 log.</summary>
    Sarif,

    /// <summary>For GitHub's workflows: a command that annotates the line for each problem.</summary>
    GitHub,
}
