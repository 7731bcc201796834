namespace DprkEngagement;

/// <summary>What datapackage.json says: the one place that names the tables, their columns and their values.</summary>
internal sealed record DataPackage(string Version, IReadOnlyList<TableSchema> Tables)
{
    public string? Title { get; init; }
    public string? Description { get; init; }

    /// <summary>The licence's name, e.g. CC-BY-4.0.</summary>
    public string? Licence { get; init; }

    /// <summary>The tables whose rows rest on pages.</summary>
    public IReadOnlyList<string> Cited => Table("citations")?.RecordTables ?? [];

    public TableSchema? Table(string name) => Tables.FirstOrDefault(table => table.Name == name);
}

/// <summary>One table as datapackage.json describes it.</summary>
/// <param name="Name">E.g. claims.</param>
/// <param name="Path">Its file, relative to the data folder.</param>
/// <param name="Fields">Its columns in order.</param>
/// <param name="PrimaryKey">The columns that tell rows apart; empty where there are none.</param>
/// <param name="ForeignKeys">What points to other tables.</param>
internal sealed record TableSchema(
    string Name, string Path, IReadOnlyList<FieldSchema> Fields, IReadOnlyList<string> PrimaryKey, IReadOnlyList<ForeignKey> ForeignKeys)
{
    /// <summary>The columns that say, together, to which row of which table a row belongs. Table Schema has no word for it.</summary>
    public const string RecordTable = "record_table";

    /// <summary>The key in the table that <see cref="RecordTable"/> names.</summary>
    public const string RecordId = "record_id";

    private readonly Dictionary<string, int> _places = Fields.Select((field, place) => (field.Name, place)).ToDictionary();

    public string? Title { get; init; }
    public string? Description { get; init; }

    /// <summary>The columns by which the rows are sorted, the first counting most; empty where rows stand in the order in which they were
    /// added. A column that points to another table follows the order of that table's rows.</summary>
    public IReadOnlyList<string> Order { get; init; } = [];

    /// <summary>Columns that together tell rows apart, beside the primary key; a row with an empty one of them is not compared.</summary>
    public IReadOnlyList<IReadOnlyList<string>> UniqueKeys { get; init; } = [];

    /// <summary>The column that names a row, where it is a single one; otherwise empty.</summary>
    public string KeyField => PrimaryKey.Count == 1 ? PrimaryKey[0] : "";

    /// <summary>The names of the columns.</summary>
    public IEnumerable<string> Names => _places.Keys;

    /// <summary>The places of the columns by their names.</summary>
    public IReadOnlyDictionary<string, int> Places => _places;

    /// <summary>The tables to one of which each row belongs; empty where rows have no such columns.</summary>
    public IReadOnlyList<string> RecordTables =>
        IndexOf(RecordTable) is >= 0 and var table && IndexOf(RecordId) >= 0 ? Fields[table].Enum : [];

    /// <returns>The column's place from 0, or -1 where there is none of that name.</returns>
    public int IndexOf(string field) => _places.GetValueOrDefault(field, -1);

    /// <summary>The column of a name, or null.</summary>
    public FieldSchema? Field(string name) => _places.TryGetValue(name, out var place) ? Fields[place] : null;

    /// <summary>True where a value must be a key of another table.</summary>
    public bool IsReference(string field) =>
        ForeignKeys.Any(key => key.Fields[0] == field) || (field == RecordId && RecordTables.Count > 0);
}

/// <summary>A column whose values must stand in a column of another table, or of the same where a row points to another of its
/// kind.</summary>
internal sealed record ForeignKey(IReadOnlyList<string> Fields, string Resource, IReadOnlyList<string> ResourceFields);

/// <summary>The types of Table Schema that the data use.</summary>
internal enum FieldType
{
    String,
    Uri,
    Integer,
    Number,
    Boolean,
    Date,
}

/// <summary>One column as datapackage.json describes it; what it does not say is null or empty.</summary>
internal sealed record FieldSchema
{
    public required string Name { get; init; }
    public required FieldType Type { get; init; }

    /// <summary>The name for people, where it differs.</summary>
    public string? Title { get; init; }
    public string? Description { get; init; }

    /// <summary>Why the column is described as it is, where a program inferred it and nobody has confirmed it.</summary>
    public string? Inferred { get; init; }
    public string? Example { get; init; }

    /// <summary>True where no row may leave it empty: it says so, or it is part of the primary key.</summary>
    public bool Required { get; init; }
    public bool Unique { get; init; }

    /// <summary>The regular expression a whole value must match.</summary>
    public string? Pattern { get; init; }

    /// <summary>The values allowed; empty where every value is.</summary>
    public IReadOnlyList<string> Enum { get; init; } = [];

    /// <summary>What is said of each value of <see cref="Enum"/>, or of each number from minimum to maximum, in the same order.</summary>
    public IReadOnlyList<Category> Categories { get; init; } = [];
    public decimal? Minimum { get; init; }
    public decimal? Maximum { get; init; }

    /// <summary>The minimum of a column of days.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The maximum of a column of days.</summary>
    public DateOnly? Latest { get; init; }
    public int? MinLength { get; init; }
    public int? MaxLength { get; init; }

    /// <summary>What stands for true.</summary>
    public IReadOnlyList<string> TrueValues { get; init; } = ["true"];

    /// <summary>What stands for false.</summary>
    public IReadOnlyList<string> FalseValues { get; init; } = ["false"];

    /// <summary>Texts that stand for "unknown"; the empty field is one in any case.</summary>
    public IReadOnlyList<string> MissingValues { get; init; } = [""];
}

/// <summary>What the schema says of one value of a column.</summary>
internal sealed record Category(string Value)
{
    /// <summary>The value in words.</summary>
    public string? Label { get; init; }

    /// <summary>For a coded variable, the values that a coder may give, in their order; otherwise empty.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>True where the order of <see cref="Codes"/> means more or less of something.</summary>
    public bool Ordered { get; init; }
}

/// <summary>datapackage.json cannot be used as it stands. Caught where it is read and reported as a problem.</summary>
internal sealed class SchemaException(string message) : Exception(message);
