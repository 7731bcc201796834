namespace DprkEngagement;

/// <summary>What went from the DPRK to Russia and what came back, as claimed: side by side, nothing added and nothing netted.</summary>
public sealed record ReturnFlow : Measure
{
    /// <summary>The sections in reading order, those to Russia first.</summary>
    public required IReadOnlyList<ReturnSection> Sections { get; init; }

    /// <summary>Claims that were looked at and are not shown, with the reason.</summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <summary>The section of one kind.</summary>
    public ReturnSection Of(ReturnKind kind) => Sections.Single(section => section.Kind == kind);

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        "What went to Russia and what came back, as claimed (never added, never netted)",
        ["Way", "Kind", "Claimant", "Stated", "Figure", "Counted", "Kind of number", "Period", "What exactly", "Status"],
        [.. Sections.SelectMany(section => section.Claims.Select(claim => Row(section, claim)))]);

    /// <summary>The rows that were left out as a table: leads that were not verified, figures that a later one replaced, plans.</summary>
    public ResultTable LeftOutTable() => new(
        "Looked at and left out",
        ["Claim", "Reason"],
        [.. LeftOut.Zip(LeftOutTitles, (left, title) => new ResultRow([title, left.Reason], [left.RowId]))]);

    /// <summary>The titles of the rows left out, in their order.</summary>
    internal IReadOnlyList<string> LeftOutTitles { get; init; } = [];

    private static ResultRow Row(ReturnSection section, Claim claim) => new(
        [
            section.Side == ReturnSide.ToRussia ? "to Russia" : "from Russia", EnumText.Words(section.Kind), claim.Claimant.Name, StatedDate.Of(claim.Published),
            EstimateText.Spoken(claim.Estimate), EnumText.Words(claim.Quantity), EnumText.Words(claim.Measure), PeriodText.Of(claim), claim.Scope ?? "",
            EnumText.Words(claim.Status),
        ],
        [claim.Id]);
}
