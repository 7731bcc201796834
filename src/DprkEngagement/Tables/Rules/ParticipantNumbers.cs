using System.Globalization;

namespace DprkEngagement;

/// <summary>Which participants each event has: at least one, numbered 1, 2, 3 … without a gap.</summary>
internal sealed class ParticipantNumbers
{
    /// <summary>With more unknown ids than this, nothing is said of what lacks a row: the ids are the cause.</summary>
    private const int MostUnknown = 1000;

    private readonly Dictionary<int, List<int>> _numbers = [];
    private readonly HashSet<int> _doubtful = [];
    private readonly List<string> _unknownEvents = [];

    /// <summary>True where rows may belong to any event: then none is called empty.</summary>
    private bool _unreadable;

    /// <summary>Notes a row of participations, sound or not.</summary>
    public void Note(Row row, int eventColumn, int numberColumn)
    {
        if (!row.Has(eventColumn))
        {
            var id = row.Raw(eventColumn);
            _unreadable |= id.Length == 0;
            _unreadable |= _unknownEvents.Count == MostUnknown;
            _unknownEvents.Add(id);
            return;
        }

        var number = row.Whole(eventColumn);
        if (!row.Has(numberColumn))
        {
            _doubtful.Add(number);
            return;
        }

        if (!_numbers.TryGetValue(number, out var numbers))
        {
            _numbers.Add(number, numbers = []);
        }

        numbers.Add(row.Whole(numberColumn));
    }

    /// <summary>Checks every event, once both tables are read.</summary>
    public void Check(TableKeys events, TableKeys participations, ProblemList problems)
    {
        if (!participations.IsComplete || _unreadable)
        {
            return;
        }

        var ids = events.Ids.Entries;
        foreach (var (id, row) in ids)
        {
            if (_doubtful.Contains(row) || NearestValue.Of(id, _unknownEvents) is not null)
            {
                continue;
            }

            if (!_numbers.TryGetValue(row, out var numbers))
            {
                Report(problems, events, id, row, "event-empty", $"event '{id}' has no participant; add a row to {participations.Schema.Path}");
                continue;
            }

            var found = numbers.Distinct().Order().ToList();
            if (found[^1] != found.Count)
            {
                var list = string.Join(", ", found.Select(number => number.ToString(CultureInfo.InvariantCulture)));
                Report(problems, events, id, row, "participant-gap", FormattableString.Invariant(
                    $"event '{id}' has participants numbered {list} in {participations.Schema.Path}; number them from 1 to {found.Count}"));
            }
        }
    }

    private static void Report(ProblemList problems, TableKeys events, string id, int row, string rule, string message) =>
        problems.Add(events.Schema.Path, events.Lines[row], 1, rule, events.KeyField, id, $"{message} (codebook: participations)");
}
