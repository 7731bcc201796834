using System.Collections.Concurrent;

namespace DprkEngagement;

/// <summary>The names of enum values in the data and in C#: leader_meeting and LeaderMeeting.</summary>
internal static class CodeNames
{
    private static readonly ConcurrentDictionary<Type, Dictionary<string, object>> Known = new();

    /// <summary>The name in the data.</summary>
    public static string InData(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    /// <summary>The name of a value in the data, e.g. leader_meeting.</summary>
    public static string InData<T>(T value)
        where T : struct, Enum => InData(value.ToString());

    /// <summary>The value of a name in the data; null where C# has none.</summary>
    public static T? Value<T>(string name)
        where T : struct, Enum => Of(typeof(T)).TryGetValue(name, out var value) ? (T)value : null;

    /// <summary>The names in the data of all values.</summary>
    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Of(typeof(T)).Keys;

    // One dictionary of boxed values a type: code for a dictionary of each enum would have to be compiled at every start.
    private static Dictionary<string, object> Of(Type type) => Known.GetOrAdd(type, static type =>
        Enum.GetNames(type).ToDictionary(InData, name => Enum.Parse(type, name)));
}
