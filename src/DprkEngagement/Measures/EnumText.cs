using System.Text;

namespace DprkEngagement;

/// <summary>Names of coded values in words, so that a value added to an enum needs no text of its own.</summary>
internal static class EnumText
{
    /// <summary>In lower case with spaces: TroopsPlanned is "troops planned".</summary>
    public static string Words<T>(T value)
        where T : struct, Enum => Split(value, ' ');

    /// <summary>As the tables write it: NotCounted is "not_counted".</summary>
    public static string Code<T>(T value)
        where T : struct, Enum => Split(value, '_');

    private static string Split<T>(T value, char between)
        where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0)
            {
                words.Append(between);
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
