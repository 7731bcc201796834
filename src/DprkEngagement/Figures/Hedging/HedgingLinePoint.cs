namespace DprkEngagement;

/// <summary>The number of partners from one contact on.</summary>
/// <param name="Day">The day of the contact.</param>
/// <param name="Value">The number.</param>
/// <param name="Low">The lowest over all codings.</param>
/// <param name="High">The highest over all codings.</param>
/// <param name="Mix">With whom the contacts of the window were.</param>
internal sealed record HedgingLinePoint(DateOnly Day, double Value, double Low, double High, PartnerMix Mix)
{
    /// <summary>False while the window fills.</summary>
    public bool IsFull => Mix.IsCovered;

    /// <summary>The contact that closes the window.</summary>
    public Contact Latest => Mix.Partners.SelectMany(partner => partner.Contacts).OrderBy(contact => contact.Day).ThenBy(contact => contact.Event.Id, StringComparer.Ordinal).Last();
}
