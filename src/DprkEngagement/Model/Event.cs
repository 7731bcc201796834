namespace DprkEngagement;

/// <summary>Something that happened on a date between named actors.</summary>
public sealed record Event
{
    /// <summary>Assigned once and never recomputed, e.g. 2018-06-12-trump-kim-singapore.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of event.</summary>
    public required EventType Type { get; init; }

    /// <summary>Days of the event as the sources give them; for a visit, from border to border.</summary>
    public required EventDate Date { get; init; }

    /// <summary>Days of the talks themselves where a source tells them apart from the visit; null where none does.</summary>
    public EventDate? Talks { get; init; }

    /// <summary>Where; null where no single place is known.</summary>
    public Place? Place { get; init; }

    /// <summary>One line.</summary>
    public required string Title { get; init; }

    /// <summary>What happened, in a sentence or two.</summary>
    public required string Summary { get; init; }

    /// <summary>What came of it; null where nothing is stated.</summary>
    public string? Outcome { get; init; }

    /// <summary>How far the row may be relied on.</summary>
    public required CodeStatus Status { get; init; }

    /// <summary>The id of the event that replaced this one, or null.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Coder's remarks: rival dates, doubts; null where there are none.</summary>
    public string? Notes { get; init; }

    /// <summary>Who took part, in the order of their numbers.</summary>
    public required IReadOnlyList<Participation> Participants { get; init; }

    /// <summary>The row's place in its file.</summary>
    public required RowPosition Row { get; init; }
}
