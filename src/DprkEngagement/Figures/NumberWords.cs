using System.Globalization;

namespace DprkEngagement;

/// <summary>Numbers and lists in sentences.</summary>
internal static class NumberWords
{
    private static readonly string[] Words =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>A word up to twelve, then digits: three, 15.</summary>
    public static string Of(int number) =>
        number >= 0 && number < Words.Length ? Words[number] : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>"1 meeting", "3 meetings".</summary>
    public static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    /// <summary>"China", "China and Russia", "China, Russia and Japan".</summary>
    /// <param name="parts">The parts, at least one.</param>
    /// <param name="last">The word before the last.</param>
    public static string List(IReadOnlyList<string> parts, string last = "and") => parts.Count == 1
        ? parts[0]
        : $"{string.Join(", ", parts.Take(parts.Count - 1))} {last} {parts[^1]}";
}
