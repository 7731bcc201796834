using System.Text;

namespace DprkEngagement;

/// <summary>The list of a text's sections, each a link to it.</summary>
internal static class ContentsList
{
    /// <summary>What stands in the text until all headings are known.</summary>
    public const string Place = "{{contents}}";

    /// <summary>Puts the list of all second-level headings in its place.</summary>
    public static string Insert(string text)
    {
        var headings = text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);
        var list = string.Join('\n', headings.Select(heading => $"- [{heading}](#{Anchor(heading)})"));
        return text.Replace(Place, list, StringComparison.Ordinal);
    }

    /// <summary>What GitHub and most readers of Markdown make of a heading: lower case, hyphens for spaces, no punctuation.</summary>
    private static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var letter in heading.ToLowerInvariant())
        {
            anchor.Append(letter == ' ' ? "-" : char.IsLetterOrDigit(letter) || letter is '-' or '_' ? letter : "");
        }

        return anchor.ToString();
    }
}
