using System.Globalization;

namespace DprkEngagement;

/// <summary>Spans of days, both ends inclusive, as callers give them.</summary>
internal static class DaySpan
{
    /// <exception cref="ArgumentException">The last day comes before the first.</exception>
    public static void Check(DateOnly? from, DateOnly? to)
    {
        if (from > to)
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture,
                $"The span ends before it starts: from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}."));
        }
    }
}
