namespace DprkEngagement;

/// <content>What the answer rests on: small pictures with one line each.</content>
public static partial class Answers
{
    /// <summary>Within a factor of two the claimants agree as well as claims can.</summary>
    private const double Near = 2;

    /// <summary>What went, what binds, what came back: a small picture for each, with how sure it is and the way to its chapter.</summary>
    /// <param name="data">The data.</param>
    public static AnswerBlock Evidence(EngagementData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var cards = new[] { Soldiers(data), Shells(data), Treaty(data), Votes(data), Leaders(data), Trade(data), Oil(data), Money(data) }
            .OfType<AnswerCard>().ToList();
        return new AnswerBlock(
            $"<ul class=\"cards\">\n{string.Concat(cards.Select(card => card.ToHtml()))}</ul>\n",
            string.Concat(cards.Select(card => card.ToMarkdown())),
            [.. cards.SelectMany(card => card.RowIds).Distinct()]);
    }

    private static AnswerCard? Soldiers(EngagementData data) => LastWords(data, "soldiers") is { } latest
        && latest.Envelope(outliers: false) is { } span
            ? new AnswerCard(
                "Soldiers, out",
                $"{EnumText.Capital(EnvelopeText.InWords(span))} soldiers went, by the last word of {NumberWords.Of(span.Claims.Count)}",
                "All who were sent, last words of the twelve months searched",
                ClaimRows(latest, span),
                Agreement(span),
                (Acknowledged(data) ? "That they went is certain: both governments said so. " : "") + "How many went is claimed.",
                Chapter2, "All claims on soldiers", [.. latest.RowIds])
            { Abbreviations = Figure.Spelled(latest.Select(claim => claim.Claimant)) }
            : null;

    private static bool Acknowledged(EngagementData data) => Measures.Answer(data).Signs.Any(sign => sign is { Id: "R1", Holds: true });

