using System.Globalization;

namespace DprkEngagement;

/// <summary>Contacts of the DPRK by state and year.</summary>
public sealed record ContactsByYear : Measure
{
    /// <summary>How high a contact had to be.</summary>
    public required ContactLevel Level { get; init; }

    /// <summary>First year, inclusive.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Last year, inclusive.</summary>
    public required int LastYear { get; init; }

    /// <summary>Every state with a contact, and the five powers, in every year, state by state.</summary>
    public required IReadOnlyList<ContactYear> Cells { get; init; }

    /// <summary>The contacts with a state in a year.</summary>
    /// <param name="iso3c">ISO 3166-1 alpha-3 code.</param>
    /// <param name="year">A year of the measure.</param>
    /// <exception cref="ArgumentException">The measure has no such state or year.</exception>
    public ContactYear In(string iso3c, int year) =>
        Cells.FirstOrDefault(cell => cell.Counterpart.Iso3c == iso3c && cell.Year == year)
        ?? throw new ArgumentException(string.Create(
            CultureInfo.InvariantCulture,
            $"There is no count for '{iso3c}' in {year}: the measure runs from {FirstYear} to {LastYear} and has {string.Join(", ", Cells.Select(cell => cell.Counterpart.Iso3c).Distinct())}."));

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        $"{(Level == ContactLevel.Leaders ? "Leader meetings" : "Leader meetings and senior visits")} by country and year (empty: unknown; ≥: lists incomplete)",
        ["Year", .. Cells.Select(cell => cell.Counterpart.Name).Distinct()],
        [
            .. Cells.GroupBy(cell => cell.Year)
                .Where(year => year.Any(cell => cell.Count is not null || cell.Found.Count > 0))
                .Select(year => new ResultRow(
                    [year.Key.ToString(CultureInfo.InvariantCulture), .. year.Select(Text)],
                    [.. year.SelectMany(cell => cell.Found).OrderBy(contact => contact.Day).Select(contact => contact.Event.Id).Distinct()])),
        ]);

    private static string Text(ContactYear cell) => (cell.Count, cell.Found.Count) switch
    {
        ({ } known, _) => known.ToString(CultureInfo.InvariantCulture),
        (null, 0) => "",
        (null, var found) => "≥ " + found.ToString(CultureInfo.InvariantCulture),
    };
}
