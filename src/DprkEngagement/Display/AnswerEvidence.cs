namespace DprkEngagement;

public static partial class Answers
{
    /// <summary>What went, what binds, what came back: a small picture for each, with how sure it is and the way to its chapter.</summary>
    public static AnswerBlock Evidence(EngagementData data)
    {
        var certain = Measures.Answer(data).Signs.Any(sign => sign is { Id: "R1", Holds: true });
        var cards = new[]
        {
            Sent(data, "soldiers", "Soldiers, out", (span, claimants) => $"{span} soldiers went, by the last word of {claimants}",
                "All who were sent",
                (certain ? "That they went is certain: both governments said so. " : "") + "How many went is claimed.",
                "All claims on soldiers"),
            Sent(data, "munitions", "Shells, out", (span, _) => $"{span} shells and rockets: nobody has counted them", "Rounds so far",
                "Most figures are containers converted into rounds; the highest holds if all were of one calibre.",
                "All claims on munitions"),
            Treaty(data), Votes(data), Leaders(data), Trade(data), Oil(data), Money(data),
        }.OfType<AnswerCard>().ToList();
        return new AnswerBlock(
            $"<ul class=\"cards\">\n{string.Concat(cards.Select(card => card.ToHtml()))}</ul>\n",
            string.Concat(cards.Select(card => card.ToMarkdown())),
            cards.SelectMany(card => card.RowIds));
    }

    // The last word of each claimant on running totals, of the twelve months before the search ended; null where there is none. Within a
    // factor of two the claimants agree as well as claims can.
    private static AnswerCard? Sent(
        EngagementData data, string family, string kind, Func<string, string, string> title, string sub, string how, string link)
    {
        if (Measures.QuantitiesOf(data, family, "amount").FirstOrDefault() is not { } quantity)
            return null;

        var all = ClaimGroups.InAll(data.ClaimsOf(quantity)).Latest(ClaimMeasure.Cumulative);
        var latest = all with
        {
            Rows = [.. all.Where(claim => claim.Published.End > LastDay(data).AddYears(-1) && claim.OutlierReason is null)],
        };
        return latest.Envelope(outliers: false) is not { } span ? null : new(
            kind, title(EnumText.Capital(EnvelopeText.InWords(span)), NumberWords.Of(span.Claims.Count)),
            $"{sub}, last words of the twelve months searched",
            [.. latest.OrderBy(claim => claim.Estimate.Smallest).Select(claim => new CardRow(
                claim.Claimant.ShortName, StatedDate.Of(claim.Published), [Mark(claim, Number(span.Highest))],
                EstimateText.Short(claim.Estimate)))],
            Number(span.Highest) <= 2 * Number(span.Lowest) ? AnswerWords.Medium : AnswerWords.Low,
            how, Chapter2, link, latest.RowIds, latest.Select(claim => claim.Claimant));
    }

    private static AnswerCard? Treaty(EngagementData data)
    {
        var today = data.KnownOn ?? data.SearchedUntil;
        var pacts = data.Agreements.Where(one => one.MutualDefence == true).Select(Pact.Of).OfType<Pact>()
            .Where(one => one.From <= today).OrderBy(one => one.From).ToList();
        if (pacts.Count == 0)
            return null;

        var (first, last) = (pacts[0].From.DayNumber, today.DayNumber);
        double At(DateOnly day) => last == first ? 0 : (day.DayNumber - first) / (double)(last - first);
        bool InForce(Pact one) => one.To is null || one.To > today;
        var russia = pacts.FindLast(one => one.Power.Iso3c == "RUS" && InForce(one));
        var again = russia is not null && pacts.Exists(one => one.Power == russia.Power && one != russia) ? "again " : "";
        var others = pacts.Where(one => one != russia && InForce(one))
            .Select(one => $"by {one.Power.Name} since {one.From.Year}");
        return new(
            "Treaty",
            russia is null
                ? "No treaty with Russia that promises help in war is in force"
                : string.Join(", ", others.Prepend($"Help in war: promised by Russia {again}since {russia.From.Year}")),
            $"Treaties with a clause on help in war, {pacts[0].From.Year} to {today.Year}",
            [.. pacts.Select(one => new CardRow(
                one.Power.Name, one.To is { } ended ? $"{one.From.Year} to {ended.Year}" : $"since {one.From.Year}",
                [new CardMark(ActorLook.Of(one.Power), At(one.From), one.To is { } end && end < today ? At(end) : 1, Bar: true)], ""))],
            AnswerWords.High,
            pacts.Count == 1 ? "A public act." : "A public act, and not without precedent: the clause is older than the war.",
            Chapter3, "Treaties and agreements", [.. pacts.Select(one => one.Id)]);
    }

