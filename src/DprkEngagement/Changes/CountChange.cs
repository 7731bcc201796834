namespace DprkEngagement;

/// <summary>A count or figure that the data give and that moved.</summary>
/// <param name="What">What is counted, e.g. meetings with the United States.</param>
/// <param name="Before">As it was; empty where there was none.</param>
/// <param name="After">As it is; empty where there is none.</param>
public sealed record CountChange(string What, string Before, string After)
{
    /// <summary>Both, e.g. 3 → 4.</summary>
    public override string ToString() => $"{(Before.Length == 0 ? "(none)" : Before)} → {(After.Length == 0 ? "(none)" : After)}";
}
