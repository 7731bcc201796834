namespace DprkEngagement;

/// <content>What the answer rests on: small pictures with one line each.</content>
public static partial class Answers
{
    private const double Ratio = 2;

    /// <summary>What went, what binds, what came back: a small picture for each, with how sure it is and the way to its chapter.</summary>
    /// <param name="data">The data.</param>
    public static AnswerBlock Evidence(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var cards = new[] { Soldiers(data), Shells(data), Treaty(data), Votes(data), Leaders(data), Trade(data), Oil(data), Money(data) }.OfType<AnswerCard>().ToList();
        return new AnswerBlock(
            $"<ul class=\"cards\">\n{string.Concat(cards.Select(card => card.ToHtml()))}</ul>\n",
            string.Concat(cards.Select(card => card.ToMarkdown())),
            [.. cards.SelectMany(card => card.RowIds).Distinct()]);
    }

    private static AnswerCard? Soldiers(EngagementData data)
    {
        var latest = LastWords(data, "soldiers");
        return latest is { Count: > 0 } && latest.Envelope(outliers: false) is { } span
            ? new AnswerCard(
                "Soldiers, out",
                $"{EnumText.Capital(EnvelopeText.InWords(span))} soldiers went, by the last word of {NumberWords.Of(span.Claims.Count)}",
                "All who were sent, last words of the twelve months searched",
                ClaimRows(latest, span),
                Agreement(span),
                "That they fought is certain: both governments said so. How many went is claimed, by " + Whose(span.Claims) + ".",
                Chapter2, "All claims on soldiers", [.. latest.RowIds])
            : null;
    }

    private static AnswerCard? Shells(EngagementData data)
    {
        var latest = LastWords(data, "munitions");
        return latest is { Count: > 0 } && latest.Envelope(outliers: false) is { } span
            ? new AnswerCard(
                "Shells, out",
                $"{EnumText.Capital(EnvelopeText.InWords(span))} shells and rockets: nobody has counted them",
                "Rounds since 2023, last words of the twelve months searched",
                ClaimRows(latest, span),
                Agreement(span),
                "Most figures are containers converted into rounds; the highest holds if all were of one calibre.",
                Chapter2, "All claims on munitions", [.. latest.RowIds])
            : null;
    }

    private static AnswerCard? Treaty(EngagementData data)
    {
        var pacts = data.Agreements.Where(one => one.MutualDefence == true).Select(one => (
            Pact: one,
            Power: one.Steps.SelectMany(step => step.Event.Participants).Select(part => part.Actor).FirstOrDefault(actor => actor.Iso3c != "PRK"),
            From: one.InForceFrom ?? (one.Steps.Count == 0 ? null : one.Steps.Min(step => step.Event.Date.Start)),
            To: one.EndedOn ?? one.Steps.Where(step => step.Kind == AgreementStepKind.Ended).Select(step => (DateOnly?)step.Event.Date.End).FirstOrDefault()))
            .Where(one => one.From is not null && one.Power is not null).OrderBy(one => one.From).ToList();
        if (pacts.Count == 0)
        {
            return null;
        }

        var (first, last) = (pacts[0].From!.Value.DayNumber, (data.KnownOn ?? data.SearchedUntil).DayNumber);
        double At(DateOnly day) => last == first ? 0 : (day.DayNumber - first) / (double)(last - first);
        var russia = pacts.FindLast(one => one.Power!.Iso3c == "RUS" && one.Pact.EndedOn is null && one.Pact.InForceFrom is not null);
        var earlier = pacts.FindAll(one => one != russia);
        return new AnswerCard(
            "Treaty",
            russia.Pact is null
                ? "No treaty with Russia that promises help in war is in force"
                : Invariant($"Help in war: promised with Russia since {russia.Pact.InForceFrom!.Value.Year}, {(earlier.Count == 0 ? "and nowhere before" : Invariant($"as in {earlier[0].From!.Value.Year}"))}"),
            Invariant($"Treaties with a clause on help in war, {pacts[0].From!.Value.Year} to {(data.KnownOn ?? data.SearchedUntil).Year}"),
            [.. pacts.Select(one => new CardRow(
                one.Power!.Name, one.To is null ? Invariant($"since {one.From!.Value.Year}") : Invariant($"{one.From!.Value.Year} to {one.To.Value.Year}"),
                [new CardMark(ActorLook.Of(one.Power), At(one.From!.Value), one.To is { } end ? At(end) : 1, CardShape.Bar)], ""))],
            "high",
            earlier.Count == 0 ? "A public act." : "A public act, and not without precedent: the clause came back.",
            Chapter3, "Treaties and agreements", [.. pacts.Select(one => one.Pact.Id)]);
    }

