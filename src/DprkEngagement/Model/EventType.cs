namespace DprkEngagement;

/// <summary>The kind of an event. A meeting and the treaty that came of it are two events.</summary>
public enum EventType
{
    /// <summary>Announced formal talks of the DPRK's top leader with the top leader of another state.</summary>
    Summit,

    /// <summary>Any other meeting of the DPRK's top leader with a head of state, government or ruling party: a courtesy call, an informal talk, a ceremony, a premier who is not the top leader.</summary>
    LeaderMeeting,

    /// <summary>Leaders seen together without talks of their own.</summary>
    JointAppearance,

    /// <summary>A meeting of other leaders, in which the DPRK takes no part.</summary>
    ContextMeeting,

    /// <summary>A visit of a minister, envoy or other senior figure.</summary>
    HighLevelVisit,

    /// <summary>A round of negotiations.</summary>
    TalksRound,

    /// <summary>A treaty's signature, ratification, entry into force or lapse.</summary>
    Treaty,

    /// <summary>Any other agreement.</summary>
    Agreement,

    /// <summary>A policy decided or changed.</summary>
    Policy,

    /// <summary>A public statement.</summary>
    Statement,

    /// <summary>A vote at the United Nations.</summary>
    UnVote,

    /// <summary>A nuclear test.</summary>
    NuclearTest,

    /// <summary>A missile test.</summary>
    MissileTest,

    /// <summary>A satellite launch.</summary>
    SatelliteLaunch,

    /// <summary>Arms or munitions sent.</summary>
    ArmsTransfer,

    /// <summary>Troops sent.</summary>
    Deployment,

    /// <summary>Fighting.</summary>
    Combat,

    /// <summary>Prisoners taken.</summary>
    Prisoner,

    /// <summary>A weapon or ship shown.</summary>
    WeaponsUnveiling,

    /// <summary>A government admits or announces what it had not before.</summary>
    OfficialAcknowledgement,

    /// <summary>A transfer or report made public by others.</summary>
    Disclosure,
}
