using System.Globalization;

namespace DprkEngagement.Interactive;

/// <summary>What there is, as tables: everything, or what bears one name.</summary>
internal static class Overview
{
    /// <param name="data">The data.</param>
    /// <param name="name">A table, a column (claims.unit), a chart or the id of a row; null or empty for everything.</param>
    /// <exception cref="ArgumentException">Nothing bears the name; the message gives the nearest.</exception>
    public static IReadOnlyList<ResultTable> About(EngagementData data, string? name)
    {
        var tables = DataPackageReader.Read(data.Folder, new ProblemList("data"))?.Tables ?? [];
        if (string.IsNullOrEmpty(name))
        {
            return [Tables(data, tables), ChartTable(data), Entries(tables)];
        }

        if (tables.FirstOrDefault(table => table.Name == name) is { } one)
        {
            return [Columns(one)];
        }

        if (tables.SelectMany(table => table.Fields.Select(field => (Table: table, Field: field))).FirstOrDefault(pair => $"{pair.Table.Name}.{pair.Field.Name}" == name) is { Field: not null } column)
        {
            return [Column(column.Table, column.Field)];
        }

        if (ChartList.Names.Contains(name))
        {
            var figure = ChartList.Draw(name, data);
            return [new ResultTable(ChartList.Call(name), ["Property", "Value"], [Line("Title", figure.Title), Line("Caption", figure.Caption), Line("Sources", figure.Sources.Count.ToString(CultureInfo.InvariantCulture))])];
        }

        return Rows(data, tables, name) is { Count: > 0 } rows
            ? rows
            : throw new ArgumentException(UnknownName.Message("table, column, chart or row", name, Completions.Names()));
    }

    private static ResultTable Tables(EngagementData data, IReadOnlyList<TableSchema> tables)
    {
        var rows = data.RowCounts.ToDictionary(one => one.Table, one => one.Rows);
        return new ResultTable(
            "Tables: data.ToDataFrame(\"claims\"), and #!dprk claims for the columns",
            ["Table", "Rows", "What a row is"],
            [.. tables.Select(table => new ResultRow([table.Name, rows.GetValueOrDefault(table.Name).ToString(CultureInfo.InvariantCulture), table.Description ?? ""], []))]);
    }

    private static ResultTable ChartTable(EngagementData data) => new(
        "Charts",
        ["Call", "Title"],
        [.. ChartList.Names.Select(name => new ResultRow([ChartList.Call(name), ChartList.Draw(name, data).Title], []))]);

    private static ResultTable Entries(IReadOnlyList<TableSchema> tables) => new(
        "Codebook entries: #!dprk claims.unit",
        ["Table", "Columns"],
        [.. tables.Select(table => Line(table.Name, string.Join(", ", table.Fields.Select(field => field.Name))))]);

    private static ResultTable Columns(TableSchema table) => new(
        $"{table.Name}: {table.Description}",
        ["Column", "Type", "Filled", "Meaning"],
        [.. table.Fields.Select(field => new ResultRow([field.Name, Words(field.Type), field.Required ? "always" : "", field.Description ?? ""], []))]);

    private static ResultTable Column(TableSchema table, FieldSchema field)
    {
        var values = field.Categories.Count > 0
            ? field.Categories.Select(category => Line(category.Value, category.Label ?? ""))
            : field.Enum.Select(value => Line(value, ""));
        return new ResultTable(
            $"{table.Name}.{field.Name}",
            ["Entry", "Value"],
            [
                Line("Meaning", field.Description ?? ""),
                Line("Type", Words(field.Type)),
                Line("Filled", field.Required ? "always" : "where it is known"),
                .. field.Example is { } example ? [Line("Example", example)] : Array.Empty<ResultRow>(),
                .. values,
            ]);
    }

    private static List<ResultTable> Rows(EngagementData data, IReadOnlyList<TableSchema> tables, string id)
    {
        var read = FolderReader.ReadTables(data.Folder, data.Instead).Tables;
        var found =
            from table in tables
            where table.PrimaryKey.Count == 1
            from row in read[table.Name].Rows
            where row[table.PrimaryKey[0]] == id
            select new ResultTable(
                string.Create(CultureInfo.InvariantCulture, $"{table.Path}, line {row.Position.Line}"),
                ["Column", "Value"],
                [.. table.Fields.Select(field => Line(field.Name, row[field.Name] ?? ""))]);
        return [.. found];
    }

    private static ResultRow Line(string name, string value) => new([name, value], []);

    private static string Words(FieldType type) => type.ToString().ToLowerInvariant();
}
