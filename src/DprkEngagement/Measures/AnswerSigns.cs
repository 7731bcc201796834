namespace DprkEngagement;

/// <summary>Computes the signs of the answer, and with them its parts, from the rows.</summary>
internal sealed class AnswerSigns(EngagementData data)
{
    private const string ToRussia = "Russia", ToWest = "Washington and Seoul", ToBeijing = "Beijing";

    // The fewest contacts in a span, and the fewest votes that can be compared, from which a share is taken for a sign.
    private const int FewestContacts = 10, FewestVotes = 5;

    // Months without a contact after which none is said to be known.
    private const int QuietMonths = 24;

    private readonly DateOnly _split = Measures.Invasion;
    private readonly Dictionary<string, ContactSet> _sets = ContactSet.All(data, CodingChoices.Default).ToDictionary(set => set.Name);

    public DateOnly Day { get; } = data.KnownOn ?? data.SearchedUntil;

    /// <summary>The spans compared, in words; empty before the first day on which they can be.</summary>
    public string Spans => Day < data.SearchedFrom ? ""
        : $"Before: {DateText.Span(data.SearchedFrom, EndBefore)}; since: {DateText.Span(_split, End < _split ? _split : End)}. ";

    private DateOnly EndBefore => Day < _split ? Day : _split.AddDays(-1);
    private DateOnly End => Day < data.SearchedUntil ? Day : data.SearchedUntil;

    private List<Contact> West =>
        [.. _sets[ContactSet.WithLine].Contacts.Where(one => IsWest(one.Counterpart) && one.Day >= data.SearchedFrom)];

    public IReadOnlyList<AnswerSlot> Slots()
    {
        IReadOnlyList<AnswerSign> russia = [Soldiers(), Treaty(), Votes(), Contacts()];
        IReadOnlyList<AnswerSign> beijing = [ShareOfChina(), TreatyWithChina(), Trade(), Leaders()];
        if (Day < data.SearchedFrom)
        {
            var words = $"Unknown before {DateText.Prose(data.SearchedFrom)}: contacts are compared from that day on.";
            IReadOnlyList<AnswerSign> Unknown(IReadOnlyList<AnswerSign> signs) =>
                [.. signs.Select(sign => sign with { Holds = null, Finding = "not known", Brief = "", RowIds = [] })];
            return
            [
                new(ToRussia, words, null, Unknown(russia)), new(ToWest, "", null, Unknown(Washington())),
                new(ToBeijing, "", null, Unknown(beijing)),
            ];
        }

        DateOnly? last = West.Count == 0 ? null : West[^1].Day;
        var complete = data.Actors.Where(IsWest).All(power =>
            last <= End && data.IsCovered("leader_meetings", power.Iso3c, last.Value, End));
        var west = Slot(Washington(), signs => AnswerWords.OfWashington(signs, last, complete));
        const string BeforeTheSplit = "Whether it moves towards Russia cannot be said before 24 February 2022.";
        return Day < _split
            ? [new(ToRussia, BeforeTheSplit, null, russia), west, new(ToBeijing, "", null, beijing)]
            : [Slot(russia, AnswerWords.OfRussia), west, Slot(beijing, AnswerWords.OfBeijing)];
    }

    private static AnswerSlot Slot(
        IReadOnlyList<AnswerSign> signs, Func<IReadOnlyList<AnswerSign>, (string Wording, string? Confidence)> choose)
    {
        // A contact with Washington or Seoul today is both: none for so long (W2) ends, and one since the split (W3) begins.
        bool Turns(AnswerSign one, AnswerSign sign) => one == sign || (one.Id is "W2" or "W3" && sign.Id is "W2" or "W3");
        string IfOther(AnswerSign sign) =>
            choose([.. signs.Select(one => Turns(one, sign) ? one with { Holds = one.Holds != true } : one)]).Wording;
        var (wording, confidence) = choose(signs);
        return new(signs[0].Slot, wording, confidence, [.. signs.Select(sign => sign with { IfOther = IfOther(sign) })]);
    }

    private IReadOnlyList<AnswerSign> Washington()
    {
        var (before, since) = (West.FindAll(one => one.Day <= EndBefore), West.FindAll(one => one.Day >= _split && one.Day <= End));
        var last = West.LastOrDefault();
        return
        [
            new(ToWest, "W1", "contacts with Washington, Seoul or Tokyo are known before 24 February 2022", before.Count > 0,
                $"{before.Count} contacts", Ids(before),
                before.Count == 0 ? "no earlier contact is known" : $"**{before.Count} contacts** found in {Years(before)}"),
            new(ToWest, "W2", $"the last contact is at least {QuietMonths} months ago",
                last is null ? null : (Day.DayNumber - last.Day.DayNumber) / 30.44 >= QuietMonths,
                last is null ? "no contact is known" : $"{last.Counterpart.Name}, {DateText.Day(last.Day)}",
                last is null ? [] : [last.Event.Id],
                last is null ? "" : $"**none** found after {DateText.Prose(last.Event.Date.End)}"),
            new(ToWest, "W3", "contacts are known since 24 February 2022", since.Count > 0,
                $"{since.Count} contacts", Ids(since),
                since.Count == 0 ? "" : $"**{NumberWords.Count(since.Count, "contact", "contacts")}** since February 2022"),
        ];
    }

