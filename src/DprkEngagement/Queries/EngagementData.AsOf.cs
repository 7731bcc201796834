namespace DprkEngagement;

public sealed partial class EngagementData
{
    /// <summary>The record as it would have stood at the end of a day: claims published by then, events that were over, coverage up to it.
    /// Every measure and chart takes it, so each can be asked what it would have said.</summary>
    /// <remarks>A claim that was replaced later counts again. Events have no day of publication, so their own day decides. Judgements of
    /// the coders (status, outlier) and verdicts on the article are of today: the former stay, the latter are left out.</remarks>
    /// <example><c>Charts.SoldiersSent(data.AsOf(new DateOnly(2024, 10, 28)))</c></example>
    public EngagementData AsOf(DateOnly day)
    {
        var claims = Claims.Where(claim => claim.Published.End <= day).ToList();
        var known = claims.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var events = Events.Where(one => one.Date.End <= day).ToList();
        var happened = events.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        List<Citation> citations = [.. Citations.Where(citation => citation.Table switch
        {
            "claims" => known.Contains(citation.RowId),
            "events" => happened.Contains(citation.RowId),
            _ => true,
        })];
        var cited = citations.Select(citation => citation.Source.Id).ToHashSet(StringComparer.Ordinal);
        return new EngagementData
        {
            Version = $"{Version} as of {DateText.Prose(day)}",
            KnownOn = day,
            Folder = Folder,
            Instead = Instead,
            ComparedFrom = ComparedFrom,
            Actors = Actors,
            Persons = Persons,
            Places = Places,
            Units = Units,
            Quantities = Quantities,
            Claimants = Claimants,
            Events = events,
            Claims = [.. claims.Select(claim => Standing(claim, known))],
            Conversions = [.. Conversions.Where(one => known.Contains(one.Containers.Id))],
            Sources = [.. Sources.Where(source => cited.Contains(source.Id))],
            Citations = citations,
            Coverage = [.. Coverage.Where(window => window.Start <= day)
                .Select(window => window.End <= day ? window : window with { End = day })],
            Resolutions = [.. Resolutions.Where(resolution => happened.Contains(resolution.Event.Id))],
            Agreements = [.. Agreements.Select(agreement => Standing(agreement, day, happened))
                .Where(agreement => agreement.Steps.Count > 0)],
            Tables = Tables.ToDictionary(pair => pair.Key, pair => Standing(pair.Value, known, happened)),
        };
    }

    // A claim whose successor was not out yet was the claimant's word.
    private static Claim Standing(Claim claim, HashSet<string> known) =>
        claim.Status == CodeStatus.Superseded && claim.SupersededBy is { } successor && !known.Contains(successor)
            ? claim with { Status = CodeStatus.Coded, SupersededBy = null }
            : claim;

    private static Agreement Standing(Agreement agreement, DateOnly day, HashSet<string> happened) => agreement with
    {
        InForceFrom = agreement.InForceFrom <= day ? agreement.InForceFrom : null,
        EndedOn = agreement.EndedOn <= day ? agreement.EndedOn : null,
        Steps = [.. agreement.Steps.Where(step => happened.Contains(step.Event.Id))],
    };

    // Rows of claims and events that were not there yet, and what belongs to them.
    private static DataTable Standing(DataTable table, HashSet<string> claims, HashSet<string> events)
    {
        bool Is(DataRow row, string column, HashSet<string> known) => row.Or(column) is not { } id || known.Contains(id);
        return table.With(table.Rows.Where(row => row.Or(TableSchema.RecordTable) switch
        {
            "claims" => Is(row, TableSchema.RecordId, claims),
            "events" => Is(row, TableSchema.RecordId, events),
            _ => Is(row, "claim_id", claims) && Is(row, "event_id", events),
        }));
    }
}
