using System.Text;

namespace DprkEngagement;

/// <summary>The names of enum values in the data and in C#: leader_meeting and LeaderMeeting.</summary>
internal static class EnumNames
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

    /// <summary>The C# values for the names that the schema lists.</summary>
    /// <exception cref="SchemaException">C# lacks one.</exception>
    public static T[] ValuesOf<T>(string column, IReadOnlyList<string> names)
        where T : struct, Enum
    {
        var known = System.Enum.GetNames<T>().ToDictionary(InData);
        if (names.FirstOrDefault(name => !known.ContainsKey(name)) is { } missing)
        {
            throw new SchemaException($"{column} lists '{missing}', which the C# enum {typeof(T).Name} lacks");
        }

        return [.. names.Select(name => System.Enum.Parse<T>(known[name]))];
    }
}
