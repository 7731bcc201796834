using Plotly.NET;

namespace DprkEngagement;

/// <summary>A chart with all that belongs to it: its title, its numbers as a table, the rows behind them. It shows itself in a notebook,
/// <see cref="Chart"/> gives the chart of Plotly.NET to go on with, and <c>figure with { Title = "…" }</c> another title.</summary>
public sealed partial record Figure
{
    private const string Project = "Has North Korea stopped hedging?";
    private const string Licence = "CC\u00a0BY\u00a04.0";
    /// <summary>Stable name, e.g. contacts-before-after.</summary>
    public required string Id { get; init; }
    /// <summary>One sentence with the finding.</summary>
    public required string Title { get; init; }
    /// <summary>What is shown, and its unit.</summary>
    public string Subtitle { get; init; } = "";
    /// <summary>What has to be known to read it.</summary>
    public string Caption { get; init; } = "";
    /// <summary>Its numbers.</summary>
    public required Result Table { get; init; }
    /// <summary>The record that it is drawn from.</summary>
    public required EngagementData Data { get; init; }
    /// <summary>Draws what stands below title and subtitle.</summary>
    public required Action<House> Draw { get; init; }
    /// <summary>Ids of the rows behind it; those of the table where nothing else is said.</summary>
    public IReadOnlyList<string> RowIds { get => field ?? Table.RowIds; init; }
    /// <summary>For who does not see it; title and subtitle where nothing else is said.</summary>
    public string AltText { get => field ?? $"{Title}. {Subtitle}.".Replace("..", ".", StringComparison.Ordinal); init; }
    /// <summary>Rows, version of the data, project and licence: what a picture carries with it wherever it goes.</summary>
    public string SourceLine { get => field ?? ComputedSourceLine(); init; }
    /// <summary>Its claimants' abbreviations, spelled out; empty where there are none.</summary>
    public string Abbreviations => Spelled(Data.Claims.Where(claim => RowIds.Contains(claim.Id)).Select(claim => claim.Claimant));

    /// <summary>Abbreviations among claimants' short names, spelled out: "NIS: National Intelligence Service, South Korea".</summary>
    internal static string Spelled(IEnumerable<Claimant> claimants) => string.Join("; ", claimants
        .Where(claimant => claimant.Name != claimant.ShortName)
        .Select(claimant => (claimant.Name, Short: claimant.ShortName.Split(' ').FirstOrDefault(IsAbbreviation)))
        .Where(one => one.Short is not null).Distinct().OrderBy(one => one.Short, StringComparer.Ordinal)
        .Select(one => $"{one.Short}: {one.Name.Replace($" ({one.Short})", "", StringComparison.Ordinal)}"));

    /// <summary>The chart, to go on with or to show by itself.</summary>
    /// <param name="look">For which width and theme; 900 pixels on light where nothing is said.</param>
    public GenericChart Chart(Look look = default)
    {
        var house = new House(look, Title, Subtitle);
        Draw(house);
        return house.Chart(Caption, Abbreviations.Length == 0 ? "" : Abbreviations + ".", SourceLine);
    }

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    private static bool IsAbbreviation(string name) =>
        name.Length is > 1 and < 7 && name.Count(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter)) > 1
            && name is not ("US" or "UK" or "UN");

    private string ComputedSourceLine()
    {
        var ids = RowIds.ToHashSet(StringComparer.Ordinal);
        int Rows(IEnumerable<string> table) => table.Count(ids.Contains);
        var rows = new[] { ("events", Rows(Data.Events.Select(one => one.Id))), ("claims", Rows(Data.Claims.Select(one => one.Id))),
            ("agreements", Rows(Data.Agreements.Select(one => one.Id))) }
            .Where(table => table.Item2 > 0).Select(table => $"{table.Item2} {(table.Item2 == 1 ? "row" : "rows")} of {table.Item1}.csv");
        return $"Source: {string.Join(", ", rows.DefaultIfEmpty("no row"))}, data {Data.Version} · {Project} · {Licence}";
    }
}
