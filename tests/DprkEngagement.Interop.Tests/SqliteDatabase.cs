using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.VisualBasic.FileIO;

namespace DprkEngagement.Interop.Tests;

/// <summary>All tables in an SQLite database in memory, filled by programs that know nothing of the library.</summary>
public sealed class SqliteDatabase : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:;Foreign Keys=True");

    public SqliteDatabase()
    {
        _connection.Open();
        using var transaction = _connection.BeginTransaction();
        foreach (var table in PackageSchema.Tables)
        {
            Execute(SqliteSchema.CreateTable(table));
            Fill(table);
        }

        // Foreign keys are checked here, once all tables are full.
        transaction.Commit();
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
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
        }

        return lines;
    }

    public void Dispose() => _connection.Dispose();

    private void Fill(PackageSchema.Table table)
    {
        using var csv = new TextFieldParser(table.Path) { Delimiters = [","], HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        var columns = csv.ReadFields()!;
        var fields = table.Fields.ToDictionary(field => (string)field["name"]!);
        using var insert = _connection.CreateCommand();
        insert.CommandText = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(column => "@" + column))})";
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