    private static AnswerCard? Votes(EngagementData data)
    {
        var votes = Measures.UkraineVotes(data).Where(one => one.Event.Date.Start >= Measures.Invasion).ToList();
        var (same, compared) = Measures.SameVotes(votes, "PRK", "RUS");
        if (compared == 0)
        {
            return null;
        }

        var (china, withChina) = Measures.SameVotes(votes, "PRK", "CHN");
        var states = new[] { "PRK", "RUS", "CHN", "USA" }.Where(iso => data.Actors.Any(actor => actor.Iso3c == iso)).ToList();
        return new AnswerCard(
            "Votes on Ukraine",
            Invariant($"It voted as Russia did {same} of {compared} times, as China {china} of {withChina}"),
            Invariant($"General Assembly since February 2022, {votes.Count} votes in order: filled No, Y Yes, – abstained or absent"),
            [.. states.Select(iso => new CardRow(data.Actor(iso).Name, "", [], "") { Cells = [.. votes.Select(one => Cell(one.VoteOf(iso)))] })],
            "high",
            "A vote is public, and shows where it stands; on Crimea it stood there in 2014.",
            Chapter3, "Every vote", [.. votes.Select(one => one.Event.Id)]);
    }

    private static string Cell(VoteChoice? vote) => vote switch { VoteChoice.No => "N", VoteChoice.Yes => "Y", null or VoteChoice.Unconfirmed => "", VoteChoice.NotAMember => "", _ => "–" };

