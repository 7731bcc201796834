using System.Globalization;

namespace DprkEngagement;

/// <summary>What the chart of the hedging index says in words. The finding is written only where the data bear it out.</summary>
internal static class HedgingTexts
{
    public static string Title(HedgingChart chart) => Finding(chart) is { } all
        ? $"Pyongyang’s contacts with the five powers have narrowed from {all.Visits.Before} effective partners to {all.Visits.After}, or leaders alone from {all.Leaders.Before} to {all.Leaders.After}; leaders with every partner, only from {all.Everybody.Before} to {all.Everybody.After}"
        : Neutral(chart);

    public static string NarrowTitle(HedgingChart chart) => Finding(chart) is { } all
        ? $"Among five powers, contacts narrowed from {all.Visits.Before} effective partners to {all.Visits.After} (leaders alone: {all.Leaders.Before} to {all.Leaders.After}; leaders, every partner: {all.Everybody.Before} to {all.Everybody.After})"
        : Neutral(chart);

    public static string Subtitle(HedgingChart chart) => string.Create(
        CultureInfo.InvariantCulture,
        $"Effective number of partners (1 = all contacts with one state, 3 = evenly with three): last {chart.Series.Choices.WindowContacts} leader meetings and senior visits; before and after");

    public static string NarrowSubtitle(HedgingChart chart) => string.Create(
        CultureInfo.InvariantCulture,
        $"Effective number of partners (1 = all contacts with one state), last {chart.Series.Choices.WindowContacts} leader meetings and senior visits");

    public static string Caption(HedgingChart chart) => string.Join(" ", new[]
    {
        "Effective number: 1 ÷ sum of squared shares.",
        Rows(chart) + ".",
        Searched(chart),
        Grey(chart),
        chart.Five.Points.Concat(chart.All.Points).Any(point => !point.IsFull) ? "Dashed: window not full yet." : "",
        chart.Pause is null ? "" : "Dotted: none found.",
        "Provisional rows left out.",
        $"Data {chart.Data.Version}.",
    }.Where(sentence => sentence.Length > 0));

    public static string NarrowCaption(HedgingChart chart) => string.Join(" ", new[]
    {
        Rows(chart) + ".",
        Searched(chart),
        Grey(chart),
        chart.Pause is null ? "" : "Dotted: none found.",
    }.Where(sentence => sentence.Length > 0));

    public static string AltText(HedgingChart chart) => string.Join(" ", new[]
    {
        $"Two step lines from {DateText.ProseMonth(chart.From)} to {DateText.ProseMonth(chart.To)}.",
        Line(chart.Five),
        Line(chart.All),
        "Before and after 24 February 2022, with 95 % intervals:",
        Change("among the five powers with senior visits", chart.AllLevels, set => set.FivePowers) + ";",
        Change("among the five, leaders alone", chart.Leaders, set => set.FivePowers) + ";",
        Change("among all partners with senior visits", chart.AllLevels, set => set.AllPartners) + ";",
        Change("among all, leaders alone", chart.Leaders, set => set.AllPartners) + ".",
        "Dots show each contact by country: " + string.Join(", ", chart.Lanes.Select(lane => string.Create(CultureInfo.InvariantCulture, $"{lane.Name} {lane.Contacts.Count}"))) + ".",
    });

    /// <summary>"3.2 (2.3–4.2)".</summary>
    public static string WithInterval(HedgingEstimate estimate) =>
        HedgingText.Number(estimate.EffectiveNumber) + (estimate.Interval is null ? "" : $" ({HedgingText.Interval(estimate.Interval)})");

    private static string Neutral(HedgingChart chart) =>
        string.Create(CultureInfo.InvariantCulture, $"Over how many partners North Korea’s contacts spread, {chart.From.Year}–{chart.To.Year}");

    // The fall is a finding where the intervals do not meet; the comparison is one where the other fall is smaller.
    private static (Fall Visits, Fall Leaders, Fall Everybody)? Finding(HedgingChart chart)
    {
        var (visits, leaders, everybody) = (
            Fall.Of(chart.AllLevels, set => set.FivePowers), Fall.Of(chart.Leaders, set => set.FivePowers), Fall.Of(chart.Leaders, set => set.AllPartners));
        return chart.AllLevels.IsClear.FivePowers && visits is { Left: < 1 } && leaders is { Left: < 1 } && everybody is { Left: < 1 } && everybody.Left > leaders.Left
            ? (visits, leaders, everybody)
            : null;
    }

    // The band leaves out the choice that moves the number most, which is who is counted at all.
    private static string Grey(HedgingChart chart) =>
        string.Create(CultureInfo.InvariantCulture, $"Grey: range over {Codings(chart)} event codings, not over who is counted. Bars: 95 % intervals.");

    private static int Codings(HedgingChart chart) => chart.Series.Points.Max(point => point.EffectiveNumber.FivePowers.Combinations);

    private static string Rows(HedgingChart chart)
    {
        var rows = chart.Contacts.Select(contact => contact.Event.Id).Distinct().Count();
        var visits = chart.Contacts.Count(contact => contact.Kind == ContactKind.SeniorVisit);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{chart.Contacts.Count} contacts ({rows} rows), {DateText.Month(chart.From)} – {DateText.Month(chart.To)}: {chart.Contacts.Count - visits} leader meetings (large), {visits} senior visits (small)");
    }

    private static string Searched(HedgingChart chart) => $"Senior visits: searched completely with {Visited(chart.Data)} only, so the others’ are lower bounds.";

    private static string Visited(EngagementData data)
    {
        var states = data.Actors.Where(actor => actor.Iso3c != "PRK" && SearchSpan.Of(data, CoverageSeries.SeniorVisits, actor) is not null).Select(actor => actor.Name).ToList();
        return states.Count == 0 ? "no state" : NumberWords.List(states);
    }

    private static string Line(HedgingLine line) =>
        $"{line.Name}: lowest {HedgingText.Number(line.Lowest.Value)} in {DateText.ProseMonth(line.Lowest.Day)}, {HedgingText.Number(line.Last.Value)} at the end.";

    private static string Change(string what, HedgingChange change, Func<FiveAndAll<HedgingEstimate>, HedgingEstimate> set) =>
        $"{what} {WithInterval(set(change.Before.Estimate))} to {WithInterval(set(change.After.Estimate))}";
}
