namespace DprkEngagement;

/// <summary>A row in the making: what the user gave, and what is proposed for the rest, with the reason.</summary>
internal sealed class RowDraft
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);

    /// <param name="schema">The table.</param>
    /// <param name="given">Values by column; spaces around them are dropped.</param>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public RowDraft(TableSchema schema, IReadOnlyDictionary<string, string> given)
    {
        Schema = schema;
        foreach (var (column, value) in given)
            this[column] = value.Trim();
    }

    /// <summary>Its table.</summary>
    public TableSchema Schema { get; }

    /// <summary>Why a value was proposed, by its column.</summary>
    public IReadOnlyDictionary<string, string> Reasons => _reasons;

    /// <summary>One for each column, in order.</summary>
    public IReadOnlyList<string> Values => [.. Schema.Fields.Select(column => this[column.Name])];

    /// <summary>A value; empty where unknown.</summary>
    public string this[string column]
    {
        get => _values.GetValueOrDefault(column, "");
        set => _values[column] = Schema.IndexOf(column) >= 0 ? value
            : throw new ArgumentException(
                UnknownName.Message($"column of {Schema.Name}", column, Schema.Fields.Select(field => field.Name)));
    }

    /// <summary>True where the column is filled.</summary>
    public bool Has(string column) => this[column].Length > 0;

    /// <summary>Fills a column that nobody said anything of; one that was given as empty stays so.</summary>
    /// <param name="column">The column; nothing is done where the table has none so.</param>
    /// <param name="value">What to fill in; nothing is done where it is empty.</param>
    /// <param name="reason">Why, in few words.</param>
    public void Propose(string column, string value, string reason)
    {
        if (!_values.ContainsKey(column) && value.Length > 0 && Schema.IndexOf(column) >= 0)
        {
            this[column] = value;
            _reasons[column] = reason;
        }
    }
}
