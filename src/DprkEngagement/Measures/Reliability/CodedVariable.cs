namespace DprkEngagement;

/// <summary>A variable that coders coded.</summary>
/// <param name="Name">Its name in the codings, e.g. event_type.</param>
/// <param name="Level">
/// How disagreements weigh: nominal where values are names (event_type, plover_event), ordinal where they have an order
/// (level from no meeting to a top leader, tone from hostile to cooperative).
/// </param>
/// <param name="Order">The values of an ordinal variable from least to most; empty for a nominal one.</param>
public sealed record CodedVariable(string Name, MeasurementLevel Level, IReadOnlyList<string> Order)
{
    internal static CodedVariable Of(Category variable) => variable.Ordered
        ? new CodedVariable(variable.Value, MeasurementLevel.Ordinal, variable.Codes)
        : new CodedVariable(variable.Value, MeasurementLevel.Nominal, []);

    /// <summary>A number for each value that coders gave: its place in the order, or any number of its own.</summary>
    /// <exception cref="ArgumentException">A value is not in the order.</exception>
    internal Dictionary<string, double> Numbers(IEnumerable<string> values)
    {
        var numbers = Order.Select((value, place) => (value, place)).ToDictionary(pair => pair.value, pair => (double)pair.place);
        foreach (var value in values.Distinct().Order(StringComparer.Ordinal).Where(value => !numbers.ContainsKey(value)))
        {
            numbers[value] = Level == MeasurementLevel.Nominal
                ? numbers.Count
                : throw new ArgumentException($"'{value}' has no place in the order of {Name}: {string.Join(", ", Order)}.", nameof(values));
        }

        return numbers;
    }
}
