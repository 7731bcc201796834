namespace DprkEngagement;

/// <content>What speaks against the answer.</content>
public static partial class Answers
{
    /// <summary>The case that a sceptic would make, from the same rows; an objection that the rows do not bear out is not made.</summary>
    /// <param name="data">The data.</param>
    public static AnswerBlock Objections(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var changes = Measures.BeforeAfter(data).ToList();
        Change Of(string set, Func<Change, bool> what) => changes.First(change => change.Set == set && what(change));
        var all = Of(ContactSet.WithLine, change => change is { Power.Iso3c: "RUS", What: not null } && change.What.EndsWith("share", StringComparison.Ordinal));
        var political = Of(ContactSet.Political, change => change.Power?.Iso3c == "RUS" && change.What.EndsWith("share", StringComparison.Ordinal));
        var leaders = Of(ContactSet.Leaders, change => change.Power?.Iso3c == "RUS" && change.What.EndsWith("share", StringComparison.Ordinal));
        var every = Of(ContactSet.LeadersEveryPartner, change => change.Power is null);
        var ofTwo = Of(ContactSet.WithLine, change => change.What.Contains("of Russia and China", StringComparison.Ordinal));
        var found = new[]
        {
            FewYears(data, all), Leaders(leaders), EveryPartner(every), OfTwo(ofTwo), Unseen(all, political), Crimea(data), OneSide(data), LittleBack(data),
        }.OfType<Objection>().ToList();
        var html = $"<ol class=\"against two\">\n{string.Concat(found.Select(one => $"<li><div><b>{Html.Text(one.Head)}</b><p>{Html.Strong(one.Text)}</p></div></li>\n"))}</ol>\n";
        var markdown = string.Concat(found.Select((one, index) => Invariant($"{index + 1}. **{one.Head}** {one.Text.Replace("**", "", StringComparison.Ordinal)}\n")));
        return new AnswerBlock(html, markdown, [.. found.SelectMany(one => one.RowIds).Distinct()]);
    }

    private static Objection? FewYears(EngagementData data, Change all)
    {
        var before = all.AllContacts.Before;
        var years = before.Select(one => one.Day.Year).Distinct().Order().ToList();
        if (years.Count is 0 or > 2)
        {
            return null;
        }

        var (from, to) = (new DateOnly(2012, 1, 1), new DateOnly(2017, 12, 31));
        var five = data.Actors.Where(actor => actor.FivePower).ToList();
        var none = five.TrueForAll(power => data.IsCovered("leader_meetings", power.Iso3c, from, to))
            && !data.Meetings(from, to).Any(meeting => meeting.Counterpart.FivePower);
        var last = before.Max(one => one.Event.Date.End);
        var next = all.AllContacts.After.Select(one => one.Day).DefaultIfEmpty().Min();
        return new(
            "“Before” means two exceptional years.",
            Invariant($"All {before.Count} earlier contacts fall in {NumberWords.List([.. years.Select(year => Invariant($"{year}"))])}")
            + (none ? "; from 2012 to 2017 Kim met **no leader** of the five. " : ". ")
            + $"From {DateText.Prose(last.AddDays(1))} to {DateText.Prose(next.AddDays(-1))} no contact with any of them was found. The line of February 2022 is ours.",
            [.. before.Select(one => one.Event.Id)]);
    }

    private static Objection? Leaders(Change leaders) => leaders is { Before: not null, After: not null, DifferenceInterval: { } ends }
        ? new(
            "Leaders alone prove little.",
            Invariant($"With the leaders of the five, Russia went from **{leaders.BeforeCount} of {leaders.BeforeTotal}** meetings to **{leaders.AfterCount} of {leaders.AfterTotal}**: ")
            + $"{leaders.Signed(leaders.Difference!.Value)} points, 95 % interval {leaders.Signed(ends.Low)} to {leaders.Signed(ends.High)}. "
            + (ends.Contains(0) ? "It may be chance." : "It is clear of zero by few meetings; one more elsewhere could undo that."),
            leaders.RowIds)
        : null;

