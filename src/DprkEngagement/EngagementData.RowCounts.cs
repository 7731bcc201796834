namespace DprkEngagement;

/// <content>How much there is.</content>
public sealed partial class EngagementData
{
    /// <summary>How many rows every table of datapackage.json holds, in its order.</summary>
    public IReadOnlyList<(string Table, int Rows)> RowCounts { get; internal init; } = [];
}
