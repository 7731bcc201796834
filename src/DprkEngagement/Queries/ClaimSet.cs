using System.Collections;

namespace DprkEngagement;

/// <summary>
/// Claims about one quantity in order of publication. Only coded rows, unless <see cref="WithProvisional"/>. A set is
/// never changed: every question gives a new one. It has no sum, and amounts cannot be added: see <see cref="Amount"/>.
/// </summary>
[TypeFormatterSource(typeof(ClaimSetFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed class ClaimSet : IReadOnlyList<Claim>
{
    private readonly IReadOnlyList<Claim> _rows;
    private readonly IReadOnlyList<Claimant> _claimants;
    private readonly ClaimFilter _filter;
    private readonly List<Claim> _claims = [];
    private readonly List<LeftOut> _leftOut = [];

    internal ClaimSet(Quantity quantity, IReadOnlyList<Claim> rows, IReadOnlyList<Claimant> claimants, ClaimFilter filter)
    {
        (Quantity, _rows, _claimants, _filter) = (quantity, rows, claimants, filter);
        var byId = rows.ToDictionary(c => c.Id, StringComparer.Ordinal);
        foreach (var claim in rows.Where(filter.Asks).OrderBy(c => c.Published.Start).ThenBy(c => c.Row.Line))
        {
            if (filter.WhyNot(claim, byId.GetValueOrDefault(claim.SupersededBy ?? "")) is { } reason)
            {
                _leftOut.Add(new LeftOut(claim.Id, reason));
            }
            else
            {
                _claims.Add(claim);
            }
        }
    }

    /// <summary>What all of them count.</summary>
    public Quantity Quantity { get; }

    /// <summary>Rows that answer the question but do not count: provisional, not verified, superseded, not counted.</summary>
    public IReadOnlyList<LeftOut> LeftOut => _leftOut;

    /// <inheritdoc/>
    public int Count => _claims.Count;

    /// <inheritdoc/>
    public Claim this[int index] => _claims[index];

    /// <summary>Claims of one claimant.</summary>
    /// <param name="claimantId">Its id, e.g. kor-nis.</param>
    /// <exception cref="ArgumentException">No claimant has this id.</exception>
    public ClaimSet By(string claimantId) => _claimants.Any(c => c.Id == claimantId)
        ? With(_filter with { ClaimantId = claimantId })
        : throw new ArgumentException($"No claimant has the id '{claimantId}'. The ids are: {string.Join(", ", _claimants.Select(c => c.Id))}.", nameof(claimantId));

    /// <summary>Claims of one kind of claimant, e.g. intelligence services.</summary>
    /// <param name="type">The kind.</param>
    public ClaimSet ByType(ClaimantType type) => With(_filter with { Type = type });

    /// <summary>Claims of one state's claimants, its press and institutes included.</summary>
    /// <param name="iso3c">ISO 3166-1 alpha-3 code, e.g. KOR.</param>
    /// <exception cref="ArgumentException">No claimant is of this state.</exception>
    public ClaimSet ByActor(string iso3c) => _claimants.Any(c => c.Actor?.Iso3c == iso3c)
        ? With(_filter with { Iso3c = iso3c })
        : throw new ArgumentException($"No claimant is of the state '{iso3c}'. Give an ISO 3166-1 alpha-3 code, e.g. KOR.", nameof(iso3c));

    /// <summary>Claims of one kind of number: stocks, flows or running totals.</summary>
    /// <param name="measure">The kind.</param>
    public ClaimSet Of(ClaimMeasure measure) => With(_filter with { Measure = measure });

    /// <summary>Claims published between two days, both inclusive. Where only a month is known, the whole month must lie between them.</summary>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public ClaimSet Published(DateOnly from, DateOnly to) => from <= to
        ? With(_filter with { From = from, To = to })
        : throw new ArgumentException($"The last day, {DateText.Iso(to)}, is before the first, {DateText.Iso(from)}.", nameof(to));

    /// <summary>
    /// What was known on a day: claims published on it or before (where only a month is known: once it is over). A claim that was
    /// replaced later counts until its successor does, so that no day knows neither.
    /// </summary>
    /// <param name="day">The day, inclusive.</param>
    public ClaimSet AsOf(DateOnly day) => With(_filter with { Day = day });

    /// <summary>
    /// Without the claims of one group, e.g. without first-wave, whose claims count the first soldiers alone and not
    /// all who were sent. They are named in <see cref="LeftOut"/>.
    /// </summary>
    /// <param name="group">The group, as in <see cref="Claim.Group"/>.</param>
    /// <exception cref="ArgumentException">No claim about this quantity is of the group.</exception>
    public ClaimSet WithoutGroup(string group) => _rows.Any(c => c.Group == group)
        ? With(_filter with { WithoutGroup = group })
        : throw new ArgumentException($"No claim about {EnumText.Words(Quantity)} is of the group '{group}'. The groups are: {Groups()}.", nameof(group));

    /// <summary>Lets provisional rows in, which rest on secondary pages only.</summary>
    public ClaimSet WithProvisional() => With(_filter with { Provisional = true });

    /// <summary>The latest claim of every claimant.</summary>
    /// <param name="measure">The kind of number, since stocks, flows and running totals cannot be compared.</param>
    public LatestClaims Latest(ClaimMeasure measure) => LatestClaims.Of(this, measure);

    /// <summary>The claims as a table, which is also how a notebook shows them.</summary>
    public ResultTable ToTable() => new(
        $"Claims: {EnumText.Words(Quantity)}",
        ["Stated", "Claimant", "Figure", "Kind of number", "Period", "What exactly"],
        [.. this.Select(c => new ResultRow([StatedDate.Of(c.Published), c.Claimant.Name, EstimateText.Spoken(c.Estimate), EnumText.Words(c.Measure), PeriodText.Of(c), c.Scope ?? ""], [c.Id]))]);

    /// <inheritdoc/>
    public IEnumerator<Claim> GetEnumerator() => _claims.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Of the rows that do not count those of one kind of number.</summary>
    internal IEnumerable<LeftOut> LeftOutOf(ClaimMeasure measure)
    {
        var ids = _rows.Where(c => c.Measure == measure).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return _leftOut.Where(l => ids.Contains(l.RowId));
    }

    private string Groups() => string.Join(", ", _rows.Select(c => c.Group).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private ClaimSet With(ClaimFilter filter) => new(Quantity, _rows, _claimants, filter);
}
