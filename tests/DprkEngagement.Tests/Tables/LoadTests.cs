namespace DprkEngagement.Tests.Tables;

public sealed class LoadTests
{
    [Fact]
    public void A_folder_becomes_typed_records()
    {
        using var folder = new SampleFolder();

        var data = folder.Load().Data!;

        var meeting = Assert.Single(data.Events);
        Assert.Equal("2018-06-12-trump-kim-singapore", meeting.Id);
        Assert.Equal(EventType.Summit, meeting.Type);
        Assert.Equal(new EventDate(new DateOnly(2018, 6, 12), new DateOnly(2018, 6, 12), DatePrecision.Day), meeting.Date);
        Assert.Null(meeting.Talks);
        Assert.Same(data.Places[0], meeting.Place);
        Assert.Equal(1.2494m, meeting.Place!.Latitude);
        Assert.Equal("a joint statement", meeting.Outcome);
        Assert.Null(meeting.Notes);
        Assert.Equal(new RowPosition("events", 2), meeting.Row);
        Assert.Equal(["Kim Jong Un", "Donald Trump"], meeting.Participants.Select(participant => participant.Person!.Name));
        Assert.Same(data.Actors[1], meeting.Participants[1].Actor);

        var claim = Assert.Single(data.Claims);
        Assert.Equal("2024-10-18-nis-troops-1500", claim.Id);
        Assert.Equal("NIS", claim.Claimant.ShortName);
        Assert.Equal(Quantity.TroopsDeployed, claim.Quantity);
        Assert.Equal(ClaimMeasure.Cumulative, claim.Measure);
        Assert.Equal(new Estimate(null, 1500, null, Hedge.Exact, Unit.Soldiers), claim.Estimate);
        Assert.Equal(new DateOnly(2024, 10, 13), claim.AsOf);
        Assert.Equal("PRK", claim.From!.Iso3c);
        Assert.Null(claim.To);
        Assert.Equal("first wave", claim.Scope);
        Assert.Equal(CodeStatus.Coded, claim.Status);

        Assert.Equal(new Uri("https://example.org/troops"), Assert.Single(data.Sources).Url);
        Assert.Equal(["events", "claims"], data.Citations.Select(citation => citation.Table));
        Assert.Same(data.Sources[0], data.Citations[1].Source);
        Assert.Equal(new DateOnly(2026, 2, 28), Assert.Single(data.Coverage).End);
    }

    [Fact]
    public void A_table_without_a_record_type_is_reached_by_the_names_of_its_columns()
    {
        using var folder = new SampleFolder();
        folder.Add("left-out", "some-fact,No source.");

        var table = folder.Load().Data!.Table("left-out");

        Assert.Equal("No source.", table.Rows[0]["reason"]);
        Assert.Equal(new RowPosition("left-out", 2), table.Rows[0].Position);
        var error = Assert.Throws<ArgumentException>(() => table.Rows[0]["reson"]);
        Assert.StartsWith("there is no column of the table left-out 'reson'; did you mean 'reason'?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_throws_one_exception_with_every_problem()
    {
        using var folder = new SampleFolder();
        folder.Set("claims", 2, "unit", "solders").Set("events", 2, "date_end", "2018-06-11").Write();

        var error = Assert.Throws<DataException>(() => EngagementData.Load(folder.Folder));

        Assert.Equal(
            """
            data/events.csv(2,4): error dates-reversed: date_end is 2018-06-11, before date_start 2018-06-12; the end is the same day or later (codebook: events.date_end)
            data/claims.csv(2,10): error unit-unknown: unit is 'solders'; did you mean 'soldiers'? (codebook: claims.unit)
            """,
            error.Message);
    }
}
