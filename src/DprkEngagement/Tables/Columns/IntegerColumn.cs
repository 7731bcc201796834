using System.Text;

namespace DprkEngagement;

/// <summary>A whole number of 32 bits, within the bounds of the schema.</summary>
internal sealed class IntegerColumn(FieldSchema schema) : Column(schema)
{
    private readonly NumberRange _range = new(schema);

    public override bool GivesNumber => true;

    public override bool TryRead(ReadOnlySpan<byte> bytes, ref FieldValue value)
    {
        if (!DecimalText.TryRead(bytes, pointAllowed: false, out var number) || !_range.Holds(number) || number is < int.MinValue or > int.MaxValue)
        {
            return false;
        }

        value.Whole = (int)number;
        return true;
    }

    public override (string Rule, string Message)? Explain(string text) => DecimalText.TryRead(Encoding.UTF8.GetBytes(text), pointAllowed: false, out _)
        ? ("out-of-range", _range.InWords)
        : ("integer-unreadable", "write a whole number, digits only");
}
