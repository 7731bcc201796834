using DprkEngagement.Interactive;
using System.Text;
using Microsoft.Data.Analysis;

namespace DprkEngagement;

/// <content>Tables of the data, and back.</content>
public static partial class DataFrames
{
    /// <summary>
    /// A table of the data with the columns of its file, typed as datapackage.json says: dates as DateTime, numbers as
    /// decimal, whole numbers as int, yes and no as bool, the rest as string; unknown is null.
    /// </summary>
    /// <param name="data">The data.</param>
    /// <param name="table">The table's name in datapackage.json, e.g. claims.</param>
    /// <remarks>The table is read from <see cref="EngagementData.Folder"/> again, so an edit since loading is in it.</remarks>
    /// <exception cref="ArgumentException">There is no such table; the message names the nearest. Or the data were cut at a day, which a file is not.</exception>
    /// <exception cref="DataException">The folder has problems by now; the message lists them all.</exception>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static DataFrame ToDataFrame(this EngagementData data, string table)
    {
        ArgumentNullException.ThrowIfNull(data);
        CheckTable(data, table);
        if (data.KnownOn is { } day)
        {
            throw new ArgumentException(
                $"The data were cut at {DateText.Iso(day)}, and the table's file holds all rows. Take a list of the data, e.g. data.AsOf(…).Claims.ToDataFrame().", nameof(data));
        }

        var read = FolderReader.ReadTables(data.Folder, data.Instead);
        return read.Result.Data is null ? throw new DataException(read.Result.Problems) : read.Tables[table].ToDataFrame();
    }

    /// <summary>A table that no record type holds, typed as datapackage.json says.</summary>
    /// <param name="table">The table, e.g. <c>data.Table("left-out")</c>.</param>
    public static DataFrame ToDataFrame(this DataTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new DataFrame(table.Schema.Fields.Select(field => Column(table, field)));
    }

    /// <summary>The data as they would be with a table's rows replaced by those of a frame: checked as if the frame stood in the table's file.</summary>
    /// <param name="data">The data; the other tables are read from its folder again.</param>
    /// <param name="table">The table's name in datapackage.json, e.g. claims.</param>
    /// <param name="frame">Its rows, with the table's columns in their order.</param>
    /// <returns>New data. Nothing is written: <see cref="WriteCsv"/> does that.</returns>
    /// <exception cref="ArgumentException">There is no such table; the message names the nearest.</exception>
    /// <exception cref="DataException">The rows have problems; the message lists them all, with the lines that they would have in the file.</exception>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static EngagementData FromDataFrame(this EngagementData data, string table, DataFrame frame)
    {
        var result = TryFromDataFrame(data, table, frame);
        return result.Data ?? throw new DataException(result.Problems);
    }

    /// <summary>As <see cref="FromDataFrame"/>, but gives either the data or every problem.</summary>
    /// <inheritdoc cref="FromDataFrame"/>
    public static LoadResult TryFromDataFrame(this EngagementData data, string table, DataFrame frame)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(frame);
        CheckTable(data, table);
        var file = DataPackageReader.Read(data.Folder, new ProblemList("data"))?.Tables.FirstOrDefault(one => one.Name == table)?.Path ?? table + ".csv";
        return FolderReader.Read(data.Folder, new Dictionary<string, byte[]>(data.Instead) { [file] = Encoding.UTF8.GetBytes(frame.ToCsv()) });
    }

    private static void CheckTable(EngagementData data, string table)
    {
        if (data.RowCounts.All(one => one.Table != table))
        {
            throw new ArgumentException(UnknownName.Message("table", table, data.RowCounts.Select(one => one.Table)), nameof(table));
        }
    }

    private static DataFrameColumn Column(DataTable table, FieldSchema field)
    {
        var (type, read) = Reader(field);
        return FrameColumn.Create(field.Name, type, table.Rows.Select(read));
    }

    private static (Type Type, Func<DataRow, object?> Read) Reader(FieldSchema field) => field.Type switch
    {
        FieldType.Integer => (typeof(int), row => (int?)row.Number(field.Name)),
        FieldType.Number => (typeof(decimal), row => row.Number(field.Name)),
        FieldType.Boolean => (typeof(bool), row => row.Flag(field.Name)),
        FieldType.Date => (typeof(DateTime), row => row.Date(field.Name) is { } day ? FrameColumn.Day(day) : null),
        _ => (typeof(string), row => row[field.Name]),
    };
}
