namespace DprkEngagement;

public static partial class Answers
{
    /// <summary>The case that a sceptic would make, from the same rows; an objection that the rows do not bear out is not made.</summary>
    public static AnswerBlock Objections(EngagementData data)
    {
        var until = LastDay(data);
        if (until < Measures.Invasion)
            return new AnswerBlock("", "", []);

        var changes = Measures.BeforeAfter(data, to: until).ToList();
        Change Share(string set) => changes.Find(change => change.Set == set && change.Power?.Iso3c == "RUS")!;
        var every = changes.Find(change => change.Set == ContactSet.LeadersEveryPartner && change.Power is null)!;
        var ofTwo = changes.FindLast(change => change.Set == ContactSet.WithLine && change.Power?.Iso3c == "RUS")!;
        var all = Share(ContactSet.WithLine);
        var found = new[]
        {
            FewYears(data, all), Leaders(data, Share(ContactSet.Leaders)), EveryPartner(every), OfTwo(ofTwo),
            Unseen(data, all, Share(ContactSet.Political), until), Crimea(data), OneSide(data), LittleBack(data),
        }.OfType<Objection>().ToList();
        return new AnswerBlock(
            "<ol class=\"against two\">\n"
                + string.Concat(found.Select(one => $"<li><div><b>{Html.Text(one.Head)}</b><p>{Html.Strong(one.Text)}</p></div></li>\n"))
                + "</ol>\n",
            string.Concat(found.Select((one, index) => $"{index + 1}. **{one.Head}** {Plain(one.Text)}\n")),
            found.SelectMany(one => one.RowIds));
    }

    private static Objection? FewYears(EngagementData data, Change all)
    {
        var (before, after) = all.AllContacts;
        var years = before.Select(one => one.Day.Year).Distinct().Order().ToList();
        if (years.Count is 0 or > 2)
            return null;

        var (from, to) = (new DateOnly(2012, 1, 1), new DateOnly(2017, 12, 31));
        var none = data.Actors.Where(actor => actor.FivePower).All(power => data.IsCovered("leader_meetings", power.Iso3c, from, to))
            && !data.Meetings(from, to).Any(meeting => meeting.Counterpart.FivePower);
        var (last, next) = (before.Max(one => one.Event.Date.End), after.Select(one => one.Day).DefaultIfEmpty().Min());
        return new(
            "“Before” means two exceptional years.",
            Invariant($"All {before.Count} earlier contacts fall in {NumberWords.List([.. years.Select(year => $"{year}")])}")
                + (none ? "; from 2012 to 2017 Kim met **no leader** of the five. " : ". ")
                + (after.Count == 0 ? "" : $"From {DateText.Prose(last.AddDays(1))} to {DateText.Prose(next.AddDays(-1))} "
                    + "no contact with any of them was found. ")
                + "The line of February 2022 is ours.",
            before.Select(one => one.Event.Id));
    }

    // The meetings that were held after the search had ended are known by chance; they show on how little the interval hangs.
    private static Objection? Leaders(EngagementData data, Change leaders)
    {
        if (leaders is not { Before: { } before, BeforeInterval: { } beforeEnds, DifferenceInterval: { } ends })
            return null;

        List<Meeting> later = data.KnownOn is not null ? []
            : [.. data.Meetings(data.SearchedUntil.AddDays(1)).Where(meeting => meeting.Counterpart.FivePower)];
        var (count, total) = (leaders.AfterCount + later.Count(one => one.Counterpart.Iso3c == "RUS"), leaders.AfterTotal + later.Count);
        var hang = ends.Contains(0) ? "It may be chance."
            : later.Count == 0 ? "It is clear of zero, by few meetings."
            : $"With {NumberWords.List([.. later.Select(one => $"{one.Counterpart.Name} in {DateText.ProseMonth(one.FirstDay)}")])}, "
                + $"after the search ended, it is {count} of {total}, and the interval begins at "
                + leaders.Signed(
                    Intervals.OfDifference(before, beforeEnds, (double)count / total, Intervals.Wilson(count, total)!.Value).Low) + ".";
        return new(
            "Leaders alone prove little.",
            $"Of the meetings with leaders of the five, Russia’s were **{leaders.BeforeCount} of {leaders.BeforeTotal}** "
                + $"and are **{leaders.AfterCount} of {leaders.AfterTotal}**: {leaders.Signed(leaders.Difference)} points, "
                + $"95 % interval {leaders.Signed(ends.Low)} to {leaders.Signed(ends.High)}. {hang}",
            leaders.RowIds.Concat(later.Select(one => one.Event.Id)));
    }

