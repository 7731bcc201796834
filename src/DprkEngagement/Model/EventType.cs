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

    /// <summary>A telephone or video call of the DPRK's top leader with a top leader of another state.</summary>
    LeaderCall,

    /// <summary>A visit of a minister, envoy or other senior figure.</summary>
    HighLevelVisit,

    /// <summary>A round of negotiations.</summary>
    TalksRound,

    /// <summary>A treaty's signature, ratification, entry into force or lapse.</summary>
    Treaty,

    /// <summary>Any other agreement.</summary>
    Agreement,

    /// <summary>Travel, transport or another link opened or resumed between states.</summary>
    Exchange,

    /// <summary>A decision of a state or ruling party that changes its course or its law.</summary>
    Policy,

    /// <summary>A public statement, words only.</summary>
    Statement,

    /// <summary>A vote at the United Nations.</summary>
    UnVote,

    /// <summary>A nuclear test.</summary>
    NuclearTest,

    /// <summary>A missile test (ballistic or cruise).</summary>
    MissileTest,

    /// <summary>A satellite launch.</summary>
    SatelliteLaunch,

    /// <summary>Arms or munitions sent, or seen on their way.</summary>
    ArmsTransfer,

    /// <summary>Fuel, food or other goods delivered.</summary>
    GoodsTransfer,

    /// <summary>Troops sent or brought home.</summary>
    Deployment,

    /// <summary>Fighting, or a pause in it.</summary>
    Combat,

    /// <summary>Prisoners taken, and what becomes of them.</summary>
    Prisoner,

    /// <summary>A weapon, ship or plant shown.</summary>
    WeaponsUnveiling,

    /// <summary>A government admits or announces what it had not before.</summary>
    OfficialAcknowledgement,

    /// <summary>A ceremony or building that honours soldiers.</summary>
    Commemoration,

    /// <summary>A transfer made public by others than those who take part in it.</summary>
    Disclosure,
}
