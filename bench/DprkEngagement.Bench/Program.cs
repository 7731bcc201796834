using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using DprkEngagement.Bench;

switch (args)
{
    case ["load", var folder]:
        Console.WriteLine(Measurement.OfLoad(folder).ToJson());
        return 0;
    case ["compare", .. var sizes]:
        return Comparison.Run(sizes);
    case ["first-chart", var report]:
        return await FirstChart.RunAsync(report);
    default:
        // In this process: BenchmarkDotNet would otherwise write and build a project of its own, which does not know this repository's.
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithStrategy(RunStrategy.Monitoring).WithWarmupCount(3).WithIterationCount(10);
        var config = DefaultConfig.Instance.AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).WithArtifactsPath(Path.Combine(Folders.Repository, "artifacts", "bench"));
        BenchmarkSwitcher.FromAssembly(typeof(Measurement).Assembly).Run(args, config);
        return 0;
}
