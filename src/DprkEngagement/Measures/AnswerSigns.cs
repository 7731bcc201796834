namespace DprkEngagement;

/// <summary>Computes the signs of the answer from the rows.</summary>
internal sealed class AnswerSigns
{
    private const string ToRussia = "Russia";
    private const string ToWest = "Washington and Seoul";
    private const string ToBeijing = "Beijing";

    private readonly EngagementData _data;
    private readonly Dictionary<string, ContactSet> _sets;
    private readonly DateOnly _split = Measures.Invasion;

    public AnswerSigns(EngagementData data)
    {
        _data = data;
        _sets = ContactSet.All(data, CodingChoices.Default).ToDictionary(set => set.Name, StringComparer.Ordinal);
        Day = data.KnownOn ?? data.SearchedUntil;
        End = Day < data.SearchedUntil ? Day : data.SearchedUntil;
        EndBefore = Day < _split ? Day : _split.AddDays(-1);
    }

    /// <summary>The day of the answer.</summary>
    public DateOnly Day { get; }

    /// <summary>First day of the span before.</summary>
    public DateOnly From => _data.SearchedFrom;

    /// <summary>Last day of the span before.</summary>
    public DateOnly EndBefore { get; }

    /// <summary>Last day of the span since: the end of what was searched, or the day, whichever is earlier.</summary>
    public DateOnly End { get; }

    /// <summary>Day of the last contact with Washington, Seoul or Tokyo; null where there is none.</summary>
    public DateOnly? LastWest => West.Count == 0 ? null : West[^1].Day;

    private List<Contact> West => [.. _sets[ContactSet.WithLine].Contacts.Where(one => IsWest(one.Counterpart) && one.Day >= From)];

    public static bool IsWest(Actor power) => power.FivePower && power.Iso3c is not ("RUS" or "CHN");

    public IReadOnlyList<AnswerSign> Russia() => [Soldiers(), Treaty(), Votes(), Contacts()];

    public IReadOnlyList<AnswerSign> Washington()
    {
        var (before, since) = (West.FindAll(one => one.Day <= EndBefore), West.FindAll(one => one.Day >= _split && one.Day <= End));
        var last = West.Count == 0 ? null : West[^1];
        var quiet = last is null ? (double?)null : (Day.DayNumber - last.Day.DayNumber) / 30.44;
        return
        [
            new(ToWest, "W1", "contacts with Washington, Seoul or Tokyo are known before 24 February 2022", before.Count > 0,
                Invariant($"{before.Count} contacts"), Ids(before))
            {
                Brief = before.Count == 0 ? "no earlier contact is known"
                    : Invariant($"**{before.Count} contacts** found in {Years(before)}"),
            },
            new(ToWest, "W2", Invariant($"the last contact is at least {AnswerWords.QuietMonths} months ago"),
                quiet is { } months ? months >= AnswerWords.QuietMonths : null,
                last is null ? "no contact is known" : $"{last.Counterpart.Name}, {DateText.Day(last.Day)}",
                last is null ? [] : [last.Event.Id])
            {
                Brief = last is null ? "" : $"**none** found after {DateText.Prose(last.Event.Date.End)}",
            },
            new(ToWest, "W3", "contacts are known since 24 February 2022", since.Count > 0,
                Invariant($"{since.Count} contacts"), Ids(since))
            {
                Brief = since.Count == 0 ? "" : $"**{NumberWords.Count(since.Count, "contact", "contacts")}** since February 2022",
            },
        ];
    }

    public IReadOnlyList<AnswerSign> Beijing()
    {
        var pacts = _data.Agreements.Where(one => one.MutualDefence == true && IsWith(one, "CHN")).ToList();
        var ended = pacts.FindAll(one => one.EndedOn is not null);
        var leaders = _sets[ContactSet.Leaders].Contacts.Where(one => one.Day >= _split && one.Day <= Day)
            .ToLookup(one => one.Counterpart.Iso3c);
        return
        [
            ShareOfChina(),
            new(ToBeijing, "C2", "its treaty with a defence clause has ended", ended.Count > 0,
                pacts.Count == 0 ? "no such treaty is in the rows" : ended.Count > 0 ? $"ended {DateText.Day(ended[0].EndedOn!.Value)}"
                    : "no end is known",
                [.. pacts.Select(one => one.Id)])
            {
                Brief = pacts.Count == 0 ? "" : ended.Count > 0
                    ? $"its treaty with a clause on help in war ended on {DateText.Prose(ended[0].EndedOn!.Value)}"
                    : $"the treaty{(pacts[0].InForceFrom is { } from ? $" of {DateText.Iso(from)[..4]}" : "")} is in force",
            },
            Trade(),
            new(ToBeijing, "C4", "Kim Jong Un has met Russia’s leader since 24 February 2022, but no leader of China",
                leaders["RUS"].Any() && !leaders["CHN"].Any(),
                Invariant($"Russia {leaders["RUS"].Count()}, China {leaders["CHN"].Count()}"), Ids(leaders["RUS"].Concat(leaders["CHN"])))
            {
                Brief = $"since 2022 Kim met Russia’s leader {Times(leaders["RUS"].Count())}, China’s {Times(leaders["CHN"].Count())}",
            },
        ];
    }

