namespace DprkEngagement;

/// <summary>On whose ground leaders met.</summary>
public enum MeetingGround
{
    /// <summary>In the counterpart's country: the DPRK's leader travelled to it.</summary>
    Theirs,

    /// <summary>In North Korea: the counterpart's leader came.</summary>
    Home,

    /// <summary>In a third country.</summary>
    Third,
}
