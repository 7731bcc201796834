namespace DprkEngagement;

/// <summary>What the chart of the hedging index shows, before it is drawn.</summary>
internal sealed class HedgingChart
{
    // With contacts less often than this the window of the last contacts stands still.
    private const int LongPause = 365;

    /// <exception cref="ArgumentException">There is no number of partners to draw.</exception>
    public HedgingChart(EngagementData data)
    {
        Data = data;
        Series = Measures.Hedging(data, ContactLevel.AllLevels);
        AllLevels = Measures.HedgingBeforeAfter(data, ContactLevel.AllLevels);
        Leaders = Measures.HedgingBeforeAfter(data, ContactLevel.Leaders, from: AllLevels.Before.From);
        Contacts = data.Contacts(ContactLevel.AllLevels, from: From, to: To);
        Five = HedgingLine.Of("Among the five powers", Series, To, set => set.FivePowers, set => set.FivePowers);
        All = HedgingLine.Of("Among all partners", Series, To, set => set.AllPartners, set => set.AllPartners);
        if (Five.Points.Count == 0 || All.Points.Count == 0)
        {
            throw new ArgumentException("The data have too few contacts for a number of partners.", nameof(data));
        }

        Lanes =
        [
            .. CounterpartGroup.All(data).Select(group => new HedgingLane(
                CounterpartGroup.NameOf(group.Actor),
                group.Actor?.ShortName ?? CounterpartGroup.OthersName,
                group.Actor is { } actor ? ActorStyle.Of(actor.Iso3c) : ActorStyle.Other,
                [.. Contacts.Where(contact => group.Members.Contains(contact.Counterpart))])),
        ];
        Events =
        [
            .. data.Agreements.Where(agreement => agreement.MutualDefence == true)
                .SelectMany(agreement => agreement.Steps.Where(step => step.Kind == AgreementStepKind.Signed))
                .Where(step => step.Event.Status == CodeStatus.Coded && step.Event.Date.Start > From && step.Event.Date.Start < To)
                .Select(step => new HedgingEvent(step)),
        ];
    }

    public EngagementData Data { get; }

    /// <summary>The last 12 contacts, senior visits among them.</summary>
    public HedgingSeries Series { get; }

    /// <summary>Before and after the invasion, senior visits among them.</summary>
    public HedgingChange AllLevels { get; }

    /// <summary>Before and after the invasion, leaders alone, over the same spans.</summary>
    public HedgingChange Leaders { get; }

    public DateOnly From => AllLevels.Before.From;

    public DateOnly To => AllLevels.After.To;

    public ContactList Contacts { get; }

    public HedgingLine Five { get; }

    public HedgingLine All { get; }

    /// <summary>The five powers and the others.</summary>
    public IReadOnlyList<HedgingLane> Lanes { get; }

    /// <summary>Treaties with a clause on defence that were signed in the span.</summary>
    public IReadOnlyList<HedgingEvent> Events { get; }

    /// <summary>The longest time between two contacts; null where it is under a year.</summary>
    public (DateOnly From, DateOnly To)? Pause
    {
        get
        {
            var longest = Contacts.Zip(Contacts.Skip(1), (earlier, later) => (From: earlier.Day, To: later.Day)).MaxBy(pair => pair.To.DayNumber - pair.From.DayNumber);
            return longest.To.DayNumber - longest.From.DayNumber >= LongPause ? longest : null;
        }
    }
}