    private AnswerSign Soldiers()
    {
        var stock = Measures.QuantitiesOf(_data, "soldiers", "amount").SelectMany(one => _data.ClaimsOf(one).Of(ClaimMeasure.Stock))
            .Where(claim => claim.Estimate.Smallest is not null).MaxBy(claim => (claim.Published.End, claim.Row.Line));
        var words = _data.Events.Where(one => one is { Type: EventType.OfficialAcknowledgement, Status: CodeStatus.Coded }
            && Takes(one, "RUS", null) && Takes(one, "PRK", null)).OrderBy(one => one.Date.Start).ToList();
        var (russia, dprk) = (words.Find(one => Takes(one, "RUS", ParticipantRole.Principal)),
            words.Find(one => Takes(one, "PRK", ParticipantRole.Principal)));
        var there = stock is not null && stock.Estimate.Smallest > 0m;
        return new(
            ToRussia, "R1", "the latest coded number of soldiers there is above 0, and both states have acknowledged them",
            there && russia is not null && dprk is not null,
            string.Join("; ", new[]
            {
                stock is null ? "no number is known"
                    : $"{EstimateText.Spoken(stock.Estimate)} ({stock.Claimant.ShortName}, {StatedDate.Of(stock.Published)})",
                russia is null ? "not acknowledged by Russia" : $"Russia {DateText.Day(russia.Date.Start)}",
                dprk is null ? "not acknowledged by North Korea" : $"North Korea {DateText.Day(dprk.Date.Start)}",
            }),
            [.. new[] { stock?.Id, russia?.Id, dprk?.Id }.OfType<string>()])
        {
            Brief = !there ? "no **soldiers** of its own in the war are known"
                : russia is not null && dprk is not null ? "**soldiers** in its war, which both governments acknowledge"
                : "**soldiers** in its war are claimed, but not acknowledged by both",
        };
    }

    private AnswerSign Treaty()
    {
        var pacts = _data.Agreements.Where(one => one is { MutualDefence: true, EndedOn: null, InForceFrom: not null }
            && one.InForceFrom <= Day && IsWith(one, "RUS")).ToList();
        return new(
            ToRussia, "R2", "a treaty with Russia has a clause on mutual defence and is in force", pacts.Count > 0,
            pacts.Count == 0 ? "none in force" : $"in force since {DateText.Day(pacts[^1].InForceFrom!.Value)}",
            [.. pacts.Select(one => one.Id)])
        {
            Brief = pacts.Count == 0 ? "no **treaty** with a clause on help in war is in force"
                : $"a **treaty** with a clause on help in war, in force since {DateText.ProseMonth(pacts[^1].InForceFrom!.Value)}",
        };
    }

    private AnswerSign Votes()
    {
        var votes = Measures.UkraineVotes(_data).Where(one => one.Event.Date.Start >= _split).ToList();
        var (same, compared) = Measures.SameVotes(votes, "PRK", "RUS");
        return new(
            ToRussia, "R3", Invariant($"of at least {AnswerWords.FewestVotes} votes on Ukraine since 24 February 2022 at least ")
                + Invariant($"{100 * AnswerWords.SameVotes:0} % were the same as Russia’s"),
            compared >= AnswerWords.FewestVotes ? same >= AnswerWords.SameVotes * compared : null,
            Invariant($"{same} of {compared}"),
            [.. votes.Where(one => Measures.IsSameVote(one.VoteOf("PRK"), one.VoteOf("RUS")) is not null).Select(one => one.Event.Id)])
        {
            Brief = Invariant($"the same **vote** on Ukraine {same} of {compared} times"),
        };
    }

    private AnswerSign Contacts()
    {
        var (all, political) = (ChangeOf(ContactSet.WithLine, "RUS"), ChangeOf(ContactSet.Political, "RUS"));
        return new(
            ToRussia, "R4", Invariant($"of at least {AnswerWords.FewestContacts} contacts in each span Russia’s share rose, ")
                + "with and without line ministries (interval of the difference above 0)",
            Enough(all) && Enough(political) ? all.DifferenceInterval!.Value.Low > 0 && political.DifferenceInterval!.Value.Low > 0 : null,
            $"{Words(all)}; without line ministries {Words(political)}", all.RowIds)
        {
            Brief = !Enough(all) ? $"contacts found are {Words(all)}"
                : $"**{HedgingText.Percent(all.After)}\u00a0%** of the contacts found, "
                    + $"{Which(all)}{HedgingText.Percent(all.Before)}\u00a0%",
        };
    }

