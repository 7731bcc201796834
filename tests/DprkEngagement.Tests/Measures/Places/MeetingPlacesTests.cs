namespace DprkEngagement.Tests.Measures.Places;

public sealed class MeetingPlacesTests
{
    private static readonly MeetingPlaces Places = DprkEngagement.Measures.MeetingPlaces(Shipped.Data);

    [Fact]
    public void Who_travelled_to_whom_by_country() => Assert.Equal(
        ["China 19 5 0", "Russia 8 2 1", "United States 0 0 3", "South Korea 1 4 0", "Japan 0 2 0", "Others 2 3 1"],
        Places.ToTable().Rows.Select(row => string.Join(' ', row.Cells.Take(4))));

    [Fact]
    public void Third_places_are_named() => Assert.Equal(
        "Singapore 2018, Hanoi 2019, Panmunjom 2019", Places.ToTable().Rows.Single(row => row.Cells[0] == "United States").Cells[4]);

    [Fact]
    public void At_panmunjom_the_side_of_the_line_decides() => Assert.Equal(
        [MeetingGround.Theirs, MeetingGround.Home],
        Places.Meetings.Where(one => one.Meeting.Event.Id.EndsWith("moon-kim-panmunjom", StringComparison.Ordinal)).Select(one => one.Ground));

    [Fact]
    public void A_tour_whose_row_names_another_stage_is_left_out() => Assert.Equal(
        [new LeftOut("1984-05-16-kim-il-sung-ussr-eastern-europe", "where East Germany was met is not known: the row's place is of another stage of the tour")],
        Places.LeftOut);

    [Fact]
    public void Provisional_meetings_count_on_request_alone() => Assert.Equal(
        "5 (1 provisional)",
        DprkEngagement.Measures.MeetingPlaces(Shipped.Data, MeetingRule.Headline with { IncludeProvisional = true }).ToTable().Rows[0].Cells[2]);
}
