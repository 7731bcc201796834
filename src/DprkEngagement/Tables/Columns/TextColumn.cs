using System.Text;

namespace DprkEngagement;

/// <summary>Any text but for what a spreadsheet spoils, or texts of a pattern. Texts that repeat are kept once.</summary>
internal sealed class TextColumn(FieldSchema schema, bool repeats) : Column(schema)
{
    private readonly TextPattern? _pattern = schema.Pattern is null ? null : new TextPattern(schema.Pattern);
    private readonly TextCache? _cache = repeats ? new TextCache() : null;

    /// <summary>True where no pattern says what a text must look like.</summary>
    public bool TakesAnyText => _pattern is null;

    public override bool TryRead(ReadOnlySpan<byte> bytes, ref FieldValue value)
    {
        if (_cache is not null && _cache.TryGet(bytes, out value.Text))
        {
            return true;
        }

        if (_pattern is null ? !FieldAccidents.AreNotIn(bytes) : !_pattern.Matches(bytes))
        {
            return false;
        }

        value.Text = Encoding.UTF8.GetString(bytes);
        _cache?.Add(value.Text);
        return true;
    }

    public override (string Rule, string Message)? Explain(string text) =>
        _pattern is null ? null : ("form-wrong", $"{_pattern.InWords}{(Schema.Example is null ? "" : $", e.g. {Schema.Example}")}");
}
