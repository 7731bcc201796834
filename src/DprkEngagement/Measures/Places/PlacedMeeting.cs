namespace DprkEngagement;

/// <summary>A meeting and on whose ground it was.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Ground">On whose ground.</param>
public sealed record PlacedMeeting(Meeting Meeting, MeetingGround Ground);
