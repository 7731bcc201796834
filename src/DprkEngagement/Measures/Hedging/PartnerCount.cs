namespace DprkEngagement;

/// <summary>How often a state was met.</summary>
/// <param name="Partner">The state.</param>
/// <param name="Contacts">The contacts in order, at least one.</param>
public sealed record PartnerCount(Actor Partner, IReadOnlyList<Contact> Contacts)
{
    /// <summary>How many contacts.</summary>
    public int Count => Contacts.Count;
}