    private sealed record Pact(string Id, Actor Power, DateOnly From, DateOnly? To)
    {
        public static Pact? Of(Agreement agreement)
        {
            var power = agreement.Steps.SelectMany(step => step.Event.Participants).Select(part => part.Actor)
                .FirstOrDefault(actor => !MeetingRule.IsDprk(actor));
            var from = agreement.InForceFrom ?? agreement.Steps.Select(step => (DateOnly?)step.Event.Date.Start).Min();
            var to = agreement.EndedOn ?? agreement.Steps.FirstOrDefault(step => step.Kind == AgreementStepKind.Ended)?.Event.Date.End;
            return power is not null && from is { } day ? new(agreement.Id, power, day, to) : null;
        }
    }

    private static AnswerCard? Votes(EngagementData data)
    {
        var all = Measures.UkraineVotes(data);
        var votes = all.Where(one => one.Event.Date.Start >= Measures.Invasion).ToList();
        var (same, compared) = Measures.SameVotes(votes, "PRK", "RUS");
        var (china, withChina) = Measures.SameVotes(votes, "PRK", "CHN");
        return compared == 0 ? null : new(
            "Votes on Ukraine",
            $"It voted as Russia did {same} of {compared} times, as China {china} of {withChina}",
            $"General Assembly since February 2022, {votes.Count} votes in order. N No, Y Yes, – abstained or absent",
            [.. new[] { "PRK", "RUS", "CHN", "USA" }.Where(iso => data.Actors.Any(actor => actor.Iso3c == iso)).Select(iso =>
                new CardRow(data.Actor(iso).Name, "", [], "", Cells: [.. votes.Select(one => Cell(one.VoteOf(iso)))]))],
            AnswerWords.High,
            "A vote is public; it shows where a state stands"
                + (VotedWithRussiaBefore(all).FirstOrDefault() is not { } earlier ? "."
                    : $", and in {earlier.Event.Date.Start.Year} this one stood there too."),
            Chapter3, "Every vote", [.. votes.Select(one => one.Event.Id)]);

        static string Cell(VoteChoice? vote) => vote switch
        {
            VoteChoice.No => "N",
            VoteChoice.Yes => "Y",
            null or VoteChoice.Unconfirmed or VoteChoice.NotAMember => "",
            _ => "–",
        };
    }

    private static IEnumerable<Resolution> VotedWithRussiaBefore(IEnumerable<Resolution> votes) => votes
        .Where(one => one.Event.Date.Start < Measures.Invasion && Measures.IsSameVote(one.VoteOf("PRK"), one.VoteOf("RUS")) == true)
        .OrderBy(one => one.Event.Date.Start);

