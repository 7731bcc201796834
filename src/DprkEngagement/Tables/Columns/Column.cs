namespace DprkEngagement;

/// <summary>Reads the fields of one column. Reading is quick and silent; only a field that fails is explained.</summary>
internal abstract class Column(FieldSchema schema)
{
    private byte[][] _missing = [];

    public FieldSchema Schema { get; } = schema;

    /// <summary>Texts that stand for "unknown".</summary>
    public IReadOnlyList<string> MissingValues
    {
        init => _missing = [.. value.Where(text => text.Length > 0).Select(System.Text.Encoding.UTF8.GetBytes)];
    }

    /// <summary>True where equal fields give equal <see cref="FieldValue.Whole"/>.</summary>
    public virtual bool GivesNumber => false;

    /// <summary>True for a text that the schema lists as "unknown" beside the empty field.</summary>
    public bool IsMissingValue(ReadOnlySpan<byte> bytes)
    {
        foreach (var text in _missing)
        {
            if (bytes.SequenceEqual(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a field that is not empty.</summary>
    /// <returns>False where the field is not what the column holds.</returns>
    public abstract bool TryRead(ReadOnlySpan<byte> bytes, ref FieldValue value);

    /// <summary>What is wrong with a field that <see cref="TryRead"/> refused.</summary>
    /// <returns>A rule id and the rest of the sentence after "column is 'value'; ", or null where another problem is the cause.</returns>
    public abstract (string Rule, string Message)? Explain(string text);

    /// <summary>Rule ids are written with hyphens: event_type becomes event-type-unknown.</summary>
    protected string UnknownRule => Schema.Name.Replace('_', '-') + "-unknown";
}