    private AnswerSign Soldiers()
    {
        var stock = Measures.QuantitiesOf(data, "soldiers", "amount").SelectMany(one => data.ClaimsOf(one).Of(ClaimMeasure.Stock))
            .Where(claim => claim.Estimate.Smallest is not null).MaxBy(claim => (claim.Published.End, claim.Row.Line));
        var words = data.Events.Where(one => one is { Type: EventType.OfficialAcknowledgement, Status: CodeStatus.Coded }
            && Takes(one, "RUS") && Takes(one, "PRK")).OrderBy(one => one.Date.Start).ToList();
        var russia = words.Find(one => Takes(one, "RUS", ParticipantRole.Principal));
        var dprk = words.Find(one => Takes(one, "PRK", ParticipantRole.Principal));
        string Said(string state, Event? at) => at is null ? $"not acknowledged by {state}" : $"{state} {DateText.Day(at.Date.Start)}";
        var there = stock?.Estimate.Smallest > 0m;
        return new(
            ToRussia, "R1", "the latest coded number of soldiers there is above 0, and both states have acknowledged them",
            there && russia is not null && dprk is not null,
            (stock is null ? "no number is known"
                : $"{EstimateText.Spoken(stock.Estimate)} ({stock.Claimant.ShortName}, {StatedDate.Of(stock.Published)})")
                + $"; {Said("Russia", russia)}; {Said("North Korea", dprk)}",
            [.. new[] { stock?.Id, russia?.Id, dprk?.Id }.OfType<string>()],
            !there ? "no **soldiers** of its own in the war are known"
                : russia is not null && dprk is not null ? "**soldiers** in its war, which both governments acknowledge"
                : "**soldiers** in its war are claimed, but not acknowledged by both");
    }

    private AnswerSign Treaty()
    {
        var pacts = Pacts("RUS").FindAll(one => one.EndedOn is null && one.InForceFrom <= Day);
        DateOnly? since = pacts.Count == 0 ? null : pacts[^1].InForceFrom;
        return new(
            ToRussia, "R2", "a treaty with Russia has a clause on mutual defence and is in force", since is not null,
            since is { } day ? $"in force since {DateText.Day(day)}" : "none in force",
            [.. pacts.Select(one => one.Id)],
            since is { } from ? $"a **treaty** with a clause on help in war, in force since {DateText.ProseMonth(from)}"
                : "no **treaty** with a clause on help in war is in force");
    }

    private AnswerSign Votes()
    {
        var votes = Measures.UkraineVotes(data).Where(one => one.Event.Date.Start >= _split).ToList();
        var (same, compared) = Measures.SameVotes(votes, "PRK", "RUS");
        return new(
            ToRussia, "R3", $"of at least {FewestVotes} votes on Ukraine since 24 February 2022 at least 90 % were the same as Russia’s",
            compared >= FewestVotes ? same >= 0.9 * compared : null,
            $"{same} of {compared}",
            [.. votes.Where(one => Measures.IsSameVote(one.VoteOf("PRK"), one.VoteOf("RUS")) is not null).Select(one => one.Event.Id)],
            $"the same **vote** on Ukraine {same} of {compared} times");
    }

    private AnswerSign Contacts()
    {
        var (all, political) = (ChangeOf(ContactSet.WithLine, "RUS"), ChangeOf(ContactSet.Political, "RUS"));
        var way = all.Difference > 0 ? "up from " : all.Difference < 0 ? "down from " : "as before: ";
        return new(
            ToRussia, "R4", $"of at least {FewestContacts} contacts in each span Russia’s share rose, "
                + "with and without line ministries (interval of the difference above 0)",
            Enough(all) && Enough(political) ? all.DifferenceInterval!.Value.Low > 0 && political.DifferenceInterval!.Value.Low > 0 : null,
            $"{Words(all)}; without line ministries {Words(political)}", all.RowIds,
            !Enough(all) ? $"contacts found are {Words(all)}"
                : $"**{HedgingText.Percent(all.After)}\u00a0%** of the contacts found, {way}{HedgingText.Percent(all.Before)}\u00a0%");
    }

    private AnswerSign ShareOfChina()
    {
        var change = ChangeOf(ContactSet.WithLine, "CHN");
        return new(
            ToBeijing, "C1", $"of at least {FewestContacts} contacts in each span China’s share fell (interval of the difference below 0)",
            Enough(change) ? change.DifferenceInterval!.Value.High < 0 : null, Words(change), change.RowIds,
            !Enough(change) ? $"contacts found are {Words(change)}"
                : $"contacts found went from **{change.BeforeCount}** to **{change.AfterCount}**, "
                + $"its share from {HedgingText.Percent(change.Before)} to {HedgingText.Percent(change.After)}\u00a0%"
                + (change.IsClear == false ? ", which may be chance" : ""));
    }