    private AnswerSign ShareOfChina()
    {
        var change = ChangeOf(ContactSet.WithLine, "CHN");
        return new(
            ToBeijing, "C1", Invariant($"of at least {AnswerWords.FewestContacts} contacts in each span China’s share fell ")
                + "(interval of the difference below 0)",
            Enough(change) ? change.DifferenceInterval!.Value.High < 0 : null, Words(change), change.RowIds)
        {
            Brief = !Enough(change) ? $"contacts found are {Words(change)}"
                : Invariant($"contacts found went from **{change.BeforeCount}** to **{change.AfterCount}**, ")
                + $"its share from {HedgingText.Percent(change.Before)} to {HedgingText.Percent(change.After)}\u00a0%"
                + (change.IsClear == false ? ", which may be chance" : ""),
        };
    }

    private AnswerSign Trade()
    {
        const int FirstYear = 2019;
        var years = Measures.QuantitiesOf(_data, "trade", "amount").SelectMany(_data.ClaimsOf)
            .Where(claim => Measures.IsWholeYear(claim) && claim.Estimate.Best is not null && claim.PeriodStart!.Value.Year >= FirstYear)
            .GroupBy(claim => claim.PeriodStart!.Value.Year).OrderBy(year => year.Key)
            .Select(year => (Year: year.Key, China: Last(year, "CHN"), Russia: Last(year, "RUS")))
            .Where(year => year.China is not null && year.Russia is not null)
            .Select(year => (year.Year,
            Ratio: (double)((decimal)year.China!.Estimate.Best!.Value / (decimal)year.Russia!.Estimate.Best!.Value),
                Ids: new[] { year.China.Id, year.Russia.Id })).ToList();
        var known = years.Count > 1 && years[0].Year == FirstYear;
        return new(
            ToBeijing, "C3",
            Invariant($"its trade, as a multiple of Russia’s in the latest year with both, is below half of that of {FirstYear}"),
            known ? years[^1].Ratio < AnswerWords.TradeLost * years[0].Ratio : null,
            known ? Invariant($"{years[^1].Ratio:0} times in {years[^1].Year}, {years[0].Ratio:0} times in {FirstYear}")
                : "not known for two years",
            known ? [.. years[0].Ids, .. years[^1].Ids] : [])
        {
            Brief = known ? Invariant($"its **trade** was {years[^1].Ratio:0} times Russia’s in {years[^1].Year}, ")
                + Invariant($"{years[0].Ratio:0} times in {FirstYear}") : "",
        };
    }

    private static Claim? Last(IEnumerable<Claim> claims, string partner) =>
        claims.Where(claim => Measures.TradePartner(claim) == partner).MaxBy(claim => (claim.Published.End, claim.Row.Line));

    private Change ChangeOf(string set, string iso3c) => Measures.ShareChange(
        set, _data.Actor(iso3c), _sets[set].Between(From, EndBefore), End < _split ? [] : _sets[set].Between(_split, End));

    private static bool Enough(Change change) => change.BeforeTotal >= AnswerWords.FewestContacts
        && change.AfterTotal >= AnswerWords.FewestContacts;

    private static string Words(Change change)
    {
        var counts = Invariant($"{change.BeforeCount} of {change.BeforeTotal} to {change.AfterCount} of {change.AfterTotal}");
        return change.DifferenceInterval is { } ends && Enough(change)
            ? $"{counts}: {change.Signed(change.Difference!.Value)} points ({change.Signed(ends.Low)} to {change.Signed(ends.High)})"
            : counts + ", too few to say";
    }

    private static bool IsWith(Agreement agreement, string iso3c) =>
        agreement.Steps.Any(step => Takes(step.Event, iso3c, ParticipantRole.Principal));

    private static bool Takes(Event @event, string iso3c, ParticipantRole? role) =>
        @event.Participants.Any(one => one.Actor.Iso3c == iso3c && (role is null || one.Role == role));

    private static IReadOnlyList<string> Ids(IEnumerable<Contact> contacts) => [.. contacts.Select(one => one.Event.Id).Distinct()];

    private static string Years(List<Contact> contacts) => contacts[0].Day.Year == contacts[^1].Day.Year
        ? contacts[0].Day.Year.ToString(CultureInfo.InvariantCulture)
        : Invariant($"{contacts[0].Day.Year}–{contacts[^1].Day.Year % 100:00}");

    private static string Times(int count) =>
        count switch { 0 => "never", 1 => "once", 2 => "twice", _ => NumberWords.Of(count) + " times" };

    private static string Which(Change change) => change.Difference > 0 ? "up from " : change.Difference < 0 ? "down from " : "as before: ";
}
