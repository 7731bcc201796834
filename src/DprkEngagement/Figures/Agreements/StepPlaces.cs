namespace DprkEngagement;

/// <summary>
/// Where the steps of agreements stand, in pixels. Steps of one year would cover each other and are set apart within
/// their row; what happened on one day then stands at one place in every row, as the fullest row has it.
/// </summary>
internal sealed class StepPlaces
{
    private readonly Func<DateOnly, double> _at;
    private readonly Dictionary<DateOnly, double> _days = [];
    private readonly Dictionary<AgreementRow, IReadOnlyList<double>> _places = [];

    /// <param name="rows">The rows.</param>
    /// <param name="at">A day's place.</param>
    /// <param name="width">The width of the plot.</param>
    /// <param name="distance">The smallest distance between two steps of a row.</param>
    public StepPlaces(IEnumerable<AgreementRow> rows, Func<DateOnly, double> at, double width, double distance)
    {
        _at = at;
        foreach (var row in rows.OrderByDescending(row => row.Steps.Count))
        {
            var own = LabelSpread.Apart([.. row.Steps.Select(step => at(DayOf(step)))], distance);
            var over = Math.Max(0, own[^1] - width);
            var places = own.Select(place => place - over).ToList();
            var shared = row.Steps.Select((step, index) => Shared(step) ?? places[index]).ToList();
            _places[row] = shared.Zip(shared.Skip(1)).All(pair => pair.Second - pair.First >= distance - 0.001) ? shared : places;
            for (var i = 0; i < row.Steps.Count; i++)
            {
                _days.TryAdd(DayOf(row.Steps[i]), _places[row][i]);
            }
        }
    }

    /// <summary>The places of a row's steps, in order.</summary>
    public IReadOnlyList<double> Of(AgreementRow row) => _places[row];

    /// <summary>The place of a day: where its step stands, so that a line ends at its mark; without a step where the axis has it.</summary>
    public double At(DateOnly day) => _days.TryGetValue(day, out var place) ? place : _at(day);

    // A day known only by its month stands where a step of that month does.
    private double? Shared(AgreementStep step)
    {
        if (_days.TryGetValue(DayOf(step), out var place))
        {
            return place;
        }

        var date = step.Event.Date;
        var within = _days.Where(day => date.Precision == DatePrecision.Month && day.Key >= date.Start && day.Key <= date.End).OrderBy(day => day.Key).ToList();
        return within.Count > 0 ? within[0].Value : null;
    }

    // An end that is not settled stands in the middle of its span.
    private static DateOnly DayOf(AgreementStep step) => step.Kind is AgreementStepKind.Ended
        ? step.Event.Date.Start.AddDays((step.Event.Date.End.DayNumber - step.Event.Date.Start.DayNumber) / 2)
        : step.Event.Date.Start;
}
