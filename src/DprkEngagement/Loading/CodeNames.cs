using System.Text;

namespace DprkEngagement;

/// <summary>The names of enum values in the data and in C#: leader_meeting and LeaderMeeting.</summary>
internal static class CodeNames
{
    /// <summary>The name in the data.</summary>
    public static string InData(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>The name of a value in the data, e.g. leader_meeting.</summary>
    public static string InData<T>(T value)
        where T : struct, Enum => InData(value.ToString());

    /// <summary>The value of a name in the data; null where C# has none.</summary>
    public static T? Value<T>(string name)
        where T : struct, Enum => Names<T>.ByName.TryGetValue(name, out var value) ? value : null;

    /// <summary>The names in the data of all values.</summary>
    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Names<T>.ByName.Keys;

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> ByName = Enum.GetValues<T>().DistinctBy(value => value).ToDictionary(InData<T>);
    }
}
