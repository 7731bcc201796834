using System.Text;

namespace DprkEngagement;

/// <summary>A table in plain text, its columns aligned.</summary>
internal static class TableText
{
    public static string Write(ResultTable table)
    {
        var lines = table.Rows.Select(row => row.Cells).Prepend(table.Columns).Select(cells => cells.Select(VisibleText.Of).ToList()).ToList();
        var widths = table.Columns.Select((_, column) => lines.Max(cells => cells[column].Length)).ToList();
        var text = new StringBuilder(VisibleText.Of(table.Title)).Append('\n').Append('\n');
        foreach (var cells in lines)
        {
            text.Append(string.Join("  ", cells.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }
}
