using System.Globalization;

namespace DprkEngagement;

/// <summary>Who was met within some days before or after whom.</summary>
public sealed record ContactsNearby : Measure
{
    /// <summary>The most days that may lie between two contacts.</summary>
    public required int Days { get; init; }

    /// <summary>Every pair of contacts with different states, in order of the earlier one.</summary>
    public required IReadOnlyList<ContactPair> Pairs { get; init; }

    /// <summary>The pairs in which one state was met before another.</summary>
    /// <param name="earlier">ISO 3166-1 alpha-3 code of the state met first.</param>
    /// <param name="later">ISO 3166-1 alpha-3 code of the state met after it.</param>
    public IReadOnlyList<ContactPair> Of(string earlier, string later) =>
        [.. Pairs.Where(pair => pair.Earlier.Counterpart.Iso3c == earlier && pair.Later.Counterpart.Iso3c == later)];

    /// <inheritdoc/>
    public override ResultTable ToTable() => new(
        string.Create(CultureInfo.InvariantCulture, $"Contacts with different countries within {Days} days of each other, {Pairs.Count} pairs"),
        ["First met", "On", "Then met", "On", "Days"],
        [.. Pairs.Select(pair => new ResultRow(
            [
                $"{pair.Earlier.Counterpart.Name}: {pair.Earlier.Who}",
                DateText.Of(pair.Earlier.Event.Date),
                $"{pair.Later.Counterpart.Name}: {pair.Later.Who}",
                DateText.Of(pair.Later.Event.Date),
                NumberText.Full(pair.Days),
            ],
            [pair.Earlier.Event.Id, pair.Later.Event.Id]))]);
}
