using System.Text;
using Microsoft.Data.Analysis;

namespace DprkEngagement.Interactive;

/// <summary>A frame in plain text, its columns aligned.</summary>
internal static class FrameText
{
    private const int MostRows = 20;
    private const int WidestCell = 40;

    public static string Write(DataFrame frame)
    {
        var lines = Enumerable.Range(0, (int)Math.Min(frame.Rows.Count, MostRows))
            .Select(row => frame.Columns.Select(column => Cell(DataFrames.Text(column[row]))).ToList())
            .Prepend([.. frame.Columns.Select(column => Cell(column.Name))])
            .ToList();
        var widths = frame.Columns.Select((_, column) => lines.Max(cells => cells[column].Length)).ToList();
        var text = new StringBuilder(FrameHtml.Count(frame, MostRows)).Append("\n\n");
        foreach (var cells in lines)
        {
            text.Append(string.Join("  ", cells.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    private static string Cell(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= WidestCell ? line : string.Concat(line.AsSpan(0, WidestCell - 1), "…");
    }
}
