using Microsoft.Data.Analysis;

namespace DprkEngagement;

/// <summary>Tables, queries and measures as frames of Microsoft.Data.Analysis, and tables back. Column types come from the schema or the
/// values, never from texts; <see cref="DataFrame.LoadCsv(string, char, bool, string[], Type[], int, int, bool, Encoding, bool,
/// System.Globalization.CultureInfo)"/>, which guesses them by the culture of the machine, is used nowhere.</summary>
public static class DataFrames
{
    /// <summary>A table of the data with the columns of its file, typed as datapackage.json says: dates as DateTime, numbers as decimal,
    /// whole numbers as int, yes and no as bool, the rest as string; unknown is null.</summary>
    /// <param name="data">The data.</param>
    /// <param name="table">The table's name in datapackage.json, e.g. claims.</param>
    /// <exception cref="ArgumentException">There is no such table; the message names the nearest.</exception>
    public static Frame Frame(this EngagementData data, string table)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Table(table).ToDataFrame();
    }

    /// <inheritdoc cref="Frame"/>
    /// <param name="table">The table, e.g. <c>data.Table("left-out")</c>.</param>
    public static Frame ToDataFrame(this DataTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new Frame(table.Columns.Select(column => column.Type switch
        {
            "integer" => Column(column.Name, typeof(int), table.Rows.Select(row => (object?)(int?)row.Number(column.Name))),
            "number" => Column(column.Name, typeof(decimal), table.Rows.Select(row => (object?)row.Number(column.Name))),
            "boolean" => Column(column.Name, typeof(bool), table.Rows.Select(row => (object?)row.Flag(column.Name))),
            "date" => Column(column.Name, typeof(DateTime),
                table.Rows.Select(row => row.Date(column.Name) is { } day ? (object?)Midnight(day) : null)),
            _ => Column(column.Name, typeof(string), table.Rows.Select(row => (object?)row[column.Name])),
        }));
    }

    /// <summary>The values of a measure or a query, a column for each of its columns, and the ids of the rows behind each row in a last
    /// one.</summary>
    /// <param name="result">The result, e.g. <c>Measures.MeetingGaps(data)</c> or the table of a figure.</param>
    public static Frame ToDataFrame(this Result result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var cells = result.Cells;
        return new Frame(
        [
            .. result.ColumnNames.Select((name, place) => Column(name, [.. cells.Select(row => Plain(row[place]))])),
            Column("row_ids", typeof(string), result.IdsOfRows.Select(ids => string.Join("; ", ids))),
        ]);
    }

    /// <inheritdoc cref="ToDataFrame(Result)"/>
    /// <param name="claims">Claims about one quantity.</param>
    public static Frame ToDataFrame(this ClaimSet claims) => claims.ToResult().ToDataFrame();

    /// <inheritdoc cref="ToDataFrame(Result)"/>
    /// <param name="meetings">Meetings.</param>
    public static Frame ToDataFrame(this MeetingList meetings) => meetings.ToResult().ToDataFrame();

    /// <inheritdoc cref="ToDataFrame(Result)"/>
    /// <param name="contacts">Contacts.</param>
    public static Frame ToDataFrame(this ContactList contacts) => contacts.ToResult().ToDataFrame();

    /// <summary>The frame as the data files are written: commas, LF, ISO dates, a point before decimals, unknown as an empty field,
    /// whatever the culture.</summary>
    /// <param name="frame">The frame.</param>
    public static string ToCsv(this DataFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return Csv(frame, CellText.Plain);
    }

    /// <summary>Writes <see cref="ToCsv(DataFrame)"/> to a file, UTF-8 without a byte-order mark. A text that a spreadsheet would run as a
    /// formula, since it begins with =, +, - or @, gets an apostrophe before it. The data hold no such text; a frame may.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="path">The file, ending in .csv; replaced where it exists.</param>
    /// <exception cref="ArgumentException">The path ends otherwise.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Save(this DataFrame frame, string path)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(path);
        if (!path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"'{path}': a frame is saved as .csv.", nameof(path));

        File.WriteAllText(path, Csv(frame, value => value is string text ? CsvText.Guarded(text) : CellText.Plain(value)),
            new UTF8Encoding(false));
    }

    /// <summary>The data as they would be with a table's rows replaced by those of a frame: checked as if the frame stood in the table's
    /// file.</summary>
    /// <param name="data">The data; the other tables are read from its folder again.</param>
    /// <param name="table">The table's name in datapackage.json, e.g. claims.</param>
    /// <param name="frame">Its rows, with the table's columns in their order.</param>
    /// <returns>
    /// New data, or every problem with the lines that the rows would have. Nothing is written: <see cref="Save"/> does that.
    /// </returns>
    /// <exception cref="ArgumentException">There is no such table; the message names the nearest.</exception>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static LoadResult TryFromDataFrame(this EngagementData data, string table, DataFrame frame)
    {
        ArgumentNullException.ThrowIfNull(data);
        var file = data.Table(table).Schema.Path;
        return EngagementData.Build(DataFolder.Read(
            data.Folder, new Dictionary<string, byte[]>(data.Instead) { [file] = Encoding.UTF8.GetBytes(frame.ToCsv()) }));
    }

    /// <summary>As <see cref="TryFromDataFrame"/>, but the problems are an exception.</summary>
    /// <inheritdoc cref="TryFromDataFrame"/>
    /// <returns>New data. Nothing is written.</returns>
    /// <exception cref="DataException">The rows have problems; the message lists them all.</exception>
    public static EngagementData FromDataFrame(this EngagementData data, string table, DataFrame frame)
    {
        var result = TryFromDataFrame(data, table, frame);
        return result.Data ?? throw new DataException(result.Problems);
    }

    private static string Csv(DataFrame frame, Func<object?, string> write) => CsvText.Of(
        frame.Columns.Select(column => column.Name),
        Enumerable.Range(0, (int)frame.Rows.Count).Select(row => frame.Columns.Select(column => write(column[row]))));

    // A day as a frame knows days: its first instant, of no time zone.
    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);

    private static object? Plain(object? value) => value switch
    {
        Amount amount => (decimal)amount,
        DateOnly day => Midnight(day),
        Enum code => EnumText.Code(code),
        _ => value,
    };

    // All values of a column are of one type, which its declaration gives; where all are unknown, nothing tells it and it is text.
    private static DataFrameColumn Column(string name, IReadOnlyList<object?> values) =>
        Column(name, values.FirstOrDefault(value => value is not null)?.GetType() ?? typeof(string), values);

    private static DataFrameColumn Column(string name, Type type, IEnumerable<object?> values) => type switch
    {
        _ when type == typeof(string) => new StringDataFrameColumn(name, values.Cast<string?>()),
        _ when type == typeof(bool) => new BooleanDataFrameColumn(name, values.Cast<bool?>()),
        _ when type == typeof(int) => new Int32DataFrameColumn(name, values.Cast<int?>()),
        _ when type == typeof(decimal) => new DecimalDataFrameColumn(name, values.Cast<decimal?>()),
        _ when type == typeof(double) => new DoubleDataFrameColumn(name, values.Cast<double?>()),
        _ when type == typeof(DateTime) => new DateTimeDataFrameColumn(name, values.Cast<DateTime?>()),
        _ => throw new ArgumentException($"A frame has no column of {type.Name}; {name} would be one.", nameof(type)),
    };
}
