namespace DprkEngagement;

/// <summary>Room for the texts at the left of rows, in pixels.</summary>
/// <param name="DateWidth">Width of the widest date.</param>
/// <param name="NameWidth">Width of the widest claimant.</param>
internal readonly record struct RowTexts(double DateWidth, double NameWidth)
{
    /// <summary>Room for the texts of these rows.</summary>
    public static RowTexts Of(IEnumerable<RowLabel> rows, RowMetrics metrics)
    {
        var labels = rows.ToList();
        return new RowTexts(
            labels.Max(l => TextMeasure.Width(StatedDate.TightOf(l.Claim.Published), metrics.DateSize)),
            labels.Max(l => TextMeasure.Width(l.Name, metrics.NameSize)));
    }
}
