namespace DprkEngagement;

/// <summary>A counterpart's row.</summary>
/// <param name="Counterpart">The state; null for the others together.</param>
/// <param name="Style">Its colours.</param>
/// <param name="Cells">Its years in order.</param>
/// <param name="Joined">Meetings of others that its leader joined for a part.</param>
internal sealed record MatrixRow(Actor? Counterpart, ActorStyle Style, IReadOnlyList<MeetingYear> Cells, IReadOnlyList<JoinedLeader> Joined)
{
    public string Name => CounterpartGroup.NameOf(Counterpart);

    public string ShortName => Counterpart?.ShortName ?? CounterpartGroup.OthersName;

    public MeetingYear? In(int year) => Cells.FirstOrDefault(cell => cell.Year == year);

    /// <summary>The last counted meeting; null where there is none.</summary>
    public Meeting? Last => Cells.SelectMany(cell => cell.Found).LastOrDefault(meeting => !meeting.Provisional);

    /// <summary>The spans of years, both inclusive, that were not searched completely.</summary>
    public IEnumerable<(int First, int Last)> Unknown(int from, int to)
    {
        int? first = null;
        foreach (var cell in Cells.Where(cell => cell.Year >= from && cell.Year <= to))
        {
            if (cell.Count is null)
            {
                first ??= cell.Year;
            }
            else if (first is { } start)
            {
                yield return (start, cell.Year - 1);
                first = null;
            }
        }

        if (first is { } open)
        {
            yield return (open, to);
        }
    }
}
