using DprkEngagement.Cli.Codebook;
using Microsoft.Data.Sqlite;
using Parquet;
using Parquet.Schema;

namespace DprkEngagement.Cli.Commands;

/// <summary><c>dprk export</c>: every table and the derived ones, with the schema, for other tools.</summary>
internal static class ExportCommand
{
    public const string Name = "export";

    public const string Example =
        """
          dprk export --to ~/dprk --format sqlite
          dprk export --to ~/dprk --format parquet
          dprk export --to ~/dprk
        """;

    public static Command Create(Surroundings surroundings)
    {
        var to = new Option<string>("--to") { HelpName = "DIR", Required = true,
            Description = "The folder to write to; it is made where it is not there. Files of the same names are replaced." };
        var format = new Option<string>("--format") { HelpName = "csv|sqlite|parquet", DefaultValueFactory = _ => "csv",
            Description = "csv: the files as they are, with datapackage.json (the default); sqlite: one database, dprk.sqlite; parquet: "
                + "a file a table." };
        format.AcceptOnlyFromAmong("csv", "sqlite", "parquet");
        var data = DataOption.Create();
        var command = new Command(Name, "Writes every table, the derived ones and the schema to a folder, for R, pandas, DuckDB, SQLite. "
            + "With problems in the data nothing is written (it ends with 3).") { to, format, data };
        command.SetAction(async (parsed, _) =>
        {
            var loaded = DataOption.Load(parsed.GetValue(data), surroundings);
            if (loaded.Data is not { } found)
            {
                DataOption.PrintProblems(loaded.Problems, surroundings.Output);
                surroundings.Output.WriteLine("Nothing was written.");
                return ExitCode.DataProblems;
            }

            var folder = surroundings.FullPath(parsed.GetValue(to)!);
            if (RealPath.Of(folder).StartsWith(RealPath.Of(Path.GetFullPath(found.Folder)), RealPath.Comparison))
                throw new UsageException($"--to: {surroundings.Shown(folder)} is the data folder or lies in it; name another folder.");

            Directory.CreateDirectory(folder);
            var tables = TablesOf(found);
            if (parsed.GetValue(format) == "parquet")
                await WriteParquetAsync(folder, tables);
            else if (parsed.GetValue(format) == "sqlite")
                WriteSqlite(Path.Combine(folder, "dprk.sqlite"), tables);
            else
                WriteCsv(folder, found);

            surroundings.Output.WriteLine(
                $"Wrote {DataOption.Count(tables.Count, "table")} with {DataOption.Count(tables.Sum(table => table.Rows.Count), "row")} "
                    + $"to {PrintableText.Of(surroundings.Shown(folder))}.");
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A table as it is exported, named with underscores, as SQL wants it; values are text, long, double, bool, day or
    /// null.</summary>
    private sealed record Exported(string Name, TableSchema Schema, IReadOnlyList<object?[]> Rows);

    private static List<Exported> TablesOf(EngagementData data) =>
    [
        .. data.Tables.Values.Select(table => new Exported(SqlName(table.Name), table.Schema,
            [.. table.Rows.Select(row => table.Schema.Fields.Select(field => Value(row[field.Name], field)).ToArray())])),
        .. DerivedTables.Of(data).Select(one => Derived("derived_" + SqlName(Path.GetFileNameWithoutExtension(one.Name)), one.Table)),
    ];

    private static Exported Derived(string name, Result table)
    {
        var fields = table.ColumnNames.Select((column, place) => new FieldSchema
        {
            Name = column,
            Description = table.Headers[place],
            Type = table.Cells.Select(cells => cells[place]).OfType<object>().FirstOrDefault() switch
            {
                int => FieldType.Integer,
                decimal or double or Amount => FieldType.Number,
                bool => FieldType.Boolean,
                DateOnly => FieldType.Date,
                _ => FieldType.String,
            },
        }).ToList();
        return new Exported(name, new TableSchema(name, "", fields, [], []), [.. table.Cells.Select(cells =>
            cells.Zip(fields, (value, field) => Value(value is null ? null : CellText.Plain(value), field)).ToArray())]);
    }

    private static object? Value(string? text, FieldSchema field) => text is null ? null : field.Type switch
    {
        FieldType.Integer => long.Parse(text, CultureInfo.InvariantCulture),
        FieldType.Number => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        FieldType.Boolean => field.TrueValues.Contains(text),
        FieldType.Date => DataValue.Day(text),
        _ => text,
    };

    private static void WriteCsv(string folder, EngagementData data)
    {
        File.Copy(Path.Combine(data.Folder, SchemaReader.FileName), Path.Combine(folder, SchemaReader.FileName), overwrite: true);
        foreach (var table in data.Tables.Values)
            File.Copy(Path.Combine(data.Folder, table.Schema.Path), Path.Combine(folder, table.Schema.Path), overwrite: true);

        Directory.CreateDirectory(Path.Combine(folder, DerivedTables.Folder));
        foreach (var (name, table) in DerivedTables.Of(data))
            WholeFile.Write(Path.Combine(folder, DerivedTables.Folder, name), DerivedTables.Csv(table));
    }

    private static void WriteSqlite(string path, IReadOnlyList<Exported> tables)
    {
        File.Delete(path);
        // Rows of one table may point to later ones of it; the data were checked before.
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = false }.ToString());
        connection.Open();
        using var transaction = connection.BeginTransaction();
        Run("CREATE TABLE columns (\"table\" TEXT NOT NULL, \"column\" TEXT NOT NULL, type TEXT NOT NULL, description TEXT NOT NULL, "
            + "PRIMARY KEY (\"table\", \"column\"))");
        foreach (var table in tables)
        {
            string[] lines =
            [
                .. table.Schema.Fields.Select(field => $"{Quoted(field.Name)} {SqlType(field.Type)}"),
                .. table.Schema.PrimaryKey.Count == 0 ? Array.Empty<string>()
                    : [$"PRIMARY KEY ({string.Join(", ", table.Schema.PrimaryKey.Select(Quoted))})"],
                .. table.Schema.ForeignKeys.Select(key =>
                    $"FOREIGN KEY ({Quoted(key.Fields[0])}) REFERENCES {Quoted(SqlName(key.Resource))} ({Quoted(key.ResourceFields[0])})"),
            ];
            Run($"CREATE TABLE {Quoted(table.Name)} ({string.Join(", ", lines)})");
            foreach (var row in table.Rows)
                Insert(table.Name, row);

            foreach (var field in table.Schema.Fields)
                Insert("columns", [table.Name, field.Name, EnumText.Words(field.Type), field.Description ?? ""]);
        }

        transaction.Commit();

        void Insert(string table, object?[] row) =>
            Run($"INSERT INTO {Quoted(table)} VALUES ({string.Join(", ", row.Select((_, place) => Invariant($"$v{place}")))})", row);

        void Run(string sql, params object?[] values)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (place, value) in values.Index())
                command.Parameters.AddWithValue(Invariant($"$v{place}"),
                    value switch { null => DBNull.Value, DateOnly day => DateText.Iso(day), _ => value });

            command.ExecuteNonQuery();
        }
    }

    private static async Task WriteParquetAsync(string folder, IReadOnlyList<Exported> tables)
    {
        foreach (var table in tables)
        {
            DataField[] fields = [.. table.Schema.Fields.Select(field => (DataField)(field.Type switch
            {
                FieldType.Integer => new DataField<long?>(field.Name),
                FieldType.Number => new DataField<double?>(field.Name),
                FieldType.Boolean => new DataField<bool?>(field.Name),
                FieldType.Date => new DataField<DateOnly?>(field.Name),
                _ => new DataField<string>(field.Name, nullable: true),
            }))];
            await using var file = File.Create(Path.Combine(folder, table.Name + ".parquet"));
            await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), file);
            writer.CustomMetadata = table.Schema.Fields.ToDictionary(field => field.Name, field => field.Description ?? "");
            using var group = writer.CreateRowGroup();
            foreach (var (place, field) in fields.Index())
            {
                var column = table.Rows.Select(row => row[place]);
                await (table.Schema.Fields[place].Type switch
                {
                    FieldType.Integer => group.WriteAsync<long>(field, column.Select(value => (long?)value).ToArray()),
                    FieldType.Number => group.WriteAsync<double>(field, column.Select(value => (double?)value).ToArray()),
                    FieldType.Boolean => group.WriteAsync<bool>(field, column.Select(value => (bool?)value).ToArray()),
                    FieldType.Date => group.WriteAsync<DateOnly>(field, column.Select(value => (DateOnly?)value).ToArray()),
                    _ => group.WriteAsync(field, column.Select(value => (string?)value).ToArray()),
                });
            }
        }
    }

    private static string SqlType(FieldType type) => type switch
    {
        FieldType.Integer or FieldType.Boolean => "INTEGER",
        FieldType.Number => "REAL",
        _ => "TEXT",
    };

    private static string SqlName(string name) => name.Replace('-', '_');

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
