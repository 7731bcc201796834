using System.Globalization;

namespace DprkEngagement;

/// <summary>What the chart of where leaders met shows, and what it says.</summary>
internal sealed class PlacesChart
{
    public PlacesChart(EngagementData data)
    {
        Data = data;
        Places = Measures.MeetingPlaces(data, MeetingRule.WithProvisional);
        Rows = [.. Places.Counterparts.Where(one => Places.Meetings.Any(met => one.Holds(met.Meeting))).Select(one => new PlacesRow(one, Places))];
        var searched = data.Coverage.Where(row => row is { Series: CoverageSeries.LeaderMeetings, Completeness: Completeness.Complete }).Select(row => row.Start.Year).ToList();
        var years = Places.Meetings.Select(one => one.Meeting.FirstDay.Year).DefaultIfEmpty(2000).ToList();
        (FirstYear, LastYear) = (years.Min(), years.Max());
        CompleteFrom = searched.Count == 0 ? FirstYear : searched.Min();
    }

    public EngagementData Data { get; }

    public MeetingPlaces Places { get; }

    public IReadOnlyList<PlacesRow> Rows { get; }

    public int FirstYear { get; }

    public int LastYear { get; }

    /// <summary>The first year that was searched completely for anybody.</summary>
    public int CompleteFrom { get; }

    /// <summary>The finding, as far as the rows bear it out: leaders went to China and Russia; a US president was met in third countries alone.</summary>
    public string Title
    {
        get
        {
            var (china, russia, us) = (Row("CHN"), Row("RUS"), Row("USA"));
            return china is { MostlyTheirs: true } && russia is { MostlyTheirs: true } && us is { OnlyThird: true }
                ? $"North Korea’s leaders travelled to China ({Part(china)} meetings) and Russia ({Part(russia)}); all {NumberWords.Of(us.Counted)} with a US president were in third countries"
                : string.Create(CultureInfo.InvariantCulture, $"Who travelled to whom: meetings of North Korea’s leaders, {FirstYear}–{LastYear}");
        }
    }

    public static string Subtitle(FigureStyle style) => style.Narrow
        ? "Above the line: Kim went to them. Below: they came to Kim. On it: a third country"
        : "Meetings of leaders by country and year. Above the line: North Korea’s leader went to them. Below it: they came to North Korea. On it: in a third country";

    public string Caption => string.Join(" ", Sentences(narrow: false).Where(sentence => sentence.Length > 0));

    public string AltText => "Dots by country and year, above, below or on a line. " + string.Join(" ", Rows.Select(row => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Name}: {row.Count(MeetingGround.Theirs)} there, {row.Count(MeetingGround.Home)} in North Korea, {row.Count(MeetingGround.Third)} in a third country.")));

    public PlotlyFigure Draw(FigureStyle style) => PlacesDrawing.Draw(
        this, style, new ChartTexts(Title, Subtitle(style), ClaimCaption.Fit(style, Sentences(style.Narrow), style.Narrow ? 4 : 3)));

    private PlacesRow? Row(string iso3c) => Rows.FirstOrDefault(row => row.Counterpart.Actor?.Iso3c == iso3c);

    // The caption stands under the chart at any width, and a narrow one has no room for the years before.
    private string Early() => string.Create(
        CultureInfo.InvariantCulture,
        $"Totals since {FirstYear}; before {CompleteFrom} the lists are incomplete (wide: grey; narrow: those {Places.Meetings.Count(one => one.Meeting.FirstDay.Year < CompleteFrom)} not drawn).");

    private static string Part(PlacesRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.Count(MeetingGround.Theirs)} of {row.Counted}");

    private IEnumerable<string> Sentences(bool narrow)
    {
        var shown = Places.Meetings.Where(one => !narrow || one.Meeting.FirstDay.Year >= CompleteFrom).Select(one => one.Meeting).ToList();
        var provisional = shown.Count(meeting => meeting.Provisional);
        var third = Rows.Where(row => row.ThirdPlaces.Length > 0).Select(row => $"{(row.Counterpart.Actor?.Iso3c == "USA" ? "US" : row.Name)} {row.ThirdPlaces}").ToList();
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"{shown.Count} meetings ({shown.Select(meeting => meeting.Event.Id).Distinct().Count()} rows)")
                + (narrow && shown.Count < Places.Meetings.Count ? string.Create(CultureInfo.InvariantCulture, $"; {Places.Meetings.Count - shown.Count} before {CompleteFrom} not drawn, in the totals since {FirstYear}.") : "."),
            narrow || FirstYear >= CompleteFrom ? "" : Early(),
            provisional == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"Hollow: provisional ({provisional}), not in the counts."),
            third.Count == 0 ? "" : $"In third countries: {string.Join("; ", third)}.",
            "At Panmunjom the side of the line decides.",
            Places.LeftOut.Count == 0 ? "" : $"Left out: {NumberWords.Count(Places.LeftOut.Count, "meeting", "meetings")} of a tour whose place is not known.",
            $"Data {Data.Version}.",
        ];
    }
}
