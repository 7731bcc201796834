namespace DprkEngagement;

/// <summary>A time axis in pixels.</summary>
/// <param name="Start">The day at 0.</param>
/// <param name="End">The day at the far end.</param>
/// <param name="Pixels">Length of the axis.</param>
internal readonly record struct DayScale(DateOnly Start, DateOnly End, double Pixels)
{
    public double At(DateOnly day) => (day.DayNumber - Start.DayNumber) * Pixels / (End.DayNumber - Start.DayNumber);
}
