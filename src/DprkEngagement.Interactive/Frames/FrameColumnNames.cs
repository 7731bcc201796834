using System.Globalization;

namespace DprkEngagement.Interactive;

/// <summary>Names of columns: a frame has no two of the same.</summary>
internal static class FrameColumnNames
{
    /// <summary>The names, with a number after each that stands there already.</summary>
    public static IReadOnlyList<string> Distinct(IReadOnlyList<string> names)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. names.Select(Name)];

        string Name(string name)
        {
            var free = name;
            for (var number = 2; !taken.Add(free); number++)
            {
                free = string.Create(CultureInfo.InvariantCulture, $"{name} ({number})");
            }

            return free;
        }
    }
}
