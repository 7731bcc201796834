using System.Text;
using DprkEngagement.Fuzz;
using DprkEngagement.Tests.Tables;

namespace DprkEngagement.Tests.Fuzz;

/// <summary>
/// Spoilt tables, from a fixed seed: nothing throws, nothing hangs, no row is lost without a problem, memory is bounded.
/// bench/fuzz.sh runs the same for longer.
/// </summary>
public sealed class FuzzTests
{
    private const int Tables = 9000;
    private const int Folders = 5000;
    private const int Mended = 3000;
    private const int ShippedFolders = 150;

    [Fact]
    public async Task Spoilt_tables_are_read_row_by_row()
    {
        var fuzz = new TableFuzz();
        var originals = fuzz.Tables.Select(fuzz.BytesOf).ToList();
        var mutator = new Mutator(FuzzRun.Seed);
        var inputs = Enumerable.Range(0, Tables * FuzzRun.Factor).Select(i =>
        {
            // A slice of a long table is spoilt as well as the whole, and read sooner.
            var place = i % originals.Count;
            return (Table: fuzz.Tables[place], Bytes: mutator.Spoil(Slice(originals[place], mutator), originals[mutator.Next(originals.Count)]));
        });

        await new FuzzRun("tables").TryAsync(inputs, input => input.Bytes, input =>
        {
            Conservation.Check(input.Bytes);
            fuzz.Check(input.Table, input.Bytes);
        });
    }

    [Fact]
    public async Task Spoilt_files_of_a_small_folder_go_through_every_check()
    {
        using var folder = new SampleFolder();
        folder.Add("agreements", "treaty-2024,Treaty,true,2024-12-04,,")
            .Add("agreement-steps", $"treaty-2024,{SampleFolder.Event},signed")
            .Add("article-claims", "trump-once,They met once.,holds,One meeting.,")
            .Add("article-evidence", $"trump-once,events,{SampleFolder.Event},supports")
            .Add("claims", "boxes,kor-nis,,munitions_containers,cumulative,about,,5000,,containers,2024-10-18,1,,,,PRK,,,coded,,,,NIS: containers,")
            .Add("claims", "shells,kor-nis,,artillery_rounds,cumulative,more_than,2000000,,,rounds,2024-10-18,1,,,,PRK,,,coded,,,,NIS: rounds,")
            .Add("citations", "claims,boxes,yonhap-1,the figure")
            .Add("citations", "claims,shells,yonhap-1,the figure")
            .Add("conversions", "a-152mm,boxes,all152mm,2000000,,shells,over 2 million")
            .Add("extents", "SGP,1.2,103.6,1.5,104")
            .Add("left-out", "a-fact,No source.");
        await TryAsync("folders", folder.Folder, folder.Write, Folders);
    }

    [Fact]
    public async Task Spoilt_files_of_the_shipped_folder_go_through_every_check()
    {
        using var folder = new SampleFolder();
        folder.Write();
        foreach (var file in Files(Path.Combine(Repository.Root, "data")))
        {
            File.Copy(file, Path.Combine(folder.Folder, Path.GetFileName(file)), overwrite: true);
        }

        await TryAsync("shipped", folder.Folder, () => { }, ShippedFolders);
    }

    [Fact]
    public async Task Spoilt_tables_are_mended_once_and_for_all_and_no_value_is_lost()
    {
        var fuzz = new TableFuzz();
        var originals = fuzz.Tables.Select(fuzz.BytesOf).ToList();
        var mutator = new Mutator(FuzzRun.Seed + 1);
        var inputs = Enumerable.Range(0, Mended * FuzzRun.Factor)
            .Select(i => mutator.Spoil(Slice(originals[i % originals.Count], mutator), originals[mutator.Next(originals.Count)]));

        await new FuzzRun("mending").TryAsync(inputs, bytes => bytes, bytes =>
        {
            if (FileMending.Of("a.csv", bytes).Rows is not { } rows)
            {
                return;
            }

            var mended = FileMending.Join(rows);
            Assert.Equal(Values(bytes), Values(mended));
            if (FileMending.Of("a.csv", mended) is ({ } again, var mends))
            {
                Assert.Empty(mends);
                Assert.Equal(mended, FileMending.Join(again));
            }
            else
            {
                Assert.Empty(Values(mended));
            }
        });
    }

    /// <summary>Every value that is not empty, without the spaces around it.</summary>
    private static List<string> Values(byte[] bytes)
    {
        using var csv = new CsvReader(new MemoryStream(bytes));
        var values = new List<string>();
        while (csv.Read())
        {
            values.AddRange(Enumerable.Range(0, csv.FieldCount).Select(field => Encoding.UTF8.GetString(csv.Field(field)).Trim(' ', '\u00A0')).Where(value => value.Length > 0));
        }

        return values;
    }

    private static async Task TryAsync(string name, string folder, Action write, int count)
    {
        write();
        var originals = Files(folder).Select(file => (Name: Path.GetFileName(file), Bytes: File.ReadAllBytes(file))).ToList();
        Assert.Empty(EngagementData.TryLoad(folder).Problems);
        var mutator = new Mutator(FuzzRun.Seed);
        var inputs = Enumerable.Range(0, count * FuzzRun.Factor).Select(_ =>
        {
            var (file, bytes) = originals[mutator.Next(originals.Count)];
            return (File: file, Bytes: mutator.Spoil(bytes, originals[mutator.Next(originals.Count)].Bytes));
        });
        await new FuzzRun(name).TryAsync(inputs, input => input.Bytes, input => Check(folder, input.File, input.Bytes));
    }

    private static void Check(string folder, string file, byte[] bytes)
    {
        LoadResult loaded;
        if (file == DataPackageReader.FileName)
        {
            var path = Path.Combine(folder, file);
            var sound = File.ReadAllBytes(path);
            File.WriteAllBytes(path, bytes);
            loaded = EngagementData.TryLoad(folder);
            File.WriteAllBytes(path, sound);
        }
        else
        {
            loaded = FolderReader.Read(folder, new Dictionary<string, byte[]> { [file] = bytes });
        }

        Assert.Equal(loaded.Data is null, loaded.Problems.Count > 0);
        Assert.All(loaded.Problems, problem => Assert.StartsWith("data/", problem.File, StringComparison.Ordinal));
        if (loaded.Data is { } data && file != DataPackageReader.FileName)
        {
            Assert.Equal(Rows(bytes), data.RowCounts.Single(table => table.Table + ".csv" == file).Rows);
        }
    }

    /// <summary>The rows of a file that has no problem, counted by another reader.</summary>
    private static int Rows(byte[] bytes)
    {
        using var reader = CsvHelper.CsvReader.FromText(Encoding.UTF8.GetString(bytes), new CsvHelper.CsvReaderOptions { Separator = ',', HasHeader = true });
        var rows = 0;
        while (reader.Read())
        {
            rows++;
        }

        return rows;
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(folder).Where(file => Path.GetExtension(file) is ".csv" or ".json").Order(StringComparer.Ordinal);

    /// <summary>The header and some rows.</summary>
    private static byte[] Slice(byte[] table, Mutator mutator)
    {
        var head = Array.IndexOf(table, (byte)'\n') + 1;
        var from = head + mutator.Next(Math.Max(1, table.Length - head));
        from = Array.IndexOf(table, (byte)'\n', Math.Min(from, table.Length - 1)) + 1;
        return from <= head || mutator.Next(16) == 0 ? table : [.. table[..head], .. table[from..Math.Min(table.Length, from + 6000)]];
    }
}
