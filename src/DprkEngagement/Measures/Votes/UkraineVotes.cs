namespace DprkEngagement;

/// <summary>Votes on the General Assembly's resolutions on Ukraine: how often the DPRK voted as Russia and as China did.</summary>
public sealed record UkraineVotes : Measure
{
    /// <summary>The resolutions, in order of their day.</summary>
    public required IReadOnlyList<Resolution> Resolutions { get; init; }

    /// <summary>With Russia.</summary>
    public required VoteAgreement Russia { get; init; }

    /// <summary>With China.</summary>
    public required VoteAgreement China { get; init; }

    /// <summary>Votes at the United Nations that are not counted, with the reason.</summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        $"Votes on Ukraine: as Russia on {Words(Russia)}; as China on {Words(China)} (empty: not known)",
        ["Day", "Resolution", "North Korea", "Russia", "As Russia", "China", "As China"],
        [.. Russia.Comparisons.Zip(China.Comparisons, Row)]);

    private static string Words(VoteAgreement agreement) =>
        FormattableString.Invariant($"{agreement.Same} of {agreement.Same + agreement.Different} that can be compared");

    private static ResultRow Row(VoteComparison russia, VoteComparison china) => new(
        [
            DateText.Day(russia.Resolution.Event.Date.Start),
            russia.Resolution.Symbol is { } symbol ? $"{symbol}: {russia.Resolution.Title}" : russia.Resolution.Title,
            VoteText.Of(russia.Dprk),
            VoteText.Of(russia.Other),
            VoteText.Of(russia.Match),
            VoteText.Of(china.Other),
            VoteText.Of(china.Match),
        ],
        [russia.Resolution.Event.Id]);
}
