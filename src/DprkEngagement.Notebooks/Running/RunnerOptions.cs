namespace DprkEngagement.Notebooks;

/// <summary>How notebooks are run.</summary>
public sealed record RunnerOptions
{
    /// <summary>How long one cell may take, a package restore included. 60 seconds unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not more than zero.</exception>
    public TimeSpan TimeLimit
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            field = value;
        }
    } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Where what <c>#r "nuget: Id, Version"</c> restored is remembered, so that it is done once. A folder of
    /// the user's own unless said otherwise: what is remembered names the dlls that are loaded.
    /// </summary>
    public string PackagesFolder { get; init; } =
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "dprk", "packages");
}
