using System.Collections.ObjectModel;

namespace DprkEngagement;

/// <summary>Claims about a quantity, or about the quantities of one family, in order of publication. Only coded rows, unless <see
/// cref="WithProvisional"/>. A set is never changed: every question gives a new one. It has no sum, and amounts cannot be added: see <see
/// cref="Amount"/>.</summary>
public sealed class ClaimSet : ReadOnlyCollection<Claim>
{
    private readonly EngagementData _data;
    private readonly IReadOnlyList<Claim> _rows;
    private readonly ClaimFilter _filter;

    internal ClaimSet(EngagementData data, IReadOnlyList<Quantity> quantities, ClaimFilter filter, IReadOnlyList<Claim> rows)
        : base([])
    {
        (_data, Quantities, _filter, _rows) = (data, quantities, filter, rows);
        var leftOut = new List<LeftOut>();
        var byId = rows.ToDictionary(claim => claim.Id);
        foreach (var claim in rows.Where(filter.Asks).OrderBy(claim => claim.Published.Start).ThenBy(claim => claim.Row.Line))
        {
            if (filter.WhyNot(claim, byId.GetValueOrDefault(claim.SupersededBy ?? "")) is { } reason)
                leftOut.Add(new LeftOut(claim.Id, reason));
            else
                Items.Add(claim);
        }

        LeftOut = leftOut;
    }

    /// <summary>What they count: one quantity, or those of a family.</summary>
    public IReadOnlyList<Quantity> Quantities { get; }

    internal Quantity Quantity => Quantities.Single();

    /// <summary>Rows that answer the question but do not count: provisional, not verified, superseded, not counted.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; }

    /// <summary>Claims of one claimant.</summary>
    /// <param name="claimantId">Its id, e.g. kor-nis.</param>
    public ClaimSet By(string claimantId) => _data.Claimants.Any(one => one.Id == claimantId)
        ? With(_filter with { ClaimantId = claimantId })
        : throw new ArgumentException(
            $"No claimant has the id '{claimantId}'. The ids are: {string.Join(", ", _data.Claimants.Select(one => one.Id))}.",
            nameof(claimantId));

    /// <summary>Claims of one kind of number: stocks, flows or running totals.</summary>
    public ClaimSet Of(ClaimMeasure measure) => With(_filter with { Measure = measure });

    /// <summary>What was known at the end of a day: claims published by then (where only a month is known: once it is over). A claim that
    /// was replaced later counts until its successor does, so that no day knows neither.</summary>
    public ClaimSet AsOf(DateOnly day) => With(_filter with { Day = day });

    /// <summary>Without the claims of one <see cref="Claim.Group"/>, e.g. without first-wave, whose claims count the first soldiers alone
    /// and not all who were sent. They are named in <see cref="LeftOut"/>.</summary>
    public ClaimSet WithoutGroup(string group) => _rows.Any(claim => claim.Group == group)
        ? With(_filter with { WithoutGroup = group })
        : throw new ArgumentException(
            $"No claim about {What()} is of the group '{group}'. The groups are: "
                + $"{string.Join(", ", _rows.Select(claim => claim.Group).OfType<string>().Distinct().Order(StringComparer.Ordinal))}.",
            nameof(group));

    /// <summary>Lets provisional rows in, which rest on secondary pages only.</summary>
    public ClaimSet WithProvisional() => With(_filter with { Provisional = true });

    /// <summary>The claims as a table, which is also how a notebook shows them.</summary>
    public Result<Claim> ToResult() => new()
    {
        Title = $"Claims: {What()}",
        Unit = Quantities.Count == 1 ? Quantities[0].Unit.Plural : "",
        Definition = "Who stated what, in the order of publication. A claim says that the claimant stated it, not that it is true; "
            + $"claims are never added up. {(_filter.Provisional ? "Coded and provisional rows." : "Coded rows only.")}",
        Rows = this,
        Columns =
        [
            .. Quantities.Count == 1 ? Array.Empty<Column<Claim>>()
                : [new("quantity", "Quantity", claim => claim.Quantity.Id, claim => claim.Quantity.ShortLabel)],
            ClaimColumns.Stated,
            ClaimColumns.Claimant,
            ClaimColumns.Figure,
            new("low", "Low", claim => claim.Estimate.Low),
            new("best", "Best", claim => claim.Estimate.Best),
            new("high", "High", claim => claim.Estimate.High),
            ClaimColumns.Measure,
            ClaimColumns.Period,
            ClaimColumns.Scope,
        ],
        Ids = claim => [claim.Id],
        LeftOut = LeftOut,
    };

