namespace DprkEngagement;

/// <content>What speaks against the answer.</content>
public static partial class Answers
{
    /// <summary>The case that a sceptic would make, from the same rows; an objection that the rows do not bear out is not made.</summary>
    /// <param name="data">The data.</param>
    public static AnswerBlock Objections(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (data.KnownOn is { } day && day < Measures.Invasion)
            return new AnswerBlock("", "", []);

        var until = data.KnownOn is { } known && known < data.SearchedUntil ? known : data.SearchedUntil;
        var changes = Measures.BeforeAfter(data, to: until).ToList();
        Change? Share(string set) => changes.Find(change =>
            change.Set == set && change.Power?.Iso3c == "RUS" && change.What.EndsWith("share", StringComparison.Ordinal));
        var every = changes.Find(change => change.Set == ContactSet.LeadersEveryPartner && change.Power is null);
        var ofTwo = changes.Find(change =>
            change.Set == ContactSet.WithLine && change.What.Contains("of Russia and China", StringComparison.Ordinal));
        var found = new[]
        {
            FewYears(data, Share(ContactSet.WithLine)), Leaders(data, Share(ContactSet.Leaders)), EveryPartner(every), OfTwo(ofTwo),
            Unseen(data, Share(ContactSet.WithLine), Share(ContactSet.Political), until), Crimea(data), OneSide(data), LittleBack(data),
        }.OfType<Objection>().ToList();
        var html = "<ol class=\"against two\">\n"
            + string.Concat(found.Select(one => $"<li><div><b>{Html.Text(one.Head)}</b><p>{Html.Strong(one.Text)}</p></div></li>\n"))
            + "</ol>\n";
        var markdown = string.Concat(found.Select((one, index) =>
            Invariant($"{index + 1}. **{one.Head}** {one.Text.Replace("**", "", StringComparison.Ordinal)}\n")));
        return new AnswerBlock(html, markdown, [.. found.SelectMany(one => one.RowIds).Distinct()]);
    }

    private static Objection? FewYears(EngagementData data, Change? all)
    {
        var before = all?.AllContacts.Before ?? [];
        var years = before.Select(one => one.Day.Year).Distinct().Order().ToList();
        if (years.Count is 0 or > 2)
            return null;

        var (from, to) = (new DateOnly(2012, 1, 1), new DateOnly(2017, 12, 31));
        var five = data.Actors.Where(actor => actor.FivePower).ToList();
        var none = five.TrueForAll(power => data.IsCovered("leader_meetings", power.Iso3c, from, to))
            && !data.Meetings(from, to).Any(meeting => meeting.Counterpart.FivePower);
        var last = before.Max(one => one.Event.Date.End);
        var next = all!.AllContacts.After.Select(one => (DateOnly?)one.Day).Min();
        return new(
            "“Before” means two exceptional years.",
            Invariant($"All {before.Count} earlier contacts fall in {NumberWords.List([.. years.Select(year => Invariant($"{year}"))])}")
            + (none ? "; from 2012 to 2017 Kim met **no leader** of the five. " : ". ")
            + (next is not { } first ? "" : $"From {DateText.Prose(last.AddDays(1))} to {DateText.Prose(first.AddDays(-1))} "
                + "no contact with any of them was found. ")
            + "The line of February 2022 is ours.",
            [.. before.Select(one => one.Event.Id)]);
    }

    // The meetings that were held after the search had ended are known by chance; they show on how little the interval hangs.
    private static Objection? Leaders(EngagementData data, Change? leaders)
    {
        if (leaders is not { Before: { } before, BeforeInterval: { } beforeEnds, DifferenceInterval: { } ends })
            return null;

        var later = data.KnownOn is null
            ? data.Meetings(data.SearchedUntil.AddDays(1)).Where(meeting => meeting.Counterpart.FivePower).ToList()
            : [];
        var (count, total) = (leaders.AfterCount + later.Count(one => one.Counterpart.Iso3c == "RUS"), leaders.AfterTotal + later.Count);
        var hang = ends.Contains(0) ? "It may be chance."
            : later.Count == 0 ? "It is clear of zero, by few meetings."
            : $"With {NumberWords.List([.. later.Select(one => $"{one.Counterpart.Name} in {DateText.ProseMonth(one.FirstDay)}")])}, "
                + Invariant($"after the search ended, it is {count} of {total}, and the interval begins at ")
                + leaders.Signed(
                    Intervals.OfDifference(before, beforeEnds, (double)count / total, Intervals.Wilson(count, total)!.Value).Low) + ".";
        return new(
            "Leaders alone prove little.",
            Invariant($"Of the meetings with leaders of the five, Russia’s were **{leaders.BeforeCount} of {leaders.BeforeTotal}** ")
            + Invariant($"and are **{leaders.AfterCount} of {leaders.AfterTotal}**: {leaders.Signed(leaders.Difference!.Value)} points, ")
            + $"95 % interval {leaders.Signed(ends.Low)} to {leaders.Signed(ends.High)}. {hang}",
            [.. leaders.RowIds, .. later.Select(one => one.Event.Id)]);
    }

