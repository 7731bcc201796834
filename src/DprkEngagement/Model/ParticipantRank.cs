namespace DprkEngagement;

/// <summary>The rank of a participant at the time of the event.</summary>
public enum ParticipantRank
{
    /// <summary>The person with supreme power: head of state or ruling-party leader.</summary>
    TopLeader,

    /// <summary>A prime minister who is not the top leader.</summary>
    HeadOfGovernment,

    /// <summary>Minister, deputy head of government, speaker of parliament, security-council secretary, politburo member.</summary>
    Senior,

    /// <summary>Special envoy, vice minister, chief negotiator, former leader.</summary>
    Envoy,

    /// <summary>Any other official.</summary>
    Official,

    /// <summary>An institution, no person named.</summary>
    Institution,
}
