namespace DprkEngagement;

/// <summary>Names of coded values in words, so that a value added to an enum needs no text of its own.</summary>
internal static class EnumText
{
    /// <summary>In lower case with spaces: LeaderMeeting is "leader meeting", UnVote is "UN vote".</summary>
    public static string Words(Enum value) => Words(Code(value));

    /// <summary>A code of the data in words: leader_meeting is "leader meeting".</summary>
    public static string Words(string code) =>
        string.Join(' ', code.Split('_').Select(word => word is "gdp" or "un" or "us" ? word.ToUpperInvariant() : word));

    /// <summary>As the tables write it: NotCounted is "not_counted".</summary>
    public static string Code(Enum value) => CodeNames.InData(value.ToString());

    /// <summary>With a capital first letter, for heads.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
