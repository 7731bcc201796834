namespace DprkEngagement.Interactive;

/// <summary>A partner's share of the contacts of a span.</summary>
/// <param name="Among">five_powers or all_partners.</param>
/// <param name="Partner">The partner.</param>
/// <param name="Contacts">Contacts with it.</param>
/// <param name="OfContacts">Contacts in all.</param>
/// <param name="Share">From 0 to 1; null where there are too few.</param>
internal sealed record ContactShareRow(string Among, Actor Partner, int Contacts, int OfContacts, double? Share)
{
    public static IEnumerable<ContactShareRow> Of(ContactShares shares) =>
        from set in PartnerSets.Of(shares.Mix)
        from partner in set.Result.Partners
        select new ContactShareRow(set.Name, partner.Partner, partner.Count, set.Result.Total, set.Result.ShareOf(partner.Partner.Iso3c));
}
