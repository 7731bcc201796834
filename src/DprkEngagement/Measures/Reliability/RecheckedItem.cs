namespace DprkEngagement;

/// <summary>How often a second person found what the first collection had.</summary>
/// <param name="Item">What was looked up again, e.g. date_published.</param>
/// <param name="Compared">How often both could be compared: something was stated, and the second person found a page that says.</param>
/// <param name="Agreed">How often the two agreed.</param>
/// <param name="NotFound">How often the second person found no page that says.</param>
public sealed record RecheckedItem(string Item, int Compared, int Agreed, int NotFound)
{
    /// <summary>Share of the comparisons that agreed, 0 to 1; null where there is none.</summary>
    public double? PercentAgreement => Compared == 0 ? null : (double)Agreed / Compared;
}
