using DprkEngagement.Interactive;
using System.Globalization;
using System.Text;
using Microsoft.Data.Analysis;

namespace DprkEngagement;

/// <content>Writing a frame in the form of the data files.</content>
public static partial class DataFrames
{
    /// <summary>The frame as the data files are written: commas, LF, ISO dates, a point before decimals, unknown as an empty field, whatever the culture.</summary>
    /// <param name="frame">The frame.</param>
    public static string ToCsv(this DataFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return Csv(frame, Text);
    }

    /// <summary>
    /// Writes <see cref="ToCsv"/> to a file, UTF-8 without a byte order mark. A text that a spreadsheet would run as a
    /// formula, since it begins with =, +, - or @, gets an apostrophe before it. The data hold no such text; a frame may.
    /// </summary>
    /// <param name="frame">The frame.</param>
    /// <param name="path">The file; replaced where it exists.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void WriteCsv(this DataFrame frame, string path)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var csv = Csv(frame, value => value is string text ? FormulaStart.Guarded(text) : Text(value));
        File.WriteAllText(path, csv, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>A value as the data files write it; a time of day is kept, so that a check can object to it.</summary>
    internal static string Text(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Csv(DataFrame frame, Func<object?, string> write)
    {
        var csv = new StringBuilder();
        Append(csv, frame.Columns.Select(column => column.Name));
        for (var row = 0L; row < frame.Rows.Count; row++)
        {
            Append(csv, frame.Columns.Select(column => write(column[row])));
        }

        return csv.ToString();
    }

    private static void Append(StringBuilder csv, IEnumerable<string> fields) =>
        csv.AppendJoin(',', fields.Select(Quoted)).Append('\n');

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
