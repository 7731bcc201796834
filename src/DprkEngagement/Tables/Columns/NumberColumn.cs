using System.Text;

namespace DprkEngagement;

/// <summary>A number, within the bounds of the schema.</summary>
internal sealed class NumberColumn(FieldSchema schema) : Column(schema)
{
    private readonly NumberRange _range = new(schema);

    public override bool TryRead(ReadOnlySpan<byte> bytes, ref FieldValue value) =>
        DecimalText.TryRead(bytes, pointAllowed: true, out value.Number) && _range.Holds(value.Number);

    public override (string Rule, string Message)? Explain(string text) => DecimalText.TryRead(Encoding.UTF8.GetBytes(text), pointAllowed: true, out _)
        ? ("out-of-range", _range.InWords)
        : ("number-unreadable", DecimalText.Advice(text));
}
