using System.Diagnostics;
using System.Text.Json;

namespace DprkEngagement.Bench;

/// <summary>What one reading of a folder took, in a process of its own.</summary>
/// <param name="Rows">Rows of claims.csv read.</param>
/// <param name="Seconds">Time from the call to the result; not the start of the process.</param>
/// <param name="PeakMegabytes">The most memory that the process held at any time, in 10^6 bytes.</param>
internal sealed record Measurement(int Rows, double Seconds, double PeakMegabytes)
{
    /// <summary>Reads, checks and types a folder once, cold, as a user's first call does.</summary>
    public static Measurement OfLoad(string folder)
    {
        var watch = Stopwatch.StartNew();
        var data = EngagementData.Load(folder);
        watch.Stop();
        return new Measurement(data.Claims.Count, watch.Elapsed.TotalSeconds, Process.GetCurrentProcess().PeakWorkingSet64 / 1e6);
    }

    /// <summary>Starts a program that prints a measurement as JSON.</summary>
    public static Measurement OfProcess(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<Measurement>(output)!
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    public string ToJson() => JsonSerializer.Serialize(this);
}
