using System.Globalization;

namespace DprkEngagement;

/// <summary>A counterpart's row.</summary>
/// <param name="Counterpart">The state, or the others together.</param>
/// <param name="Places">All meetings.</param>
internal sealed record PlacesRow(CounterpartGroup Counterpart, MeetingPlaces Places)
{
    public string Name => CounterpartGroup.NameOf(Counterpart.Actor);

    public string ShortName => Counterpart.Actor?.ShortName ?? CounterpartGroup.OthersName;

    public ActorStyle Style => Counterpart.Actor is null ? ActorStyle.Other : ActorStyle.Of(Counterpart.Actor.Iso3c);

    /// <summary>Counted meetings, without provisional ones.</summary>
    public int Counted => Enum.GetValues<MeetingGround>().Sum(Count);

    public bool MostlyTheirs => Count(MeetingGround.Theirs) * 2 > Counted;

    public bool OnlyThird => Counted > 0 && Count(MeetingGround.Third) == Counted;

    /// <summary>Counted meetings on one ground.</summary>
    public int Count(MeetingGround ground) => Places.With(Counterpart, ground).Count(meeting => !meeting.Provisional);

    /// <summary>"Singapore 2018, Hanoi and Panmunjom 2019".</summary>
    public string ThirdPlaces => string.Join(", ", Places.With(Counterpart, MeetingGround.Third)
        .GroupBy(meeting => meeting.FirstDay.Year)
        .Select(year => NumberWords.List([.. year.Select(MeetingWords.ShortPlace).Distinct()]) + " " + year.Key.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The meetings of a year on one ground and how far each stands from the line: 0 on it, 1 above, -1 below.</summary>
    public IEnumerable<(Meeting Meeting, double Step)> Stacked(int from) => Enum.GetValues<MeetingGround>().SelectMany(ground =>
        Places.With(Counterpart, ground).Where(meeting => meeting.FirstDay.Year >= from).GroupBy(meeting => meeting.FirstDay.Year)
            .SelectMany(year => year.Select((meeting, index) => (meeting, StepOf(ground, index, year.Count())))));

    private static double StepOf(MeetingGround ground, int index, int count) => ground switch
    {
        MeetingGround.Theirs => index + 1,
        MeetingGround.Home => -index - 1,
        _ => ((count - 1) / 2.0) - index,
    };
}