    private static Objection? EveryPartner(Change? every) => every is { Before: { } before, After: { } after, DifferenceInterval: { } ends }
        ? new(
            "With every partner counted, the change " + (ends.Contains(0) ? "may be chance." : "is smaller."),
            "Over all states whose leaders Kim met, the effective number of partners went from "
            + $"**{HedgingText.Number(before)}** to **{HedgingText.Number(after)}**; the interval of the difference, "
            + $"{HedgingText.Signed(ends.Low, "0.0")} to {HedgingText.Signed(ends.High, "0.0")}, "
            + (ends.Contains(0) ? "includes none." : "leaves none out."),
            every.RowIds)
        : null;

    private static Objection? OfTwo(Change? two) => two is { DifferenceInterval: { Low: > 0 } ends }
        ? new(
            "Between Moscow and Beijing it does tilt.",
            $"Against “ties with Beijing go on”: of the contacts with the two, Russia’s part went from {two.Write(two.Before)} to "
            + $"**{two.Write(two.After)}**; interval of the difference {two.Signed(ends.Low)} to {two.Signed(ends.High)} points.",
            two.RowIds)
        : null;

    // For how many half-years a power was asked about, and how many contacts must have gone unseen for Russia to have no more than half.
    private static Objection? Unseen(EngagementData data, Change? all, Change? political, DateOnly until)
    {
        if (all is null || political is null || all.AfterTotal == 0)
            return null;

        List<Coverage> Of(Actor power) => [.. data.Coverage.Where(row =>
            row.Series == "senior_contacts" && row.Actor == power && row.End >= Measures.Invasion && row.Start <= until)];
        var five = data.Actors.Where(actor => actor.FivePower).ToList();
        var searched = five.GroupBy(power => Of(power).Count(row => row.Completeness != Completeness.Incomplete))
            .OrderByDescending(group => group.Key).ToList();
        int Missing(Change change) => Math.Max(0, (2 * change.AfterCount) - change.AfterTotal);
        return searched.Count < 2 || !Of(five[0]).TrueForAll(row => row.End <= row.Start.AddMonths(6)) ? null : new(
            "The searches were uneven.",
            $"Of {NumberWords.Count(Of(five[0]).Count, "half-year", "half-years")} since the invasion, "
            + NumberWords.List([.. searched.Select((group, index) => Invariant($"{group.Key} {(index == 0 ? "were searched " : "")}for ")
                + NumberWords.List([.. group.Select(Named)]))])
            + (Missing(all) < 2 ? "." : Invariant($". But it would take **{Missing(all)} unseen contacts** with others to bring Russia ")
                + Invariant($"down to half ({Missing(political)} without line ministries).")),
            all.RowIds);
    }

    private static Objection? Crimea(EngagementData data)
    {
        var earlier = data.Resolutions.Where(one => one.Event.Date.Start < Measures.Invasion
            && Measures.IsSameVote(one.VoteOf("PRK"), one.VoteOf("RUS")) == true).OrderBy(one => one.Event.Date.Start).ToList();
        return earlier.Count == 0 ? null : new(
            "Votes show where it stands, not that it moved.",
            Invariant($"It voted with Russia in {earlier[0].Event.Date.Start.Year} already, ")
            + $"on “{earlier[0].Title}” ({earlier[0].Symbol}). "
            + "Of the signs, soldiers, treaty and contacts are new; the vote is not.",
            [.. earlier.Select(one => one.Event.Id)]);
    }

    private static Objection? OneSide(EngagementData data)
    {
        var military = data.Claims.Where(claim => claim.Status == CodeStatus.Coded && Measures.IsMilitary(claim.Quantity)).ToList();
        var states = military.GroupBy(claim => claim.Claimant.Actor).Where(group => group.Key is not null)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key!.Name).Take(3).ToList();
        var own = military.Count(claim => claim.Claimant.Actor?.Iso3c is "RUS" or "PRK");
        return states.Count == 0 || own * 2 > military.Count ? null : new(
            "Nearly all figures come from one side.",
            Invariant($"Of {military.Count} coded claims on soldiers and arms, ")
            + NumberWords.List([.. states.Select((group, index) =>
                Invariant($"{group.Count()} {(index == 0 ? "come " : "")}from {Named(group.Key!)}"))])
            + Invariant($"; **{own}** from Russia and North Korea."),
            [.. military.Select(claim => claim.Id)]);
    }

    private static Objection? LittleBack(EngagementData data)
    {
        var coded = data.Claims.Where(claim => claim.Status == CodeStatus.Coded && !claim.Quantity.LooksAhead).ToList();
        var back = coded.FindAll(claim => claim.Quantity.Side == QuantitySide.Back);
        var sent = coded.Count(claim => claim.Quantity.Side == QuantitySide.Out);
        return back.Count >= sent ? null : new(
            "What Russia pays is hardly known.",
            Invariant($"{sent} coded claims are about what went, **{back.Count}** about what came back. ")
            + "A one-sided trade would look the same in this record as an alliance.",
            [.. back.Select(claim => claim.Id)]);
    }

    private static string Named(Actor state) =>
        state.Name.StartsWith("United ", StringComparison.Ordinal) ? "the " + state.Name : state.Name;

    private sealed record Objection(string Head, string Text, IReadOnlyList<string> RowIds);
}
