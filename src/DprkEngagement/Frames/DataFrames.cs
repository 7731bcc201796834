using Microsoft.Data.Analysis;

namespace DprkEngagement;

/// <summary>Tables, queries and measures as frames of Microsoft.Data.Analysis, and tables back. Column types come from the schema or the
/// values, never from texts; <see cref="DataFrame.LoadCsv(string, char, bool, string[], Type[], int, int, bool, Encoding, bool,
/// System.Globalization.CultureInfo)"/>, which guesses them by the culture of the machine, is used nowhere.</summary>
public static class DataFrames
{
    /// <summary>A table of the data with the columns of its file, typed as datapackage.json says: dates as DateTime, numbers as decimal,
    /// whole numbers as int, yes and no as bool, the rest as string; unknown is null.</summary>
    /// <param name="table">The table's name in datapackage.json, e.g. claims.</param>
    public static Frame Frame(this EngagementData data, string table) => data.Table(table).ToDataFrame();

    /// <inheritdoc cref="Frame"/>
    /// <param name="table">The table, e.g. <c>data.Table("left-out")</c>.</param>
    public static Frame ToDataFrame(this DataTable table) => new(table.Columns.Select(column =>
    {
        var (type, read) = column.Type switch
        {
            "integer" => (typeof(int), (Func<DataRow, object?>)(row => (int?)row.Number(column.Name))),
            "number" => (typeof(decimal), row => row.Number(column.Name)),
            "boolean" => (typeof(bool), row => row.Flag(column.Name)),
            "date" => (typeof(DateTime), row => Plain(row.Date(column.Name))),
            _ => (typeof(string), row => row[column.Name]),
        };
        return Column(column.Name, type, table.Rows.Select(read));
    }));

    /// <summary>The values of a measure or a query, a column for each of its columns, and the ids of the rows behind each row in a last
    /// one.</summary>
    /// <param name="result">The result, e.g. <c>Measures.MeetingGaps(data)</c> or the table of a figure.</param>
    public static Frame ToDataFrame(this Result result)
    {
        // All values of a column are of one type; where all are unknown, nothing tells it and it is text.
        var cells = result.Cells;
        return new Frame(
        [
            .. result.ColumnNames.Select((name, place) =>
            {
                var values = cells.Select(row => Plain(row[place])).ToList();
                return Column(name, values.Find(value => value is not null)?.GetType() ?? typeof(string), values);
            }),
            Column("row_ids", typeof(string), result.IdsOfRows.Select(ids => string.Join("; ", ids))),
        ]);
    }

    /// <inheritdoc cref="ToDataFrame(Result)"/>
    public static Frame ToDataFrame(this ClaimSet claims) => claims.ToResult().ToDataFrame();

    /// <summary>The frame as the data files are written: commas, LF, ISO dates, a point before decimals, unknown as an empty field,
    /// whatever the culture.</summary>
    public static string ToCsv(this DataFrame frame) => Csv(frame, CellText.Plain);

    /// <summary>Writes <see cref="ToCsv(DataFrame)"/> to a file, UTF-8 without a byte-order mark. A text that a spreadsheet would run as a
    /// formula, since it begins with =, +, - or @, gets an apostrophe before it. The data hold no such text; a frame may.</summary>
    /// <param name="path">The file, ending in .csv; replaced where it exists.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Save(this DataFrame frame, string path)
    {
        if (!path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"'{path}': a frame is saved as .csv.", nameof(path));

        File.WriteAllText(path, Csv(frame, value => value is string text ? CsvText.Guarded(text) : CellText.Plain(value)));
    }

    /// <summary>The data as they would be with a table's rows replaced by those of a frame: checked as if the frame stood in the table's
    /// file. Nothing is written: <see cref="Save"/> does that.</summary>
    /// <param name="data">The data; the other tables are read from its folder again.</param>
    /// <param name="frame">Its rows, with the table's columns in their order.</param>
    /// <exception cref="DataException">The rows have problems; it holds them all, with the lines that the rows would have.</exception>
    public static EngagementData FromDataFrame(this EngagementData data, string table, DataFrame frame)
    {
        var file = data.Table(table).Schema.Path;
        var result = EngagementData.Build(DataFolder.Read(
            data.Folder, new Dictionary<string, byte[]>(data.Instead) { [file] = Encoding.UTF8.GetBytes(frame.ToCsv()) }));
        return result.Data ?? throw new DataException(result.Problems);
    }

    private static string Csv(DataFrame frame, Func<object?, string> write) => CsvText.Of(
        frame.Columns.Select(column => column.Name),
        Enumerable.Range(0, (int)frame.Rows.Count).Select(row => frame.Columns.Select(column => write(column[row]))));

    // A day as a frame knows days: its first instant, of no time zone.
    private static object? Plain(object? value) => value switch
    {
        Amount amount => (decimal)amount,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        Enum code => EnumText.Code(code),
        _ => value,
    };

    private static DataFrameColumn Column(string name, Type type, IEnumerable<object?> values) => Type.GetTypeCode(type) switch
    {
        TypeCode.String => new StringDataFrameColumn(name, values.Cast<string?>()),
        TypeCode.Boolean => new BooleanDataFrameColumn(name, values.Cast<bool?>()),
        TypeCode.Int32 => new Int32DataFrameColumn(name, values.Cast<int?>()),
        TypeCode.Decimal => new DecimalDataFrameColumn(name, values.Cast<decimal?>()),
        TypeCode.Double => new DoubleDataFrameColumn(name, values.Cast<double?>()),
        TypeCode.DateTime => new DateTimeDataFrameColumn(name, values.Cast<DateTime?>()),
        _ => throw new ArgumentException($"A frame has no column of {type.Name}; {name} would be one.", nameof(type)),
    };
}

/// <summary>A <see cref="DataFrame"/> of Microsoft.Data.Analysis in which a wrong column name says which columns there are. What a filter
/// or a join of it gives is a plain <see cref="DataFrame"/>.</summary>
public sealed class Frame : DataFrame
{
    internal Frame(IEnumerable<DataFrameColumn> columns)
        : base(columns)
    {
    }

    /// <summary>A column by its name, e.g. date_published.</summary>
    /// <exception cref="ArgumentException">There is no such column; the message names the nearest and all.</exception>
    public new DataFrameColumn this[string columnName]
    {
        get => Columns.FirstOrDefault(column => column.Name == columnName) ?? throw new ArgumentException(
            UnknownName.Message("column", columnName, Columns.Select(column => column.Name))
                + $"; the columns are {string.Join(", ", Columns.Select(column => column.Name))}",
            nameof(columnName));
        set => base[columnName] = value;
    }
}