    private static Objection? EveryPartner(Change every) => every is { Before: { } before, After: { } after, DifferenceInterval: { } ends }
        ? new(
            ends.Contains(0) ? "With every partner counted, the change may be chance." : "With every partner counted, the change is smaller.",
            $"Over all states whose leaders Kim met, the effective number of partners went from **{HedgingText.Number(before)}** to **{HedgingText.Number(after)}**; "
            + $"interval of the difference {HedgingText.Signed(ends.Low, "0.0")} to {HedgingText.Signed(ends.High, "0.0")}.",
            every.RowIds)
        : null;

    private static Objection? OfTwo(Change two) => two is { DifferenceInterval: { Low: > 0 } ends }
        ? new(
            "Between Moscow and Beijing it does tilt.",
            $"Against “ties with Beijing go on”: of the contacts with the two, Russia’s part went from {two.Write(two.Before)} to **{two.Write(two.After)}**; "
            + $"interval of the difference {two.Signed(ends.Low)} to {two.Signed(ends.High)} points.",
            two.RowIds)
        : null;

    // How many contacts with others must have gone unseen for Russia to have no more than half.
    private static Objection Unseen(Change all, Change political) => new(
        "The searches were uneven.",
        Invariant($"Russia was searched with the most queries, since each turned up further ministers. But it would take **{Math.Max(0, (2 * all.AfterCount) - all.AfterTotal)} unseen contacts** ")
        + Invariant($"with others since February 2022 to bring it down to half; {Math.Max(0, (2 * political.AfterCount) - political.AfterTotal)} without line ministries."),
        all.RowIds);

    private static Objection? Crimea(EngagementData data)
    {
        var earlier = data.Resolutions.Where(one => one.Event.Date.Start < Measures.Invasion && Measures.IsSameVote(one.VoteOf("PRK"), one.VoteOf("RUS")) == true)
            .OrderBy(one => one.Event.Date.Start).ToList();
        return earlier.Count == 0 ? null : new(
            "Votes show where it stands, not that it moved.",
            $"It voted with Russia before, on {earlier[0].Title} in {Invariant($"{earlier[0].Event.Date.Start.Year}")}. Of the signs, soldiers, treaty and contacts are new; the vote is not.",
            [.. earlier.Select(one => one.Event.Id)]);
    }

    private static Objection? OneSide(EngagementData data)
    {
        var military = data.Claims.Where(claim => claim.Status == CodeStatus.Coded && Measures.IsMilitary(claim.Quantity)).ToList();
        if (military.Count == 0)
        {
            return null;
        }

        var states = military.GroupBy(claim => claim.Claimant.Actor).Where(group => group.Key is not null).OrderByDescending(group => group.Count()).ThenBy(group => group.Key!.Name).ToList();
        var own = military.Count(claim => claim.Claimant.Actor?.Iso3c is "RUS" or "PRK");
        return new(
            "Nearly all figures come from one side.",
            Invariant($"Of {military.Count} coded claims on soldiers and arms come ")
            + NumberWords.List([.. states.Take(3).Select(group => Invariant($"{group.Count()} from {Named(group.Key!)}"))])
            + Invariant($"; **{own}** from Russia and North Korea."),
            [.. military.Select(claim => claim.Id)]);
    }

    private static Objection? LittleBack(EngagementData data)
    {
        var coded = data.Claims.Where(claim => claim.Status == CodeStatus.Coded && !claim.Quantity.LooksAhead).ToList();
        var (sent, back) = (coded.Count(claim => claim.Quantity.Side == QuantitySide.Out), coded.FindAll(claim => claim.Quantity.Side == QuantitySide.Back));
        return back.Count >= sent ? null : new(
            "What Russia pays is hardly known.",
            Invariant($"{sent} coded claims are about what went, **{back.Count}** about what came back. A one-sided trade would look the same in this record as an alliance."),
            [.. back.Select(claim => claim.Id)]);
    }

    private static string Named(Actor state) => state.Name.StartsWith("United ", StringComparison.Ordinal) ? "the " + state.Name : state.Name;

    private sealed record Objection(string Head, string Text, IReadOnlyList<string> RowIds);
}
