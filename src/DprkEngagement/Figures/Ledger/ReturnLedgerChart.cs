namespace DprkEngagement;

/// <summary>What the ledger shows, before it is drawn, and what it says.</summary>
internal sealed class ReturnLedgerChart
{
    public ReturnLedgerChart(EngagementData data)
    {
        Data = data;
        Flow = Measures.ReturnFlow(data, provisional: true);
    }

    public EngagementData Data { get; }

    public ReturnFlow Flow { get; }

    /// <summary>The lines of one side in reading order.</summary>
    public IReadOnlyList<LedgerLine> Lines(ReturnSide side) => [.. Flow.Sections.Where(section => section.Side == side).SelectMany(LedgerLine.Of)];

    /// <summary>Every claim drawn.</summary>
    public IReadOnlyList<Claim> Drawn => [.. Enum.GetValues<ReturnSide>().SelectMany(Lines).SelectMany(line => line.Claims)];

    /// <summary>The finding: how many put figures on either side, and on what nothing is verified.</summary>
    public string Title
    {
        get
        {
            var unknown = Flow.Sections.Where(section => section.Claims.Count == 0).Select(section => EnumText.Words(section.Kind)).ToList();
            var none = unknown.Count == 0 ? "" : $"; on {NumberWords.List(unknown)} no claim is verified";
            return FormattableString.Invariant($"{Claimants(ReturnSide.ToRussia)} claimants put figures on what went to Russia, {Claimants(ReturnSide.FromRussia)} on what came back{none}");
        }
    }

    public string Caption => string.Join(" ", Sentences().Append(ClaimCaption.Abbreviations(Drawn)).Where(s => s.Length > 0));

    public string AltText => $"{Title}. " + string.Join(" ", Enum.GetValues<ReturnSide>().Select(side => (side == ReturnSide.ToRussia ? "Went: " : "Came back: ")
        + string.Join("; ", Lines(side).Select(line => line.Claims.Count == 0
            ? $"{line.Label}: not known"
            : $"{line.Label}: {string.Join(", ", line.Claims.Select(claim => $"{LedgerWords.Figure(Data, claim)} ({claim.Claimant.ShortName})"))}")) + "."));

    public IEnumerable<string> Sentences() =>
    [
        FormattableString.Invariant($"{Drawn.Count} of the table’s {Flow.RowIds.Count} claims: of every quantity, and of a flow for every time, the lowest and the highest published in the year up to its latest claim."),
        Flow.Sections.Any(section => section.Claims.Count == 0) ? "Hatched: no verified claim, which is not zero." : "",
        Drawn.Any(ClaimMark.Hollow) ? "Hollow: provisional." : "",
        ClaimCaption.NotDrawn(Flow.LeftOut, "In neither"),
        SharedAuthors.Sentence(Data, Numbered(Flow.Sections), ", and count once"),
        "Workers go to Russia; their pay comes back.",
    ];

    private int Claimants(ReturnSide side) => SharedAuthors.Voices(Data, Numbered(Flow.Sections.Where(section => section.Side == side)));

    private static IReadOnlyList<Claim> Numbered(IEnumerable<ReturnSection> sections) =>
        [.. sections.SelectMany(section => section.Claims).Where(claim => claim.Estimate.Smallest is not null)];
}
