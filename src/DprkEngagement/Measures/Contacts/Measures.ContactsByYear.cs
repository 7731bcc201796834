namespace DprkEngagement;

/// <content>Contacts by state and year.</content>
public static partial class Measures
{
    /// <summary>Contacts by state and year; unknown, never 0, where a year was not searched completely.</summary>
    /// <param name="data">The data.</param>
    /// <param name="level">How high a contact must be. Visits below leaders were searched for completely with few states.</param>
    /// <param name="choices">How it is coded; null is <see cref="CodingChoices.Default"/>.</param>
    public static ContactsByYear ContactsByYear(EngagementData data, ContactLevel level, CodingChoices? choices = null)
    {
        choices ??= CodingChoices.Default;
        var contacts = data.Contacts(level, choices);
        CoverageSeries[] series = level == ContactLevel.Leaders ? [CoverageSeries.LeaderMeetings] : [CoverageSeries.LeaderMeetings, CoverageSeries.SeniorVisits];
        var years = contacts.Select(contact => contact.Day.Year)
            .Concat(data.Coverage.Where(row => series.Contains(row.Series)).SelectMany(row => new[] { row.Start.Year, row.End.Year }))
            .DefaultIfEmpty(2018)
            .ToList();
        var found = contacts.ToLookup(contact => (contact.Counterpart, contact.Day.Year));
        var (first, last) = (years.Min(), years.Max());
        return new ContactsByYear
        {
            Unit = "contacts",
            Definition = new ContactRule(level, choices).Definition + " A contact counts in the year of its day. A year that was not searched completely is unknown.",
            RowIds = [.. contacts.Select(contact => contact.Event.Id).Distinct()],
            Level = level,
            FirstYear = first,
            LastYear = last,
            Cells =
            [
                .. from state in data.Actors.Where(actor => actor.FivePower || contacts.Any(contact => contact.Counterpart == actor))
                   from year in Enumerable.Range(first, last - first + 1)
                   let these = found[(state, year)].ToList()
                   let covered = series.All(one => data.IsCovered(one, state.Iso3c, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)))
                   select new ContactYear(state, year, covered ? these.Count : null, these),
            ],
        };
    }
}