    private static Objection? EveryPartner(Change every) => every.DifferenceInterval is not { } ends ? null : new(
        "With every partner counted, the change " + (ends.Contains(0) ? "may be chance." : "is smaller."),
        "Over all states whose leaders Kim met, the effective number of partners went from "
            + $"**{HedgingText.Number(every.Before)}** to **{HedgingText.Number(every.After)}**; the interval of the difference, "
            + $"{HedgingText.Signed(ends.Low, "0.0")} to {HedgingText.Signed(ends.High, "0.0")}, "
            + (ends.Contains(0) ? "includes none." : "leaves none out."),
        every.RowIds);

    private static Objection? OfTwo(Change two) => two.DifferenceInterval is not { Low: > 0 } ends ? null : new(
        "Between Moscow and Beijing it does tilt.",
        $"Against “ties with Beijing go on”: of the contacts with the two, Russia’s part went from {two.Write(two.Before)} to "
            + $"**{two.Write(two.After)}**; interval of the difference {two.Signed(ends.Low)} to {two.Signed(ends.High)} points.",
        two.RowIds);

    // For how many half-years a power was asked about, and how many contacts must have gone unseen for Russia to have no more than half.
    private static Objection? Unseen(EngagementData data, Change all, Change political, DateOnly until)
    {
        var rows = data.Coverage.Where(row => row.Series == "senior_contacts" && row.End >= Measures.Invasion && row.Start <= until)
            .ToList();
        var windows = data.Actors.Where(actor => actor.FivePower)
            .Select(power => (Power: power, Rows: rows.FindAll(row => row.Actor == power))).ToList();
        var searched = windows.GroupBy(one => one.Rows.Count(row => row.Completeness != Completeness.Incomplete))
            .OrderByDescending(group => group.Key).ToList();
        if (all.AfterTotal == 0 || searched.Count < 2 || windows[0].Rows.Exists(row => row.End > row.Start.AddMonths(6)))
            return null;

        int Missing(Change change) => (2 * change.AfterCount) - change.AfterTotal;
        return new(
            "The searches were uneven.",
            $"Of {NumberWords.Count(windows[0].Rows.Count, "half-year", "half-years")} since the invasion, "
                + NumberWords.List([.. searched.Select((group, index) => $"{group.Key} {(index == 0 ? "were searched " : "")}for "
                    + NumberWords.List([.. group.Select(one => Named(one.Power))]))])
                + (Missing(all) < 2 ? "." : $". But it would take **{Missing(all)} unseen contacts** with others to bring Russia "
                    + $"down to half ({Math.Max(0, Missing(political))} without line ministries)."),
            all.RowIds);
    }

    private static Objection? Crimea(EngagementData data)
    {
        var earlier = VotedWithRussiaBefore(data.Resolutions).ToList();
        return earlier.Count == 0 ? null : new(
            "Votes show where it stands, not that it moved.",
            $"It voted with Russia in {earlier[0].Event.Date.Start.Year} already, on “{earlier[0].Title}” ({earlier[0].Symbol}). "
                + "Of the signs, soldiers, treaty and contacts are new; the vote is not.",
            earlier.Select(one => one.Event.Id));
    }

    private static Objection? OneSide(EngagementData data)
    {
        var military = data.Claims.Where(claim => claim.Status == CodeStatus.Coded && Measures.IsMilitary(claim.Quantity)).ToList();
        var states = military.GroupBy(claim => claim.Claimant.Actor).Where(group => group.Key is not null)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key!.Name).Take(3).ToList();
        var own = military.Count(claim => claim.Claimant.Actor?.Iso3c is "RUS" or "PRK");
        return states.Count == 0 || own * 2 > military.Count ? null : new(
            "Nearly all figures come from one side.",
            $"Of {military.Count} coded claims on soldiers and arms, "
                + NumberWords.List([.. states.Select((group, index) =>
                    Invariant($"{group.Count()} {(index == 0 ? "come " : "")}from {Named(group.Key!)}"))])
                + $"; **{own}** from Russia and North Korea.",
            military.Select(claim => claim.Id));
    }

    private static Objection? LittleBack(EngagementData data)
    {
        var coded = data.Claims.Where(claim => claim.Status == CodeStatus.Coded && !claim.Quantity.LooksAhead)
            .ToLookup(claim => claim.Quantity.Side, claim => claim.Id);
        var (sent, back) = (coded[QuantitySide.Out].Count(), coded[QuantitySide.Back].Count());
        return back >= sent ? null : new(
            "What Russia pays is hardly known.",
            $"{sent} coded claims are about what went, **{back}** about what came back. "
                + "A one-sided trade would look the same in this record as an alliance.",
            coded[QuantitySide.Back]);
    }

    private static string Named(Actor state) =>
        state.Name.StartsWith("United ", StringComparison.Ordinal) ? "the " + state.Name : state.Name;

    private sealed record Objection(string Head, string Text, IEnumerable<string> RowIds);
}
