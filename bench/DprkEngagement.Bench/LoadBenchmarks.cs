using BenchmarkDotNet.Attributes;

namespace DprkEngagement.Bench;

/// <summary>Reading, checking and typing a data folder, warm.</summary>
public class LoadBenchmarks
{
    private string _folder = "";

    /// <summary>How many claims the folder has; 0 for the shipped data.</summary>
    [Params(0, 10_000, 100_000, 1_000_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Write() => _folder = Claims == 0 ? Folders.Shipped : Folders.Synthetic(Claims);

    [Benchmark]
    public EngagementData Load() => EngagementData.Load(_folder);
}
