namespace DprkEngagement;

/// <content>What goes with its rows: states, years, events.</content>
public sealed partial class DataTable
{
    /// <summary>Every row with the state that a column names.</summary>
    /// <param name="data">The data that the table came with.</param>
    /// <param name="column">A column that points to actors, e.g. iso3c.</param>
    /// <exception cref="ArgumentException">There is no such column, or it does not point to actors.</exception>
    public IReadOnlyList<RowActor> WithActors(EngagementData data, string column)
    {
        ArgumentNullException.ThrowIfNull(data);
        RequireActors(column);
        var actors = data.Actors.ToDictionary(actor => actor.Iso3c);
        return [.. Rows.Select(row => new RowActor(row, row[column] is { } iso3c ? actors[iso3c] : null))];
    }

    /// <summary>The rows by year: every year from the first to the last, also those without a row, then the rows without a year.</summary>
    /// <param name="column">A column of type date, or of type integer with the year.</param>
    /// <exception cref="ArgumentException">There is no such column, or it is of another type.</exception>
    public IReadOnlyList<RowYear> ByYear(string column)
    {
        Require(column, FieldType.Date, FieldType.Integer);
        var isDate = Schema.Fields[PlaceOf(column)].Type == FieldType.Date;
        var rows = Rows.ToLookup(row => isDate ? row.Date(column)?.Year : row.Whole(column));
        var years = rows.Where(year => year.Key is not null).Select(year => year.Key!.Value).ToList();
        if (years.Find(year => year is < 1 or > 9999) is not 0 and var wrong)
        {
            throw new ArgumentException(FormattableString.Invariant($"the column '{column}' of the table {Name} holds {wrong}, which is no year"), nameof(column));
        }

        var known = years.Count == 0 ? [] : Enumerable.Range(years.Min(), years.Max() - years.Min() + 1).Select(year => new RowYear(year, [.. rows[year]]));
        return [.. known, .. rows.Contains(null) ? [new RowYear(null, [.. rows[null]])] : Array.Empty<RowYear>()];
    }

    /// <summary>Every row with the events at most so many days before or after its day. No row is left out.</summary>
    /// <param name="events">The events to look among, e.g. data.Events.</param>
    /// <param name="dateColumn">The column with the day.</param>
    /// <param name="days">How many days before and after, 0 or more.</param>
    /// <param name="actorColumn">A column that points to actors: only events in which that state took part. Null: events of all states.</param>
    /// <exception cref="ArgumentException">There is no such column, or it is of another type; or fewer than 0 days.</exception>
    public RowEventsList EventsNear(IEnumerable<Event> events, string dateColumn, int days, string? actorColumn = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        Require(dateColumn, FieldType.Date);
        if (actorColumn is not null)
        {
            RequireActors(actorColumn);
        }

        var inOrder = events.OrderBy(one => one.Date.Start).ThenBy(one => one.Id, StringComparer.Ordinal).ToList();
        return new RowEventsList(
            this,
            dateColumn,
            days,
            Rows.Select(row => new RowEvents(row, row.Date(dateColumn), [.. Near(row)])));

        IEnumerable<NearEvent> Near(DataRow row) =>
            row.Date(dateColumn) is not { } day ? [] : inOrder
                .Where(one => actorColumn is null || one.Participants.Any(participant => participant.Actor.Iso3c == row[actorColumn]))
                .Select(one => NearEvent.To(day, one))
                .Where(near => Math.Abs(near.Days) <= days)
                .OrderBy(near => Math.Abs(near.Days));
    }

    private void RequireActors(string column)
    {
        PlaceOf(column);
        if (!Schema.ForeignKeys.Any(key => key.Fields[0] == column && key.Resource == "actors"))
        {
            throw new ArgumentException($"the column '{column}' of the table {Name} does not point to actors; datapackage.json must list it in the table's foreignKeys", nameof(column));
        }
    }
}
