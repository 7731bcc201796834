using System.Globalization;

namespace DprkEngagement;

/// <summary>Meetings of the DPRK's top leader by counterpart and year.</summary>
public sealed record MeetingsByYear : Measure
{
    /// <summary>First year, inclusive.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Last year, inclusive.</summary>
    public required int LastYear { get; init; }

    /// <summary>Every counterpart (the five powers, then the others together) in every year, counterpart by counterpart.</summary>
    public required IReadOnlyList<MeetingYear> Cells { get; init; }

    /// <summary>The meetings with a counterpart in a year.</summary>
    /// <param name="iso3c">Code of one of the five powers; null for the others together.</param>
    /// <param name="year">A year of the measure.</param>
    /// <exception cref="ArgumentException">The measure has no such counterpart or year.</exception>
    public MeetingYear In(string? iso3c, int year) =>
        Cells.FirstOrDefault(cell => cell.Counterpart?.Iso3c == iso3c && cell.Year == year)
        ?? throw new ArgumentException(string.Create(
            CultureInfo.InvariantCulture,
            $"There is no count for '{iso3c}' in {year}: the measure has the five powers and, as null, the others, from {FirstYear} to {LastYear}."));

    /// <inheritdoc/>
    public override ResultTable ToTable()
    {
        var counterparts = Cells.Select(cell => cell.Counterpart).Distinct().ToList();
        var rows = Cells.GroupBy(cell => cell.Year)
            .Where(year => year.Any(cell => cell.Count is not null || cell.Found.Count > 0))
            .Select(year => new ResultRow(
                [year.Key.ToString(CultureInfo.InvariantCulture), .. year.Select(Text)],
                [.. year.SelectMany(cell => cell.Found).Select(meeting => meeting.Event.Id).Distinct()]));
        return new ResultTable(
            "Meetings by country and year (empty: unknown; ≥: lists incomplete)",
            ["Year", .. counterparts.Select(CounterpartGroup.NameOf)],
            [.. rows]);
    }

    private static string Text(MeetingYear cell)
    {
        var provisional = cell.Found.Count(meeting => meeting.Provisional);
        var count = (cell.Count, cell.Found.Count) switch
        {
            ({ } known, _) => known.ToString(CultureInfo.InvariantCulture),
            (null, 0) => "",
            (null, var found) => "≥ " + found.ToString(CultureInfo.InvariantCulture),
        };
        return provisional == 0 ? count : string.Create(CultureInfo.InvariantCulture, $"{count} ({provisional} provisional)");
    }
}