    private string What() => Quantities.Count == 1 ? Quantities[0].Label
        : string.Join(", ", Quantities.Select(one => one.FamilyLabel).Distinct());

    private ClaimSet With(ClaimFilter filter) => new(_data, Quantities, filter, _rows);
}

internal static class ClaimColumns
{
    public static readonly Column<Claim> Stated =
        new("stated", "Stated", claim => claim.Published.Start, claim => StatedDate.Of(claim.Published));
    public static readonly Column<Claim> Claimant = new("claimant", "Claimant", claim => claim.Claimant.Name);
    public static readonly Column<Claim> Figure = new("figure", "Figure", claim => EstimateText.Spoken(claim.Estimate));
    public static readonly Column<Claim> Measure = new("measure", "Kind of number", claim => claim.Measure);
    public static readonly Column<Claim> Period = new("period", "Period", PeriodText.Of);
    public static readonly Column<Claim> Scope = new("scope", "What exactly", claim => claim.Scope);
}

/// <summary>What a <see cref="ClaimSet"/> was narrowed down to; null means not narrowed.</summary>
internal sealed record ClaimFilter(
    string? ClaimantId = null, ClaimMeasure? Measure = null, DateOnly? Day = null, string? WithoutGroup = null, bool Provisional = false)
{
    public bool Asks(Claim claim) =>
        (ClaimantId is null || claim.Claimant.Id == ClaimantId)
        && (Measure is null || claim.Measure == Measure)
        && (Day is null || claim.Published.End <= Day);

    /// <summary>Why a claim that is asked for does not count; null where it counts.</summary>
    public string? WhyNot(Claim claim, Claim? successor) => claim.Status switch
    {
        _ when WithoutGroup is not null && claim.Group == WithoutGroup => $"of the group {WithoutGroup}",
        CodeStatus.Coded => null,
        CodeStatus.Provisional => Provisional ? null : "provisional",
        CodeStatus.Candidate => "not verified",
        CodeStatus.Superseded when Day is { } day && successor?.Published.End > day => null,
        CodeStatus.Superseded => $"superseded by {claim.SupersededBy}",
        _ => "does not count as what it looks like",
    };
}

public sealed partial class EngagementData
{
    /// <summary>Who stated what about a quantity: coded claims in order of publication. Narrow it down with <see cref="ClaimSet.By"/>, <see
    /// cref="ClaimSet.Of"/>, <see cref="ClaimSet.AsOf"/>.</summary>
    /// <param name="quantity">Its id, as in quantities.csv.</param>
    /// <example><c>data.ClaimsOf("troops_deployed").By("kor-nis").AsOf(new(2024, 11, 1))</c></example>
    public ClaimSet ClaimsOf(string quantity) => ClaimsOf(Quantity(quantity));

    /// <summary>The same of a quantity that is at hand.</summary>
    public ClaimSet ClaimsOf(Quantity quantity) => ClaimsOf([quantity]);

    /// <summary>Who stated what about any quantity of a family; figures of two quantities are never comparable.</summary>
    /// <param name="family">The family, as in quantities.csv, e.g. munitions.</param>
    /// <param name="kind">What of the family: amount is the thing itself; null is every kind.</param>
    public ClaimSet ClaimsOfFamily(string family, string? kind = null)
    {
        var ofFamily = Quantities.Where(one => one.Family == family).ToList();
        var chosen = ofFamily.FindAll(one => kind is null || one.Kind == kind);
        return chosen.Count > 0 ? ClaimsOf(chosen) : throw (ofFamily.Count == 0
            ? new ArgumentException(
                UnknownName.Message("family of quantities", family, Quantities.Select(one => one.Family).Distinct()), nameof(family))
            : new ArgumentException(
                UnknownName.Message($"kind in the family {family}", kind!, ofFamily.Select(one => one.Kind).Distinct()), nameof(kind)));
    }

    private ClaimSet ClaimsOf(IReadOnlyList<Quantity> quantities) => new(
        this, quantities, new ClaimFilter(), [.. Claims.Where(claim => quantities.Any(one => one.Id == claim.Quantity.Id))]);
}
