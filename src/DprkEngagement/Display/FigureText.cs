using System.Globalization;
using System.Text;

namespace DprkEngagement;

/// <summary>A figure for who sees no pictures: its finding, its description, its numbers and its sources.</summary>
internal static class FigureText
{
    public static string Write(Figure figure)
    {
        var text = new StringBuilder();
        text.Append(figure.Title).Append("\n\n")
            .Append(figure.AltText).Append("\n\n")
            .Append(TableText.Write(figure.Table)).Append('\n')
            .Append(figure.Caption).Append("\n\nSources\n");
        foreach (var source in figure.Sources)
        {
            text.Append("- ").Append(Line(source)).Append('\n');
        }

        return VisibleText.OfLines(text.ToString());
    }

    private static string Line(Source source) => string.Join(", ", new[]
    {
        source.Publisher,
        source.Title,
        source.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        WebAddress.Of(source),
    }.Where(part => !string.IsNullOrEmpty(part)));
}
