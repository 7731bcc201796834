namespace DprkEngagement;

/// <summary>On which day a contact is counted.</summary>
public enum ContactDate
{
    /// <summary>The first day of the visit, from border to border.</summary>
    Visit,

    /// <summary>The first day of the talks, where a source tells them apart from the visit; else the visit's.</summary>
    Talks,
}
