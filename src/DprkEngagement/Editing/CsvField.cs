using System.Text;

namespace DprkEngagement;

/// <summary>How a value is written in a CSV file: in quotes only where it needs them, as the tables have it.</summary>
internal static class CsvField
{
    /// <summary>The value as it stands in the file.</summary>
    public static string Of(string value) =>
        value.AsSpan().ContainsAny(",\"\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;

    /// <summary>A row without its line end.</summary>
    public static byte[] Row(IEnumerable<string> values) => Encoding.UTF8.GetBytes(string.Join(',', values.Select(Of)));
}