    private static AnswerCard? Leaders(EngagementData data)
    {
        var (from, to) = (new DateOnly(2018, 1, 1), new DateOnly(2019, 12, 31));
        var meetings = data.Meetings(from, to).Where(meeting => meeting.Counterpart.FivePower).ToList();
        if (meetings.Count == 0)
        {
            return null;
        }

        double At(DateOnly day) => (day.DayNumber - from.DayNumber) / (double)(to.DayNumber - from.DayNumber);
        var order = Measures.MeetingOrder(data, "USA", "CHN", from, to);
        var before = order.Select(one => one.Before?.Days).ToList();
        return new AnswerCard(
            "Leaders before",
            before.Count > 0 && before.TrueForAll(days => days is not null)
                ? $"In 2018–19 Kim saw Xi before each of {NumberWords.Of(before.Count)} meetings with Trump"
                : Invariant($"In 2018–19 Kim met {meetings.Select(one => one.Counterpart).Distinct().Count()} of the five powers’ leaders"),
            Invariant($"His {meetings.Count} meetings with leaders of the five, January 2018 to December 2019"),
            [.. meetings.GroupBy(one => one.Counterpart).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Name).Select(group => new CardRow(
                group.Key.Name, "", [.. group.Select(one => new CardMark(ActorLook.Of(group.Key), At(one.FirstDay), At(one.FirstDay)))], Invariant($"{group.Count()}")))],
            "high",
            "Leaders’ meetings are searched completely. This is what hedging looked like.",
            "01-summits-2018-2019.ipynb", "Every meeting", [.. meetings.Select(one => one.Event.Id)]);
    }

    private static AnswerCard? Trade(EngagementData data)
    {
        var years = Measures.TradeByYear(data).Where(row => row.Claim is { } claim && Measures.IsWholeYear(claim) && row.Partner?.Iso3c is "CHN" or "RUS" && row.Claim?.Estimate.Best is not null)
            .GroupBy(row => row.Year).Where(year => year.Select(row => row.Partner).Distinct().Count() == 2).OrderBy(year => year.Key).LastOrDefault();
        if (years is null)
        {
            return null;
        }

        Claim Of(string iso) => years.Last(row => row.Partner!.Iso3c == iso).Claim!;
        var (china, russia) = (Of("CHN"), Of("RUS"));
        var (large, small) = ((double)(decimal)china.Estimate.Best!.Value, (double)(decimal)russia.Estimate.Best!.Value);
        return new AnswerCard(
            "Trade",
            Invariant($"China’s trade in {years.Key} was {large / small:0} times Russia’s"),
            "Exports and imports, US dollars, arms in neither",
            [
                new CardRow("China", china.Claimant.ShortName, [new CardMark(ActorLook.Of("CHN"), 0, 1, CardShape.Bar)], EstimateText.Short(china.Estimate)),
                new CardRow("Russia", russia.Claimant.ShortName, [new CardMark(ActorLook.Of("RUS"), 0, small / large, CardShape.Bar)], EstimateText.Short(russia.Estimate)),
            ],
            "medium",
            "China’s is from its customs, Russia’s from an official or a lobby; what goes unrecorded is in neither.",
            Chapter4, "Trade by year", [china.Id, russia.Id]);
    }

    private static AnswerCard? Oil(EngagementData data)
    {
        var claims = Measures.OilAgainstCeiling(data);
        var ceiling = Measures.OilCeiling(data);
        var above = claims.Where(claim => Measures.IsAboveCeiling(claim, ceiling) == true).ToList();
        if (ceiling is null || claims.Count == 0)
        {
            return null;
        }

        var limit = (double)(decimal)ceiling.Estimate.Best!.Value;
        var shown = above.Concat(claims.Where(claim => claim.Claimant.Actor?.Iso3c == "RUS").TakeLast(1)).Distinct().ToList();
        var most = shown.Select(claim => (double)(decimal)claim.Estimate.Largest!.Value).Append(limit).Max();
        var times = above.Count == 0 ? 0 : above.Min(claim => (double)(decimal)claim.Estimate.Smallest!.Value) / limit;
        return new AnswerCard(
            "Oil, back",
            above.Count == 0
                ? "No claim puts Russian oil above the UN’s limit"
                : Invariant($"Russian oil in {above[^1].PeriodStart!.Value.Year}: over {(times >= 2 ? "twice " : "")}the UN’s limit, say {NumberWords.Of(above.Select(one => one.Claimant.Id).Distinct().Count())}"),
            "Barrels of refined oil; the dashed rule is the year’s limit for all suppliers",
            [
                new CardRow("UN limit", "a year", [new CardMark(ActorLook.Other, 0, limit / most, CardShape.Bar)], NumberText.Short((decimal)limit)),
                .. shown.Select(claim => new CardRow(
                    claim.Claimant.ShortName, PeriodText.Of(claim), [new CardMark(ActorLook.Of(claim.Claimant), 0, (double)(decimal)claim.Estimate.Largest!.Value / most, CardShape.Bar)],
                    EstimateText.Short(claim.Estimate), [limit / most])),
            ],
            above.Count == 0 ? null : "medium",
            "They count what tankers could carry, perhaps the same ones. Russia’s last own report is of " + (shown.LastOrDefault(claim => claim.Claimant.Actor?.Iso3c == "RUS") is { } own ? PeriodText.Of(own) : "no month") + ".",
            Chapter4, "All claims on oil", [.. shown.Select(claim => claim.Id), ceiling.Id]);
    }

    private static AnswerCard? Money(EngagementData data)
    {
        Claim? Last(string family, string claimant) => Measures.QuantitiesOf(data, family, "amount").SelectMany(data.ClaimsOf)
            .LastOrDefault(claim => claim.Claimant.Id == claimant && claim.Estimate.Largest is not null);
        var back = Measures.QuantitiesOf(data, "money", "amount").SelectMany(data.ClaimsOf).LastOrDefault(claim => claim.Estimate.Largest is not null);
        if (back is null || Last("worth", back.Claimant.Id) is not { } sent)
        {
            return null;
        }

        var most = (double)(decimal)sent.Estimate.Largest!.Value;
        var food = data.Claims.Count(claim => claim.Quantity is { Family: "food", LooksAhead: false } && claim.Status == CodeStatus.Coded);
        return new AnswerCard(
            "All else, back",
            "What Russia gave in return is mostly unknown",
            $"Billion US dollars, one study ({back.Claimant.Name}, {StatedDate.Of(back.Published)})",
            [
                new CardRow("Arms, troops", "sent", [Mark(sent, most)], EstimateText.Short(sent.Estimate)),
                new CardRow("Food, oil, air defence", "documented in return", [Mark(back, most)], EstimateText.Short(back.Estimate)),
            ],
            "low",
            (food == 0 ? "Food: no verified figure. " : "") + "Technology and payment in kind leave few traces: not documented does not mean not given.",
            Chapter4, "What came back", [sent.Id, back.Id]);
    }

    // The last word of each claimant on running totals, of the twelve months before the search ended; one that is provisional is hollow.
    private static Result<Claim>? LastWords(EngagementData data, string family)
    {
        var until = data.KnownOn is { } day && day < data.SearchedUntil ? day : data.SearchedUntil;
        var quantity = Measures.QuantitiesOf(data, family, "amount").FirstOrDefault();
        if (quantity is null)
        {
            return null;
        }

        var latest = ClaimGroups.InAll(data.ClaimsOf(quantity)).Latest(ClaimMeasure.Cumulative);
        return latest with { Rows = [.. latest.Where(claim => claim.Published.End > until.AddYears(-1) && claim.OutlierReason is null)] };
    }

    private static List<CardRow> ClaimRows(Result<Claim> latest, ClaimEnvelope span)
    {
        var most = (double)(decimal)span.Highest;
        return [.. latest.OrderBy(claim => claim.Estimate.Smallest).Select(claim => new CardRow(
            claim.Claimant.ShortName, StatedDate.Of(claim.Published), [Mark(claim, most)], EstimateText.Short(claim.Estimate)))];
    }

    private static CardMark Mark(Claim claim, double most)
    {
        var (low, high) = ((double)(decimal)claim.Estimate.Smallest!.Value, (double)(decimal)claim.Estimate.Largest!.Value);
        return new CardMark(
            ActorLook.Of(claim.Claimant), low / most * 0.9, high / most * 0.9, Hollow: claim.Status == CodeStatus.Provisional,
            Open: claim.Estimate.OpenAbove ? 1 : claim.Estimate.OpenBelow ? -1 : 0);
    }

    // Within a factor of two the claimants agree as well as claims can.
    private static string Agreement(ClaimEnvelope span) => (double)(decimal)span.Highest <= Ratio * (double)(decimal)span.Lowest ? "medium" : "low";

    private static string Whose(IReadOnlyList<Claim> claims) =>
        NumberWords.List([.. claims.Select(claim => claim.Claimant.Actor is { } state && claim.Claimant.Type is not (ClaimantType.Media or ClaimantType.Research) ? $"{state.Name}’s {claim.Claimant.ShortName}" : claim.Claimant.ShortName).Distinct()]);
}
