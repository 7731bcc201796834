using System.Text;

namespace DprkEngagement;

/// <summary>A key of another table; read as the number of the row there.</summary>
/// <param name="schema">The column.</param>
/// <param name="target">The other table, already read; the same table where a row points to another of its kind.</param>
/// <param name="field">The column there.</param>
/// <param name="later">True where the target is still being read: a key not found is kept as text, to be looked for afterwards.</param>
internal sealed class ReferenceColumn(FieldSchema schema, TableKeys target, string field, bool later) : Column(schema)
{
    private readonly KeyIndex _index = target.IndexOf(field);

    /// <summary>True where a key may be found further down.</summary>
    public bool Later { get; } = later;

    public override bool GivesNumber => !Later;

    public override bool TryRead(ReadOnlySpan<byte> bytes, ref FieldValue value)
    {
        value.Whole = _index.Find(bytes);
        value.Text = value.Whole < 0 && Later ? Encoding.UTF8.GetString(bytes) : null;
        return value.Whole >= 0 || Later;
    }

    /// <summary>Looks again for a key that was not there yet.</summary>
    public bool IsKnown(string key) => _index.Find(Encoding.UTF8.GetBytes(key)) >= 0;

    public override (string Rule, string Message)? Explain(string text) => target.Explain(UnknownRule, field, text);
}
