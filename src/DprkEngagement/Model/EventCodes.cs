namespace DprkEngagement;

/// <summary>The kind of an event. A meeting and the treaty that came of it are two events.</summary>
public enum EventType
{
    /// <summary>Announced formal talks of the DPRK's top leader with the top leader of another state.</summary>
    Summit,
    /// <summary>Any other meeting of the DPRK's top leader with a head of state, government or party: also a courtesy call.</summary>
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
    /// <summary>Words in passing beside a conference, parade or ceremony of several states: no contact of its own.</summary>
    SidelineEncounter,
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

/// <summary>How exactly a date is known, on the scale of the UCDP Georeferenced Event Dataset (<c>date_prec</c>).</summary>
public enum DatePrecision
{
    /// <summary>1: the day is known.</summary>
    Day = 1,
    /// <summary>2: known to within two to six days.</summary>
    Days = 2,
    /// <summary>3: the week is known.</summary>
    Week = 3,
    /// <summary>4: the month is known.</summary>
    Month = 4,
    /// <summary>5: the year is known.</summary>
    Year = 5,
}

/// <summary>The rank of a participant at the time of the event.</summary>
public enum ParticipantRank
{
    /// <summary>The person with supreme power: head of state or ruling-party leader.</summary>
    TopLeader,
    /// <summary>A prime minister who is not the top leader.</summary>
    HeadOfGovernment,
    /// <summary>Minister, deputy head of government, speaker of parliament, security-council secretary, politburo member.</summary>
    Senior,
    /// <summary>Special envoy or special representative named by a head of state.</summary>
    Envoy,
    /// <summary>Vice minister, deputy head of a central party department, chief negotiator: the least of a contact's lower side.</summary>
    DeputyMinister,
    /// <summary>Any other official; a former leader without office.</summary>
    Official,
    /// <summary>An institution, no person named.</summary>
    Institution,
}

/// <summary>In what part an actor takes part in an event.</summary>
public enum ParticipantRole
{
    /// <summary>Acts, talks, signs or votes.</summary>
    Principal,
    /// <summary>Joined for a part; not counted as a meeting of its own.</summary>
    Joined,
    /// <summary>Gave the place only.</summary>
    Host,
    /// <summary>What the event is about, without taking part: the subject of a vote or a statement.</summary>
    Subject,
}

/// <summary>Which step of an agreement.</summary>
public enum AgreementStepKind
{
    /// <summary>Signed, adopted or announced.</summary>
    Signed,
    /// <summary>Ratified by one side.</summary>
    Ratified,
    /// <summary>Took effect.</summary>
    InForce,
    /// <summary>A step that it provides for, taken.</summary>
    Implemented,
    /// <summary>Set aside in part or for a time.</summary>
    Suspended,
    /// <summary>Declared void, or no longer kept, by one side.</summary>
    Renounced,
    /// <summary>Lapsed, or was replaced by another.</summary>
    Ended,
}

/// <summary>Which body of the United Nations voted.</summary>
public enum ResolutionBody
{
    /// <summary>The General Assembly, all member states.</summary>
    GeneralAssembly,
    /// <summary>The Security Council, fifteen states; North Korea is not one of them.</summary>
    SecurityCouncil,
}

/// <summary>How a state voted, as far as the pages that were read say.</summary>
public enum VoteChoice
{
    /// <summary>In favour.</summary>
    Yes,
    /// <summary>Against.</summary>
    No,
    /// <summary>Abstained.</summary>
    Abstain,
    /// <summary>Did not vote.</summary>
    Absent,
    /// <summary>Not among the No votes that the page names: it voted in favour, abstained or was absent.</summary>
    NotNo,
    /// <summary>Not a member of the body.</summary>
    NotAMember,
    /// <summary>On no page read: unknown.</summary>
    Unconfirmed,
}

/// <summary>The form of a contact of two states.</summary>
public enum ContactForm
{
    /// <summary>Talks arranged between the two.</summary>
    Talks,
    /// <summary>A reception by the other side's leader or minister.</summary>
    Reception,
    /// <summary>A ceremony of the two in which officials of both take part in office.</summary>
    Ceremony,
    /// <summary>Words in passing at an occasion of several states. Coded apart, not counted.</summary>
    Corridor,
    /// <summary>Below the ranks of the contact rule. Coded apart, not counted.</summary>
    WorkingLevel,
}

/// <summary>What kind of business a contact is about.</summary>
public enum ContactTrack
{
    /// <summary>Foreign affairs, defence, security, party, parliament, envoys, the two Koreas.</summary>
    Political,
    /// <summary>Line ministries: economy, culture, sport, education, health, interior, justice.</summary>
    Line,
}
