using System.Globalization;

namespace DprkEngagement;

/// <summary>What the chart of votes on Ukraine says in words.</summary>
internal static class VotesTexts
{
    public const string Subtitle =
        "Votes in the UN General Assembly on resolutions on Ukraine. Shaded: the same vote as North Korea. “Not No”: in favour, abstained or absent; the page names the No votes alone";

    public const string NarrowSubtitle = "UN General Assembly, resolutions on Ukraine. Shaded: the same vote as North Korea";

    public static string Title(VotesChart chart)
    {
        var (russia, china) = (chart.Votes.Russia, chart.Votes.China);
        if (russia.Same + russia.Different == 0 || china.Same + china.Different == 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"Votes of the UN General Assembly on Ukraine, {First(chart).Year}–{Last(chart).Year}");
        }

        return $"North Korea voted as Russia did on {Part(russia)} resolutions on Ukraine where both votes are known, and as China did on {Part(china)}";
    }

    public static string Caption(VotesChart chart) => string.Join(" ", new[]
    {
        Rows(chart),
        "Totals: Yes–No–abstained, on a narrow screen No alone.",
        "“Not No”: in favour, abstained or absent. “?”: on no page read; other states’ votes were taken up only where a page names them.",
        Searched(chart),
        LeftOut(chart),
        $"Data {chart.Data.Version}.",
    }.Where(sentence => sentence.Length > 0));

    public static string NarrowCaption(VotesChart chart) => string.Join(" ", new[]
    {
        Rows(chart),
        "“Not No”: in favour, abstained or absent. “?”: on no page read. Last column: No votes in all.",
        Searched(chart),
    }.Where(sentence => sentence.Length > 0));

    public static string AltText(VotesChart chart) =>
        "A table of votes. " + string.Join(" ", chart.Votes.Resolutions.Select(resolution =>
            $"{Name(resolution)}, {DateText.Day(resolution.Event.Date.Start)}: "
            + string.Join(", ", chart.Columns.Select(column => $"{column.Actor.Name} {Cell(resolution.VoteOf(column.Actor.Iso3c), "not known")}")) + "."));

    /// <summary>The symbol, or the subject where there is none.</summary>
    public static string Name(Resolution resolution) => resolution.Symbol ?? resolution.Title;

    /// <summary>The vote as a cell shows it.</summary>
    public static string Cell(VoteChoice? vote, string unknown = "?") => VoteText.Of(vote) is { Length: > 0 } text ? text : unknown;

    /// <summary>"141–5–35"; a total that is not known is a question mark.</summary>
    public static string Totals(Resolution resolution) => string.Join("–", new[] { resolution.Yes, resolution.No, resolution.Abstain }.Select(Number));

    public static string Number(int? votes) => votes is { } known ? NumberText.Full(known) : "?";

    // Votes of other bodies are no gap in this list.
    private static string LeftOut(VotesChart chart)
    {
        var names = from one in chart.Votes.LeftOut
                    from resolution in chart.Data.Resolutions
                    where resolution.Event.Id == one.RowId && resolution.Body == ResolutionBody.GeneralAssembly
                    select $"{Name(resolution)} ({one.Reason})";
        return names.ToList() is { Count: > 0 } all ? $"Left out: {NumberWords.List(all)}." : "";
    }

    private static string Part(VoteAgreement agreement) => agreement.Different == 0
        ? $"all {NumberWords.Of(agreement.Same)}"
        : $"{NumberWords.Of(agreement.Same)} of {NumberWords.Of(agreement.Same + agreement.Different)}";

    private static DateOnly First(VotesChart chart) => chart.Votes.Resolutions[0].Event.Date.Start;

    private static DateOnly Last(VotesChart chart) => chart.Votes.Resolutions[^1].Event.Date.Start;

    private static string Rows(VotesChart chart) =>
        $"{NumberWords.Count(chart.Votes.Resolutions.Count, "resolution", "resolutions")} ({NumberWords.Count(chart.Votes.RowIds.Count, "row", "rows")}), {DateText.Month(First(chart))} – {DateText.Month(Last(chart))}.";

    private static string Searched(VotesChart chart) => SearchSpan.Of(chart.Data, CoverageSeries.UkraineVotes, chart.Data.Actor("PRK")) is { } span
        ? $"Searched completely to {DateText.Prose(span.CompleteTo)}; later ones may be missing."
        : "Not searched completely: some may be missing.";
}
