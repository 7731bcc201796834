using System.Globalization;
using System.Text;

namespace DprkEngagement.Tests.Fuzz;

/// <summary>
/// Spoilt files, from a fixed seed: nothing throws, nothing hangs, memory is bounded, and a folder gives its data or says why
/// not. 2,000 inputs in the suite; bench/fuzz.sh tries more, from another seed.
/// </summary>
public sealed class FuzzTests
{
    /// <summary>Generous: hardly an input takes a hundredth of it. Of processor time, since a busy machine makes anything last.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private const long MostBytes = 96L << 20;

    private static int Factor => Number("DPRK_FUZZ_FACTOR", 1);

    private static int Seed => Number("DPRK_FUZZ_SEED", 20180612);

    [Fact]
    public void Spoilt_files_of_a_small_folder_go_through_every_check()
    {
        using var copy = DataCopy.Small();
        copy.Add("agreements", "treaty-2024,Treaty,true,2024-12-04,,")
            .Add("agreement-steps", $"treaty-2024,{DataCopy.Event},signed")
            .Add("claims", "boxes,kor-nis,,munitions_containers,cumulative,about,,5000,,containers,2024-10-18,1,,,,PRK,,,coded,,,,Boxes,")
            .Add("claims", "shells,kor-nis,,artillery_rounds,cumulative,more_than,2000000,,,rounds,2024-10-18,1,,,,PRK,,,coded,,,,Shells,")
            .Add("citations", "claims,boxes,yonhap-1,the figure")
            .Add("citations", "claims,shells,yonhap-1,the figure")
            .Add("conversions", "a-152mm,boxes,all152mm,2000000,,shells,over 2 million")
            .Add("extents", "SGP,1.2,103.6,1.5,104")
            .Add("left-out", "a-fact,No source.");

        Try(copy, 1900 * Factor);
    }

    [Fact]
    public void Spoilt_files_of_the_sample_go_through_every_check()
    {
        using var copy = DataCopy.Sample();

        Try(copy, 100 * Factor);
    }

    private static void Try(DataCopy copy, int count)
    {
        Assert.Equal("", copy.Problems());
        var files = Directory.GetFiles(copy.Folder).Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileName(file), Bytes: File.ReadAllBytes(file))).ToList();
        var mutator = new Mutator(Seed);
        for (var i = 0; i < count; i++)
        {
            var (name, sound) = files[mutator.Next(files.Count)];
            var bytes = mutator.Spoil(sound, files[mutator.Next(files.Count)].Bytes);
            copy.Write(name, bytes);
            var (time, garbage) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            try
            {
                Check(copy.Load(), name, bytes);
                Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - garbage, 0, MostBytes + (1000L * bytes.Length));
                Assert.InRange(Environment.CpuUsage.TotalTime - time, TimeSpan.Zero, Longest * Environment.ProcessorCount);
            }
            catch (Exception broken)
            {
                var kept = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"fuzz-{Seed}-{i}-{name}"));
                File.WriteAllBytes(kept, bytes);
                throw new InvalidOperationException($"{name}, input {i}, kept in {kept}: {broken.Message}", broken);
            }

            copy.Write(name, sound);
        }
    }

    private static void Check(LoadResult loaded, string name, byte[] bytes)
    {
        Assert.Equal(loaded.Data is null, loaded.Problems.Count > 0);
        Assert.All(loaded.Problems, problem =>
        {
            Assert.StartsWith("data/", problem.File, StringComparison.Ordinal);
            Assert.NotEmpty(problem.Message);
            Assert.DoesNotContain(problem.ToString(), sign => char.IsControl(sign) || sign is '\u202e' or '\ufeff' or '\u200b');
            Assert.True(problem.Line >= 0 && problem.Column >= 0);
            Assert.True(problem.File != "data/" + name || problem.Line <= bytes.AsSpan().Count((byte)'\n') + bytes.AsSpan()
                .Count((byte)'\r') + 1, $"there is no line {problem.Line}");
        });
        if (loaded.Data is { } data && name.EndsWith(".csv", StringComparison.Ordinal))
        {
            // No row of a file without a problem is lost.
            var rows = RawRows.Of(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n"))
                .Count(row => row.Count > 1 || row[0].Length > 0) - 1;
            Assert.Equal(rows, data.Table(Path.GetFileNameWithoutExtension(name)).Rows.Count);
        }
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : otherwise;
}