    private AnswerSign TreatyWithChina()
    {
        var pacts = Pacts("CHN");
        var ended = pacts.Find(one => one.EndedOn is not null)?.EndedOn;
        return new(
            ToBeijing, "C2", "its treaty with a defence clause has ended", ended is not null,
            pacts.Count == 0 ? "no such treaty is in the rows" : ended is { } day ? $"ended {DateText.Day(day)}" : "no end is known",
            [.. pacts.Select(one => one.Id)],
            pacts.Count == 0 ? ""
                : ended is { } end ? $"its treaty with a clause on help in war ended on {DateText.Prose(end)}"
                : $"the treaty{(pacts[0].InForceFrom is { } from ? $" of {DateText.Year(from)}" : "")} is in force");
    }

    private AnswerSign Trade()
    {
        const int FirstYear = 2019;
        var years = (
            from claim in Measures.QuantitiesOf(data, "trade", "amount").SelectMany(data.ClaimsOf)
            where Measures.IsWholeYear(claim) && claim.Estimate.Best is not null && claim.PeriodStart!.Value.Year >= FirstYear
            group claim by claim.PeriodStart!.Value.Year into year
            orderby year.Key
            let china = Last(year, "CHN")
            let russia = Last(year, "RUS")
            where china is not null && russia is not null
            select (Year: year.Key, Ratio: (double)((decimal)china.Estimate.Best!.Value / (decimal)russia.Estimate.Best!.Value),
                Ids: new[] { china.Id, russia.Id })).ToList();
        var known = years.Count > 1 && years[0].Year == FirstYear;
        string Ratios(string of) =>
            Invariant($"{years[^1].Ratio:0} times {of}in {years[^1].Year}, {years[0].Ratio:0} times in {FirstYear}");
        return new(
            ToBeijing, "C3",
            $"its trade, as a multiple of Russia’s in the latest year with both, is below half of that of {FirstYear}",
            known ? years[^1].Ratio < years[0].Ratio / 2 : null,
            known ? Ratios("") : "not known for two years",
            known ? [.. years[0].Ids, .. years[^1].Ids] : [],
            known ? $"its **trade** was {Ratios("Russia’s ")}" : "");

        static Claim? Last(IEnumerable<Claim> claims, string partner) => claims
            .Where(claim => Measures.TradePartner(claim) == partner).MaxBy(claim => (claim.Published.End, claim.Row.Line));
    }

    private AnswerSign Leaders()
    {
        var met = _sets[ContactSet.Leaders].Contacts.Where(one => one.Day >= _split && one.Day <= Day)
            .ToLookup(one => one.Counterpart.Iso3c);
        var (russia, china) = (met["RUS"].Count(), met["CHN"].Count());
        return new(
            ToBeijing, "C4", "Kim Jong Un has met Russia’s leader since 24 February 2022, but no leader of China", russia > 0 && china == 0,
            $"Russia {russia}, China {china}", Ids(met["RUS"].Concat(met["CHN"])),
            $"since 2022 Kim met Russia’s leader {Times(russia)}, China’s {Times(china)}");

        static string Times(int count) =>
            count switch { 0 => "never", 1 => "once", 2 => "twice", _ => NumberWords.Of(count) + " times" };
    }

    private Change ChangeOf(string set, string iso3c) => Measures.ShareChange(
        set, data.Actor(iso3c), _sets[set].Between(data.SearchedFrom, EndBefore), _sets[set].Between(_split, End));

    private static bool Enough(Change change) => change is { BeforeTotal: >= FewestContacts, AfterTotal: >= FewestContacts };

    private static string Words(Change change) =>
        $"{change.BeforeCount} of {change.BeforeTotal} to {change.AfterCount} of {change.AfterTotal}"
        + (change.DifferenceInterval is { } ends && Enough(change)
            ? $": {change.Signed(change.Difference)} points ({change.Signed(ends.Low)} to {change.Signed(ends.High)})"
            : ", too few to say");

    private List<Agreement> Pacts(string iso3c) => [.. data.Agreements.Where(one =>
        one.MutualDefence == true && one.Steps.Any(step => Takes(step.Event, iso3c, ParticipantRole.Principal)))];

    private static bool IsWest(Actor power) => power.FivePower && power.Iso3c is not ("RUS" or "CHN");

    private static bool Takes(Event @event, string iso3c, ParticipantRole? role = null) =>
        @event.Participants.Any(one => one.Actor.Iso3c == iso3c && (role is null || one.Role == role));

    private static IReadOnlyList<string> Ids(IEnumerable<Contact> contacts) => [.. contacts.Select(one => one.Event.Id).Distinct()];

    private static string Years(List<Contact> contacts)
    {
        var (first, last) = (contacts[0].Day.Year, contacts[^1].Day.Year);
        return first == last ? $"{first}" : Invariant($"{first}–{last % 100:00}");
    }
}
