namespace DprkEngagement.Tests.Article;

/// <summary>What the article says of treaties and talks, from the rows.</summary>
public sealed class TreatyTests
{
    [Fact]
    public void Defence_treaties_with_Moscow_and_Beijing_were_signed_within_a_week_of_July_1961()
    {
        var signed = new[] { "ussr-dprk-alliance-1961", "china-dprk-alliance-1961" }.Select(Agreement)
            .Select(treaty => (treaty.MutualDefence, treaty.Steps[0].Kind, treaty.Steps[0].Event.Date.Start));

        Assert.Equal(
            [(true, AgreementStepKind.Signed, new DateOnly(1961, 7, 6)), (true, AgreementStepKind.Signed, new DateOnly(1961, 7, 11))],
            signed);
    }

    [Fact]
    public void The_Agreed_Framework_is_of_21_October_1994()
    {
        var signed = Assert.Single(Agreement("agreed-framework-1994").Steps).Event;

        Assert.Equal((new DateOnly(1994, 10, 21), "Geneva"), (signed.Date.Start, signed.Place!.Name));
        Assert.Equal(["PRK", "USA"], signed.Participants.Select(one => one.Actor.Iso3c).Distinct());
    }

    [Fact]
    public void The_six_party_talks_went_through_six_rounds_from_2003_to_2008()
    {
        var sessions = Shipped.Data.Events.Where(one => one.Id.Contains("six-party-round", StringComparison.Ordinal)).ToList();

        Assert.All(sessions, one => Assert.Equal(EventType.TalksRound, one.Type));
        Assert.Equal(13, sessions.Count);
        Assert.Equal((new DateOnly(2003, 8, 27), new DateOnly(2008, 12, 11)), (sessions.Min(one => one.Date.Start), sessions.Max(one => one.Date.End)));
        Assert.Equal(["1", "2", "3", "4", "5", "6"], sessions.Select(one => one.Id.Split("round-")[1][..1]).Distinct());
        Assert.All(sessions, one => Assert.Equal(
            ["CHN", "JPN", "KOR", "PRK", "RUS", "USA"],
            one.Participants.Where(participant => participant.Role == ParticipantRole.Principal).Select(participant => participant.Actor.Iso3c).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_treaty_of_June_2024_has_a_defence_clause_and_took_effect_in_December()
    {
        var treaty = Agreement("russia-dprk-partnership-2024");

        Assert.True(treaty.MutualDefence);
        Assert.Equal(new DateOnly(2024, 12, 4), treaty.InForceFrom);
        Assert.Equal(
            [(AgreementStepKind.Signed, "2024-06-19"), (AgreementStepKind.Ratified, "2024-10-24"), (AgreementStepKind.Ratified, "2024-11-11"), (AgreementStepKind.InForce, "2024-12-04")],
            treaty.Steps.Select(step => (step.Kind, $"{step.Event.Date.Start:yyyy-MM-dd}")));
        Assert.Contains("2024-06-19-putin-kim-pyongyang", Shipped.Data.MeetingsWith("RUS").Select(meeting => meeting.Event.Id));
    }

    [Fact]
    public void Its_defence_clause_is_the_third_and_not_without_precedent()
    {
        var withClause = Shipped.Data.Agreements.Where(one => one.MutualDefence == true).ToList();

        Assert.Equal(["ussr-dprk-alliance-1961", "china-dprk-alliance-1961", "russia-dprk-partnership-2024"], withClause.Select(one => one.Id));
        Assert.Equal(
            "1995-09-russia-1961-treaty-lapse",
            withClause[0].Steps.Single(step => step.Kind == AgreementStepKind.Ended).Event.Id);
        Assert.Null(withClause[1].EndedOn);
    }

    [Fact]
    public void Kim_promised_Shoigu_support_on_4_June_2025()
    {
        var visit = Shipped.Data.Events.Single(one => one.Id == "2025-06-04-shoigu-kim-pyongyang");

        Assert.Equal((EventType.HighLevelVisit, new DateOnly(2025, 6, 4), "Pyongyang"), (visit.Type, visit.Date.Start, visit.Place!.Name));
        Assert.Contains("unconditional", $"{visit.Summary} {visit.Outcome}", StringComparison.Ordinal);
        Assert.NotEmpty(Shipped.Data.SourcesOf(visit));
    }

    private static Agreement Agreement(string id) => Shipped.Data.Agreements.Single(one => one.Id == id);
}
