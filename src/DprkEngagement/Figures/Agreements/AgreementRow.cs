namespace DprkEngagement;

/// <summary>An agreement as a row of the chart.</summary>
/// <param name="Agreement">The agreement.</param>
internal sealed record AgreementRow(Agreement Agreement)
{
    /// <summary>The steps that are drawn: coded and provisional, in order.</summary>
    public IReadOnlyList<AgreementStep> Steps { get; } =
        [.. Agreement.Steps.Where(step => step.Event.Status is CodeStatus.Coded or CodeStatus.Provisional).OrderBy(step => step.Event.Date.Start).ThenBy(step => step.Event.Row.Line)];

    public DateOnly First => Steps[0].Event.Date.Start;

    public bool Provisional => Steps.All(step => step.Event.Status == CodeStatus.Provisional);

    /// <summary>First day in force, where a page or a step gives it.</summary>
    public DateOnly? InForce => Agreement.InForceFrom ?? Step(AgreementStepKind.InForce)?.Event.Date.Start;

    /// <summary>The end, where a page or a step gives it; a span of days where it is not settled.</summary>
    public EventDate? Ended => Agreement.EndedOn is { } day ? new EventDate(day, day, DatePrecision.Day) : Step(AgreementStepKind.Ended)?.Event.Date;

    /// <summary>True where it took effect and no end is known.</summary>
    public bool Standing => InForce is not null && Ended is null;

    /// <summary>True where it promises help in war; also false where the text is not known.</summary>
    public bool Defence => Agreement.MutualDefence == true;

    /// <summary>The end as text: "4 Dec 2024", "1995–96, day not settled"; empty where none is known.</summary>
    public string EndText => Ended is { } end ? End(end) : "";

    /// <summary>What became of it: "in force since 10 Sep 1961", "ended 4 Dec 2024", "no later step in the data".</summary>
    public string Outcome => (InForce, Ended) switch
    {
        (_, { } end) => "ended " + End(end),
        ({ } day, null) => "in force since " + DateText.Day(day),
        _ => "no later step in the data",
    };

    /// <summary>In few words, for a narrow look.</summary>
    public string ShortOutcome => (InForce, Ended) switch
    {
        (_, { } end) => "until " + (end.Start.Year == end.End.Year ? DateText.Year(end.End) : $"{DateText.Year(end.Start)}/{DateText.Year(end.End)[2..]}"),
        ({ } day, null) => "since " + DateText.Year(day),
        _ => "no later step",
    };

    private AgreementStep? Step(AgreementStepKind kind) => Steps.LastOrDefault(step => step.Kind == kind);

    private static string End(EventDate end) => end.Start == end.End ? DateText.Day(end.Start) : $"{DateText.Year(end.Start)}–{DateText.Year(end.End)[2..]}, day not settled";
}
