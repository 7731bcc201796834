namespace DprkEngagement.Notebooks;

/// <summary>How notebooks are run.</summary>
public sealed record RunnerOptions
{
    /// <summary>How long one cell may take, a package restore included. 60 seconds unless said otherwise.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Where what <c>#r "nuget: Id, Version"</c> restored is remembered, so that it is done once. A folder in the
    /// system's place for temporary files unless said otherwise.
    /// </summary>
    public string PackagesFolder { get; init; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "dprk-notebook-packages");
}