    private static AnswerCard? Shells(EngagementData data) => LastWords(data, "munitions") is { } latest
        && latest.Envelope(outliers: false) is { } span
            ? new AnswerCard(
                "Shells, out",
                $"{EnumText.Capital(EnvelopeText.InWords(span))} shells and rockets: nobody has counted them",
                "Rounds so far, last words of the twelve months searched",
                ClaimRows(latest, span),
                Agreement(span),
                "Most figures are containers converted into rounds; the highest holds if all were of one calibre.",
                Chapter2, "All claims on munitions", [.. latest.RowIds])
            { Abbreviations = Figure.Spelled(latest.Select(claim => claim.Claimant)) }
            : null;

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
            .Select(one => Invariant($"by {one.Power.Name} since {one.From.Year}"));
        return new AnswerCard(
            "Treaty",
            russia is null
                ? "No treaty with Russia that promises help in war is in force"
                : string.Join(", ", others.Prepend(Invariant($"Help in war: promised by Russia {again}since {russia.From.Year}"))),
            Invariant($"Treaties with a clause on help in war, {pacts[0].From.Year} to {today.Year}"),
            [.. pacts.Select(one => new CardRow(
                one.Power.Name, one.To is { } ended ? Invariant($"{one.From.Year} to {ended.Year}") : Invariant($"since {one.From.Year}"),
                [new CardMark(ActorLook.Of(one.Power), At(one.From), one.To is { } end && end < today ? At(end) : 1, CardShape.Bar)], ""))],
            AnswerWords.High,
            pacts.Count == 1 ? "A public act." : "A public act, and not without precedent: the clause is older than the war.",
            Chapter3, "Treaties and agreements", [.. pacts.Select(one => one.Id)]);
    }

    private sealed record Pact(string Id, Actor Power, DateOnly From, DateOnly? To)
    {
        public static Pact? Of(Agreement agreement)
        {
            var power = agreement.Steps.SelectMany(step => step.Event.Participants).Select(part => part.Actor)
                .FirstOrDefault(actor => actor.Iso3c != "PRK");
            var from = agreement.InForceFrom ?? agreement.Steps.Select(step => (DateOnly?)step.Event.Date.Start).Min();
            var to = agreement.EndedOn ?? agreement.Steps.Where(step => step.Kind == AgreementStepKind.Ended)
                .Select(step => (DateOnly?)step.Event.Date.End).FirstOrDefault();
            return power is not null && from is { } day ? new(agreement.Id, power, day, to) : null;
        }
    }

    private static AnswerCard? Votes(EngagementData data)
    {
        var votes = Measures.UkraineVotes(data).Where(one => one.Event.Date.Start >= Measures.Invasion).ToList();
        var (same, compared) = Measures.SameVotes(votes, "PRK", "RUS");
        if (compared == 0)
            return null;

        var (china, withChina) = Measures.SameVotes(votes, "PRK", "CHN");
        var earlier = Measures.UkraineVotes(data).Where(one => one.Event.Date.Start < Measures.Invasion
            && Measures.IsSameVote(one.VoteOf("PRK"), one.VoteOf("RUS")) == true).ToList();
        var states = new[] { "PRK", "RUS", "CHN", "USA" }.Where(iso => data.Actors.Any(actor => actor.Iso3c == iso)).ToList();
        return new AnswerCard(
            "Votes on Ukraine",
            Invariant($"It voted as Russia did {same} of {compared} times, as China {china} of {withChina}"),
            Invariant($"General Assembly since February 2022, {votes.Count} votes in order. N No, Y Yes, – abstained or absent"),
            [.. states.Select(iso => new CardRow(data.Actor(iso).Name, "", [], "")
            {
                Cells = [.. votes.Select(one => Cell(one.VoteOf(iso)))],
            })],
            AnswerWords.High,
            "A vote is public; it shows where a state stands"
                + (earlier.Count == 0 ? "." : Invariant($", and in {earlier[0].Event.Date.Start.Year} this one stood there too.")),
            Chapter3, "Every vote", [.. votes.Select(one => one.Event.Id)]);
    }

    private static string Cell(VoteChoice? vote) => vote switch
    {
        VoteChoice.No => "N",
        VoteChoice.Yes => "Y",
        null or VoteChoice.Unconfirmed or VoteChoice.NotAMember => "",
        _ => "–",
    };

    private static AnswerCard? Leaders(EngagementData data)
    {
        var (from, to) = (new DateOnly(2018, 1, 1), new DateOnly(2019, 12, 31));
        var meetings = data.Meetings(from, to).Where(meeting => meeting.Counterpart.FivePower).ToList();
        if (meetings.Count == 0)
            return null;

        double At(DateOnly day) => (day.DayNumber - from.DayNumber) / (double)(to.DayNumber - from.DayNumber);
        var before = Measures.MeetingOrder(data, "USA", "CHN", from, to).Select(one => one.Before?.Days).ToList();
        return new AnswerCard(
            "Leaders before",
            before.Count > 0 && before.TrueForAll(days => days is not null)
                ? $"In 2018–19 Kim saw Xi before each of {NumberWords.Of(before.Count)} meetings with Trump"
                : Invariant($"In 2018–19 Kim met {meetings.Select(one => one.Counterpart).Distinct().Count()} of the five powers’ leaders"),
            Invariant($"His {meetings.Count} meetings with leaders of the five, January 2018 to December 2019"),
            [.. meetings.GroupBy(one => one.Counterpart).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Name)
                .Select(group => new CardRow(
                    group.Key.Name, "", [.. group.Select(one => new CardMark(ActorLook.Of(group.Key), At(one.FirstDay), At(one.FirstDay)))],
                    Invariant($"{group.Count()}")))],
            AnswerWords.High,
            "Leaders’ meetings are searched completely. This is what hedging looked like.",
            Chapter1, "Every meeting", [.. meetings.Select(one => one.Event.Id)]);
    }

    private static AnswerCard? Trade(EngagementData data)
    {
        var years = Measures.TradeByYear(data)
            .Where(row => row is { Partner.Iso3c: "CHN" or "RUS", Claim: { Estimate.Best: not null } claim } && Measures.IsWholeYear(claim))
            .GroupBy(row => row.Year).Where(year => year.Select(row => row.Partner).Distinct().Count() == 2).MaxBy(year => year.Key);
        if (years is null)
            return null;

        Claim Of(string iso) => years.Last(row => row.Partner!.Iso3c == iso).Claim!;
        var (china, russia) = (Of("CHN"), Of("RUS"));
        var (large, small) = ((double)(decimal)china.Estimate.Best!.Value, (double)(decimal)russia.Estimate.Best!.Value);
        var most = Math.Max(large, small);
        CardRow Row(string iso, Claim claim, double value) => new(
            data.Actor(iso).Name, claim.Claimant.ShortName, [new CardMark(ActorLook.Of(iso), 0, value / most, CardShape.Bar)],
            EstimateText.Short(claim.Estimate));
        return new AnswerCard(
            "Trade",
            large >= small
                ? Invariant($"China’s trade in {years.Key} was {large / small:0} times Russia’s")
                : Invariant($"Russia’s trade in {years.Key} was {small / large:0} times China’s"),
            "Exports and imports, US dollars, one scale; arms in neither",
            [Row("CHN", china, large), Row("RUS", russia, small)],
            AnswerWords.Medium,
            "Each figure is one side’s; what goes unrecorded is in neither.",
            Chapter4, "Trade by year", [china.Id, russia.Id]);
    }

    private static AnswerCard? Oil(EngagementData data)
    {
        var claims = Measures.OilAgainstCeiling(data);
        var ceiling = Measures.OilCeiling(data);
        if (ceiling?.Estimate.Best is not { } best || claims.Count == 0)
            return null;

        double Most(Claim claim) => (double)(decimal)claim.Estimate.Largest!.Value;
        var limit = (double)(decimal)best;
        var above = claims.Where(claim => Measures.IsAboveCeiling(claim, ceiling) == true).ToList();
        var own = claims.LastOrDefault(claim => claim.Claimant.Actor?.Iso3c == "RUS");
        var shown = above.Concat(own is null ? [] : [own]).Distinct().ToList();
        var most = shown.Select(Most).Append(limit).Max();
        var twice = above.Count > 0 && above.TrueForAll(claim => (double)(decimal)claim.Estimate.Smallest!.Value >= Near * limit);
        CardMark Bar(ActorLook look, double value, bool open = false) =>
            new(look, 0, 0.9 * value / most, CardShape.Bar, Open: open ? 1 : 0);
        return new AnswerCard(
            "Oil, back",
            above.Count == 0
                ? "No claim puts Russian oil above the UN’s limit"
                : Invariant($"Russian oil in {above[^1].PeriodStart!.Value.Year}: over {(twice ? "twice " : "")}the UN’s limit, say ")
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
            Chapter4, "All claims on oil", [.. shown.Select(claim => claim.Id), ceiling.Id])
        { Abbreviations = Figure.Spelled(shown.Select(claim => claim.Claimant)) };
    }

    private static AnswerCard? Money(EngagementData data)
    {
        Claim? Last(string family, string? claimant) => Measures.QuantitiesOf(data, family, "amount").SelectMany(data.ClaimsOf)
            .LastOrDefault(claim => (claimant is null || claim.Claimant.Id == claimant) && claim.Estimate.Largest is not null);
        if (Last("money", null) is not { } back || Last("worth", back.Claimant.Id) is not { } sent)
            return null;

        var most = (double)(decimal)sent.Estimate.Largest!.Value;
        var food = data.Claims.Any(claim => claim is { Quantity: { Family: "food", LooksAhead: false }, Status: CodeStatus.Coded });
        return new AnswerCard(
            "All else, back",
            "What Russia gave in return is mostly unknown",
            $"US dollars, one study: {back.Claimant.Name}, {StatedDate.Of(back.Published)}",
            [
                new CardRow("Arms and troops", "sent", [Mark(sent, most)], EstimateText.Short(sent.Estimate)),
                new CardRow("In return", "as documented", [Mark(back, most)], EstimateText.Short(back.Estimate)),
            ],
            AnswerWords.Low,
            (food ? "" : "Food: no verified figure. ")
                + "Technology and payment in kind leave few traces: not documented does not mean not given.",
            Chapter4, "What came back", [sent.Id, back.Id]);
    }

    // The last word of each claimant on running totals, of the twelve months before the search ended; null where there is none.
    private static Result<Claim>? LastWords(EngagementData data, string family)
    {
        var until = data.KnownOn is { } day && day < data.SearchedUntil ? day : data.SearchedUntil;
        if (Measures.QuantitiesOf(data, family, "amount").FirstOrDefault() is not { } quantity)
            return null;

        var latest = ClaimGroups.InAll(data.ClaimsOf(quantity)).Latest(ClaimMeasure.Cumulative);
        var recent = latest.Where(claim => claim.Published.End > until.AddYears(-1) && claim.OutlierReason is null).ToList();
        return recent.Count == 0 ? null : latest with { Rows = recent };
    }

    private static List<CardRow> ClaimRows(Result<Claim> latest, ClaimEnvelope span) =>
        [.. latest.OrderBy(claim => claim.Estimate.Smallest).Select(claim => new CardRow(
            claim.Claimant.ShortName, StatedDate.Of(claim.Published), [Mark(claim, (double)(decimal)span.Highest)],
            EstimateText.Short(claim.Estimate)))];

    // From zero; beyond the highest is room for an arrow. One that is provisional is hollow.
    private static CardMark Mark(Claim claim, double most)
    {
        var (low, high) = ((double)(decimal)claim.Estimate.Smallest!.Value, (double)(decimal)claim.Estimate.Largest!.Value);
        return new CardMark(
            ActorLook.Of(claim.Claimant), low / most * 0.9, high / most * 0.9, Hollow: claim.Status == CodeStatus.Provisional,
            Open: claim.Estimate.OpenAbove ? 1 : claim.Estimate.OpenBelow ? -1 : 0);
    }

    private static string Agreement(ClaimEnvelope span) =>
        (double)(decimal)span.Highest <= Near * (double)(decimal)span.Lowest ? AnswerWords.Medium : AnswerWords.Low;
}
