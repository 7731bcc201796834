using System.Globalization;

namespace DprkEngagement.Bench;

/// <summary>
/// The library and pandas side by side: the library reads, checks and types a whole folder; pandas.read_csv reads the
/// two large files of the same folder and checks nothing. Each reading is a process of its own, and the two take turns,
/// so that whatever else the machine does falls on both.
/// </summary>
internal static class Comparison
{
    private const int Turns = 5;

    private static readonly int[] DefaultSizes = [10_000, 100_000, 1_000_000];

    /// <param name="sizes">How many claims; where none is given, 10^4, 10^5 and 10^6.</param>
    public static int Run(string[] sizes)
    {
        var python = Environment.GetEnvironmentVariable("PYTHON") ?? "python3";
        var script = Path.Combine(Folders.Repository, "bench", "pandas_read.py");
        Console.WriteLine("claims     claims.csv   library, s (median of 5)   peak, MB   pandas, s (median of 5)   peak, MB");
        foreach (var size in sizes.Length == 0 ? DefaultSizes : sizes.Select(text => int.Parse(text, CultureInfo.InvariantCulture)))
        {
            var folder = Folders.Synthetic(size);
            var (ours, theirs) = (new List<Measurement>(), new List<Measurement>());
            for (var turn = 0; turn < Turns; turn++)
            {
                ours.Add(Measurement.OfProcess(Environment.ProcessPath!, "load", folder));
                theirs.Add(Measurement.OfProcess(python, script, folder));
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{size,-10} {new FileInfo(Path.Combine(folder, "claims.csv")).Length / 1e6,7:0.0} MB   {Text(ours),-26} {Peak(ours),8:0}   {Text(theirs),-25} {Peak(theirs),8:0}"));
        }

        return 0;
    }

    private static string Text(List<Measurement> turns)
    {
        var seconds = turns.Select(turn => turn.Seconds).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{seconds[Turns / 2]:0.000} ({seconds[0]:0.000}–{seconds[^1]:0.000})");
    }

    private static double Peak(List<Measurement> turns) => turns.Max(turn => turn.PeakMegabytes);
}
