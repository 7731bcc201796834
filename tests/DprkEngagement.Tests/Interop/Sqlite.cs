using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.VisualBasic.FileIO;

namespace DprkEngagement.Tests.Interop;

/// <summary>datapackage.json as a program that knows nothing of the library reads it.</summary>
internal static class PackageSchema
{
    public static IReadOnlyList<Table> Tables { get; } =
        [.. JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Data, "datapackage.json")))!["resources"]!.AsArray()
            .Select(resource => new Table(resource!))];

    public sealed record Table(JsonNode Resource)
    {
        public string Name => (string)Resource["name"]!;

        public IEnumerable<JsonNode> Fields => Resource["schema"]!["fields"]!.AsArray()!;

        public IEnumerable<string> PrimaryKey => Names(Resource["schema"]!["primaryKey"]!);

        public IEnumerable<JsonNode> ForeignKeys => Resource["schema"]!["foreignKeys"]?.AsArray().Select(key => key!) ?? [];
    }

    /// <summary>A name, or several.</summary>
    public static IEnumerable<string> Names(JsonNode node) => node is JsonArray several ? several.Select(one => (string)one!)
        : [(string)node!];
}

/// <summary>
/// All tables in an SQLite database in memory, filled by programs that know nothing of the library: types, keys and constraints of
/// datapackage.json.
/// </summary>
public sealed class SqliteDatabase : IDisposable
{
    private static readonly Dictionary<string, SqliteDatabase> Filled = [];

    private readonly SqliteConnection _connection = new("Data Source=:memory:;Foreign Keys=True");
    private readonly Lock _turn = new();
    private readonly string _folder;

    /// <summary>The shipped tables.</summary>
    public SqliteDatabase()
        : this(Repository.Data)
    {
    }

    private SqliteDatabase(string folder)
    {
        _folder = folder;
        _connection.Open();
        using var transaction = _connection.BeginTransaction();
        foreach (var table in PackageSchema.Tables)
        {
            Execute(CreateTable(table));
            Fill(table);
        }

        // Foreign keys are checked here, once all tables are full.
        transaction.Commit();
    }

    /// <summary>The tables of a record (see <see cref="Records"/>), filled once.</summary>
    /// <param name="record">Its name.</param>
    /// <param name="views">Views that the caller asks.</param>
    internal static SqliteDatabase Of(string record, string views = "")
    {
        lock (Filled)
        {
            if (!Filled.TryGetValue(record + views, out var database))
            {
                Filled[record + views] = database = new SqliteDatabase(Records.Folder(record));
                database.Execute(views);
            }

            return database;
        }
    }

    public void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Each row of the answer as a line, its columns joined with spaces.</summary>
    public IReadOnlyList<string> Query(string sql)
    {
        // One connection, and tests of several classes ask at once.
        using var alone = _turn.EnterScope();
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount)
                .Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
        }

        return lines;
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>The type in which SQLite stores a column.</summary>
    internal static string TypeOf(JsonNode field) => (string)field["type"]! switch
    {
        "integer" or "boolean" => "INTEGER",
        "number" => "REAL",
        _ => "TEXT",
    };

    private static string CreateTable(PackageSchema.Table table)
    {
        string Columns(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"\"{name}\""));
        IEnumerable<string> parts =
        [
            .. table.Fields.Select(Column),
            $"PRIMARY KEY ({Columns(table.PrimaryKey)})",
            .. table.ForeignKeys.Select(key =>
                $"FOREIGN KEY ({Columns(PackageSchema.Names(key["fields"]!))}) REFERENCES \"{(string)key["reference"]!["resource"]!}\" "
                + $"({Columns(PackageSchema.Names(key["reference"]!["fields"]!))}) DEFERRABLE INITIALLY DEFERRED"),
        ];
        return $"CREATE TABLE \"{table.Name}\" ({string.Join(", ", parts)}) STRICT";
    }

    private static string Column(JsonNode field)
    {
        var (name, type, constraints) = ((string)field["name"]!, (string)field["type"]!, field["constraints"]);
        List<string> rules = [$"\"{name}\" {TypeOf(field)}"];
        if ((bool?)constraints?["required"] == true)
        {
            rules.Add("NOT NULL");
        }

        if ((bool?)constraints?["unique"] == true)
        {
            rules.Add("UNIQUE");
        }

        List<string?> checks =
        [
            type == "boolean" ? $"{name} IN (0, 1)" : null,
            type == "date" ? $"date({name}) = {name}" : null,
            constraints?["enum"] is JsonArray values ? $"{name} IN ({string.Join(", ", values.Select(value => $"'{(string)value!}'"))})"
                : null,
            constraints?["minimum"] is { } least ? $"{name} >= {least.ToJsonString().Replace('"', '\'')}" : null,
            constraints?["maximum"] is { } most ? $"{name} <= {most.ToJsonString().Replace('"', '\'')}" : null,
        ];
        return string.Join(' ', rules.Concat(checks.OfType<string>().Select(check => $"CHECK ({check})")));
    }

    private void Fill(PackageSchema.Table table)
    {
        using var csv = new TextFieldParser(Path.Combine(_folder, (string)table.Resource["path"]!)) { Delimiters = [","],
            HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        var columns = csv.ReadFields()!;
        var fields = table.Fields.ToDictionary(field => (string)field["name"]!);
        using var insert = _connection.CreateCommand();
        var (names, values) = (string.Join(", ", columns), string.Join(", ", columns.Select(column => "@" + column)));
        insert.CommandText = $"INSERT INTO \"{table.Name}\" ({names}) VALUES ({values})";
        while (csv.ReadFields() is { } row)
        {
            insert.Parameters.Clear();
            foreach (var (column, text) in columns.Zip(row))
            {
                insert.Parameters.AddWithValue("@" + column, Value(fields[column], text));
            }

            insert.ExecuteNonQuery();
        }
    }

    private static object Value(JsonNode field, string text) => ((string)field["type"]!, text) switch
    {
        (_, "") => DBNull.Value,
        ("integer", _) => long.Parse(text, CultureInfo.InvariantCulture),
        ("number", _) => double.Parse(text, CultureInfo.InvariantCulture),
        ("boolean", _) => bool.Parse(text),
        _ => text,
    };
}
