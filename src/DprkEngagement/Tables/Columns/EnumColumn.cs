using System.Text;

namespace DprkEngagement;

/// <summary>One of the values that the schema lists; read as its place in the list.</summary>
internal sealed class EnumColumn : Column
{
    private readonly KeyIndex _values = new();

    public EnumColumn(FieldSchema schema)
        : base(schema)
    {
        for (var i = 0; i < schema.Enum.Count; i++)
        {
            _values.TryAdd(Encoding.UTF8.GetBytes(schema.Enum[i]), schema.Enum[i], i, out _);
        }
    }

    public override bool GivesNumber => true;

    public override bool TryRead(ReadOnlySpan<byte> bytes, ref FieldValue value) => (value.Whole = _values.Find(bytes)) >= 0;

    public override (string Rule, string Message)? Explain(string text) => (UnknownRule, NearestValue.Of(text, Schema.Enum) is { } near
        ? $"did you mean '{near}'?"
        : $"it must be one of {string.Join(", ", Schema.Enum)}");
}
