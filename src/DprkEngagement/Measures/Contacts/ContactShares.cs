namespace DprkEngagement;

/// <summary>With whom the contacts of a span were, among the five powers and among all partners.</summary>
public sealed record ContactShares : Measure
{
    /// <summary>First day, inclusive.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The contacts.</summary>
    public required FiveAndAll<PartnerMix> Mix { get; init; }

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        $"Contacts by country, {DateText.Span(From, To)}" + (Mix.AllPartners.IsCovered ? "" : " (search not complete: lower bounds)"),
        ["Country", "Contacts", "Share of the five powers, %", "Interval (95 %)", "Share of all, %", "Interval (95 %)"],
        [.. Mix.AllPartners.Partners.Select(Row)]);

    private ResultRow Row(PartnerCount partner) => new(
        [
            partner.Partner.Name,
            NumberText.Full(partner.Count),
            .. partner.Partner.FivePower ? Cells(Mix.FivePowers, partner) : ["", ""],
            .. Cells(Mix.AllPartners, partner),
        ],
        [.. partner.Contacts.Select(contact => contact.Event.Id)]);

    private static string[] Cells(PartnerMix mix, PartnerCount partner) => mix.ShareOf(partner.Partner.Iso3c) is { } share
        ? [HedgingText.Percent(share), HedgingText.PercentInterval(ShareInterval.Of(partner.Count, mix.Total))]
        : ["", ""];
}
