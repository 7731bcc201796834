namespace DprkEngagement;

/// <summary>Over which contacts a rolling measure runs.</summary>
public enum HedgingWindow
{
    /// <summary>The last so many contacts, however long ago: no gaps, but it stands still while nobody is met.</summary>
    Contacts,

    /// <summary>The contacts of the last so many months: it empties while nobody is met.</summary>
    Months,
}
