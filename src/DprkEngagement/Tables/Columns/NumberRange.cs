namespace DprkEngagement;

/// <summary>The bounds that the schema sets for a number; both ends are allowed.</summary>
internal sealed class NumberRange(FieldSchema schema)
{
    private readonly decimal _minimum = schema.Minimum ?? decimal.MinValue;
    private readonly decimal _maximum = schema.Maximum ?? decimal.MaxValue;

    public string InWords => (schema.Minimum, schema.Maximum) switch
    {
        ({ } minimum, { } maximum) => FormattableString.Invariant($"it must be from {minimum} to {maximum}"),
        ({ } minimum, null) => FormattableString.Invariant($"it must be {minimum} or more"),
        (null, { } maximum) => FormattableString.Invariant($"it must be {maximum} or less"),
        _ => FormattableString.Invariant($"it must be from {int.MinValue} to {int.MaxValue}"),
    };

    public bool Holds(decimal value) => value >= _minimum && value <= _maximum;
}
