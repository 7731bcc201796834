using System.Globalization;

namespace DprkEngagement;

/// <summary>Where a day stands on the axis, from 0 to 1. The nearer to today, the more room a year has, since more is in it.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
internal sealed record AgreementsScale(DateOnly First, DateOnly Last)
{
    // From which year on a year has how many times the room of one before 2000.
    private static readonly (int Year, double Room)[] Speeds = [(1, 1), (2000, 3.5), (2018, 9)];

    /// <summary>True where years differ in width.</summary>
    public bool IsUneven => Speeds.Skip(1).Any(speed => speed.Year > First.Year && speed.Year <= Last.Year);

    /// <summary>The place of a day.</summary>
    public double Share(DateOnly day) => Math.Round(Room(day) / Math.Max(1, Room(Last)), 5);

    /// <summary>The years to label with their places: the first, the last and round ones between.</summary>
    /// <param name="narrow">True where there is room for fewer.</param>
    public IEnumerable<(double Share, string Text)> Ticks(bool narrow)
    {
        foreach (var year in Enumerable.Range(First.Year, Last.Year - First.Year + 1))
        {
            var round = year < 2000 ? year % 20 == 0 && year > First.Year + 10
                : year < 2018 ? year % (narrow ? 10 : 5) == 0 && year < 2018 - 3
                : year % (narrow ? 4 : 2) == 0 && year < Last.Year - 1;
            if (year == First.Year || year == Last.Year || round)
            {
                yield return (Share(year == First.Year ? First : new DateOnly(year, 1, 1)), year.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private double Room(DateOnly day) => Speeds.Select((speed, index) =>
    {
        var from = Math.Max(First.DayNumber, new DateOnly(speed.Year, 1, 1).DayNumber);
        var to = Math.Min(day.DayNumber, index + 1 < Speeds.Length ? new DateOnly(Speeds[index + 1].Year, 1, 1).DayNumber : int.MaxValue);
        return speed.Room * Math.Max(0, to - from);
    }).Sum();
}
