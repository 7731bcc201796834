namespace DprkEngagement;

/// <summary>What the chart of meetings by counterpart and year shows, before it is drawn.</summary>
internal sealed class LeaderMatrix
{
    public LeaderMatrix(EngagementData data)
    {
        Data = data;
        Counts = Measures.MeetingsByYear(data, MeetingRule.WithProvisional);
        Meetings = data.Meetings(rule: MeetingRule.WithProvisional);
        var joined = JoinedLeader.In(Meetings).ToList();
        Rows =
        [
            .. Counts.Cells.GroupBy(cell => cell.Counterpart).Select(row => new MatrixRow(
                row.Key,
                row.Key is null ? ActorStyle.Other : ActorStyle.Of(row.Key.Iso3c),
                [.. row],
                [.. joined.Where(one => row.Key is null ? IsOther(one.Leader.Actor) : one.Leader.Actor == row.Key)])),
        ];
        var searched = Counts.Cells.Where(cell => cell.Count is not null).Select(cell => cell.Year).ToList();
        MainFrom = searched.Count == 0 ? Counts.FirstYear : searched.Min();
    }

    public EngagementData Data { get; }

    public MeetingsByYear Counts { get; }

    /// <summary>Coded and provisional meetings.</summary>
    public MeetingList Meetings { get; }

    /// <summary>The five powers and the others.</summary>
    public IReadOnlyList<MatrixRow> Rows { get; }

    /// <summary>The first year that was searched completely for anybody; before it the lists are incomplete.</summary>
    public int MainFrom { get; }

    /// <summary>True where meetings of earlier years were found.</summary>
    public bool HasEarly => Meetings.Any(meeting => meeting.FirstDay.Year < MainFrom);

    /// <summary>The DPRK's leaders, with the years of their first and last meeting.</summary>
    public IReadOnlyList<(string Name, int First, int Last)> Leaders =>
    [
        .. Meetings.GroupBy(meeting => meeting.DprkLeader.Person?.Name ?? meeting.DprkLeader.Office, StringComparer.Ordinal)
            .Select(leader => (leader.Key, leader.Min(one => one.FirstDay.Year), leader.Max(one => one.FirstDay.Year))),
    ];

    /// <summary>The longest span of years in which every power was searched for and none was met; null where it is under four years.</summary>
    public (int First, int Last)? Pause
    {
        get
        {
            (int First, int Last)? longest = null;
            var first = 0;
            for (var year = MainFrom; year <= Counts.LastYear + 1; year++)
            {
                var silent = year <= Counts.LastYear
                    && Rows.Where(row => row.Counterpart is not null).All(row => row.In(year) is { Count: 0 });
                first = silent ? (first == 0 ? year : first) : 0;
                if (silent && year - first >= 3 && !(longest is { } other && other.Last - other.First >= year - first))
                {
                    longest = (first, year);
                }
            }

            return longest;
        }
    }

    private static bool IsOther(Actor actor) => !actor.FivePower && actor.Iso3c != "PRK";
}