    private static AnswerCard? Leaders(EngagementData data)
    {
        var (from, to) = (new DateOnly(2018, 1, 1), new DateOnly(2019, 12, 31));
        var meetings = data.Meetings(from, to).Where(meeting => meeting.Counterpart.FivePower).ToList();
        double At(DateOnly day) => (day.DayNumber - from.DayNumber) / (double)(to.DayNumber - from.DayNumber);
        var before = Measures.MeetingOrder(data, "USA", "CHN", from, to).Select(one => one.Before?.Days).ToList();
        return meetings.Count == 0 ? null : new(
            "Leaders before",
            before.Count > 0 && before.TrueForAll(days => days is not null)
                ? $"In 2018–19 Kim saw Xi before each of {NumberWords.Of(before.Count)} meetings with Trump"
                : $"In 2018–19 Kim met {meetings.Select(one => one.Counterpart).Distinct().Count()} of the five powers’ leaders",
            $"His {meetings.Count} meetings with leaders of the five, January 2018 to December 2019",
            [.. meetings.GroupBy(one => one.Counterpart).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Name)
                .Select(group => new CardRow(
                    group.Key.Name, "", [.. group.Select(one => new CardMark(ActorLook.Of(group.Key), At(one.FirstDay), At(one.FirstDay)))],
                    $"{group.Count()}"))],
            AnswerWords.High,
            "Leaders’ meetings are searched completely. This is what hedging looked like.",
            Chapter1, "Every meeting", [.. meetings.Select(one => one.Event.Id)]);
    }

    private static AnswerCard? Trade(EngagementData data)
    {
        var year = Measures.TradeByYear(data)
            .Where(row => row is { Partner.Iso3c: "CHN" or "RUS", Claim: { Estimate.Best: not null } claim } && Measures.IsWholeYear(claim))
            .GroupBy(row => row.Year).Where(year => year.DistinctBy(row => row.Partner).Count() == 2).MaxBy(year => year.Key);
        if (year is null)
            return null;

        var claims = new[] { "CHN", "RUS" }.Select(iso => year.Last(row => row.Partner!.Iso3c == iso)).ToList();
        double Value(int place) => Number(claims[place].Claim!.Estimate.Best!.Value);
        var (more, less) = Value(0) >= Value(1) ? (0, 1) : (1, 0);
        return new(
            "Trade",
            $"{claims[more].Partner!.Name}’s trade in {year.Key} was "
                + Invariant($"{Value(more) / Value(less):0} times {claims[less].Partner!.Name}’s"),
            "Exports and imports, US dollars, one scale; arms in neither",
            [.. claims.Select((row, place) => new CardRow(
                row.Partner!.Name, row.Claim!.Claimant.ShortName,
                [new CardMark(ActorLook.Of(row.Partner), 0, Value(place) / Value(more), Bar: true)],
                EstimateText.Short(row.Claim.Estimate)))],
            AnswerWords.Medium,
            "Each figure is one side’s; what goes unrecorded is in neither.",
            Chapter4, "Trade by year", [.. claims.Select(row => row.Claim!.Id)]);
    }

    private static AnswerCard? Oil(EngagementData data)
    {
        var claims = Measures.OilAgainstCeiling(data);
        var ceiling = Measures.OilCeiling(data);
        if (ceiling?.Estimate.Best is not { } best || claims.Count == 0)
            return null;

        double Most(Claim claim) => Number(claim.Estimate.Largest!.Value);
        var limit = Number(best);
        var above = claims.Where(claim => Measures.IsAboveCeiling(claim, ceiling) == true).ToList();
        var own = claims.LastOrDefault(claim => claim.Claimant.Actor?.Iso3c == "RUS");
        List<Claim> shown = [.. above, .. own is null || above.Contains(own) ? Array.Empty<Claim>() : [own]];
        var most = shown.Select(Most).Append(limit).Max();
        var twice = above.TrueForAll(claim => Number(claim.Estimate.Smallest!.Value) >= 2 * limit) ? "twice " : "";
        CardMark Bar(ActorLook look, double value, bool open = false) => new(look, 0, 0.9 * value / most, Bar: true, Open: open ? 1 : 0);
        return new(
            "Oil, back",
            above.Count == 0
                ? "No claim puts Russian oil above the UN’s limit"
                : $"Russian oil in {above[^1].PeriodStart!.Value.Year}: over {twice}the UN’s limit, say "
                    + NumberWords.Of(above.Select(one => one.Claimant.Id).Distinct().Count()),
            "Barrels of refined oil; the dashed rule is the year’s limit for all suppliers",
            [
                new CardRow("UN limit", "a year", [Bar(ActorLook.Other, limit)], NumberText.Short((decimal)best)),
                .. shown.Select(claim => new CardRow(
                    claim.Claimant.ShortName, PeriodText.Of(claim),
                    [Bar(ActorLook.Of(claim.Claimant), Most(claim), claim.Estimate.OpenAbove)],
                    EstimateText.Short(claim.Estimate), 0.9 * limit / most)),
            ],
            above.Count == 0 ? null : AnswerWords.Medium,
            "They count what tankers could carry, perhaps the same ones."
                + (own is null ? "" : $" Russia’s last own report is of {PeriodText.Of(own)}."),
            Chapter4, "All claims on oil", [.. shown.Select(claim => claim.Id), ceiling.Id], shown.Select(claim => claim.Claimant));
    }

    private static AnswerCard? Money(EngagementData data)
    {
        Claim? Last(string family, string? claimant) => Measures.QuantitiesOf(data, family, "amount").SelectMany(data.ClaimsOf)
            .LastOrDefault(claim => (claimant is null || claim.Claimant.Id == claimant) && claim.Estimate.Largest is not null);
        if (Last("money", null) is not { } back || Last("worth", back.Claimant.Id) is not { } sent)
            return null;

        CardRow Row(string name, string second, Claim claim) =>
            new(name, second, [Mark(claim, Number(sent.Estimate.Largest!.Value))], EstimateText.Short(claim.Estimate));
        var food = data.Claims.Any(claim => claim is { Quantity: { Family: "food", LooksAhead: false }, Status: CodeStatus.Coded });
        return new(
            "All else, back",
            "What Russia gave in return is mostly unknown",
            $"US dollars, one study: {back.Claimant.Name}, {StatedDate.Of(back.Published)}",
            [Row("Arms and troops", "sent", sent), Row("In return", "as documented", back)],
            AnswerWords.Low,
            (food ? "" : "Food: no verified figure. ")
                + "Technology and payment in kind leave few traces: not documented does not mean not given.",
            Chapter4, "What came back", [sent.Id, back.Id]);
    }

    private static DateOnly LastDay(EngagementData data) => data.KnownOn is { } day && day < data.SearchedUntil ? day : data.SearchedUntil;
    private static double Number(Amount amount) => (double)(decimal)amount;

    // From zero; beyond the highest is room for an arrow.
    private static CardMark Mark(Claim claim, double most) => new(
        ActorLook.Of(claim.Claimant), 0.9 * Number(claim.Estimate.Smallest!.Value) / most,
        0.9 * Number(claim.Estimate.Largest!.Value) / most, Open: claim.Estimate.OpenAbove ? 1 : claim.Estimate.OpenBelow ? -1 : 0);
}
