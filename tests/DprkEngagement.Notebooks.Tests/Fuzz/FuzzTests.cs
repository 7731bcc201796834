using System.Text;
using DprkEngagement.Fuzz;
using DprkEngagement.Notebooks.Tests.Report;

namespace DprkEngagement.Notebooks.Tests.Fuzz;

/// <summary>Spoilt notebooks, from a fixed seed: nothing throws, nothing hangs, memory is bounded. bench/fuzz.sh runs the same for longer.</summary>
public sealed class FuzzTests
{
    private const int Notebooks = 6000;

    [Fact]
    public async Task Spoilt_notebooks_are_read_or_refused_with_a_place()
    {
        var fuzz = new NotebookFuzz();
        var originals = Originals();
        Assert.All(originals, fuzz.Check);
        var mutator = new Mutator(FuzzRun.Seed);
        var inputs = Enumerable.Range(0, Notebooks * FuzzRun.Factor).Select(i => mutator.Spoil(originals[i % originals.Count], originals[mutator.Next(originals.Count)]));

        await new FuzzRun("notebooks").TryAsync(inputs, bytes => bytes, fuzz.Check);
    }

    /// <summary>The shipped notebooks, one with an output of every kind, and its like in few bytes, in which a slip more often hits what is looked at.</summary>
    private static List<byte[]> Originals()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Analysis.sln")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        var shipped = Path.Combine(root, "notebooks");
        var executed = ReportSample.Notebook(
            "sample.ipynb",
            ReportSample.Prose("# Title\n\n| a | b |\n|---|---|\n| 1 | [x](https://example.org) |\n"),
            ReportSample.Code(
                "#!csharp\n#r \"nuget: Markdig, 1.4.1\"\n#load \"setup.csx\"\nvar x = $\"{1 + 1}\"; // text\nx",
                ReportSample.Figure(),
                ReportSample.Stream("stdout", "out"),
                ReportSample.Display("text/html", "<table><tr title=\"c-1\"><td>1</td></tr></table>"),
                ReportSample.Display("text/markdown", "*a*"),
                ReportSample.Display("text/plain", "plain"),
                ReportSample.Error("Exception", "cell 1, line 1: x", "at x")));
        var small = ReportSample.Notebook("small.ipynb", ReportSample.Prose("a"), ReportSample.Code("1 + 1", ReportSample.Display("text/plain", "2")));
        return
        [
            .. Directory.GetFiles(shipped, "*.ipynb").Order(StringComparer.Ordinal).Select(path => Encoding.UTF8.GetBytes(NotebookDocument.Load(path).WithoutOutputs().ToString())),
            .. Enumerable.Repeat(Encoding.UTF8.GetBytes(executed.ToString()), 4),
            .. Enumerable.Repeat(Encoding.UTF8.GetBytes(small.ToString()), 6),
        ];
    }
}
