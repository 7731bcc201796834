namespace DprkEngagement;

/// <summary>true or false, in small letters.</summary>
internal sealed class BooleanColumn(FieldSchema schema) : Column(schema)
{
    public override bool GivesNumber => true;

    public override bool TryRead(ReadOnlySpan<byte> bytes, ref FieldValue value)
    {
        value.Whole = bytes.SequenceEqual("true"u8) ? 1 : 0;
        return value.Whole == 1 || bytes.SequenceEqual("false"u8);
    }

    public override (string Rule, string Message)? Explain(string text) => ("boolean-unreadable", "write true or false, in small letters");
}
