using System.Text;

namespace DprkEngagement.Tests.Tables;

/// <summary>Whatever is done to a file, reading it gives the data or says why not.</summary>
public sealed class MutationTests
{
    private static readonly string[] Pieces = ["\"", ",", "\n", "\r", "\0", "é", "-1", "9999-99-99", "x", "\"\"", "\uFEFF", ",,,,,", "\ud83d\ude00"];

    [Fact]
    public void A_mutated_table_never_throws_and_never_loads_with_a_problem()
    {
        using var folder = new SampleFolder();
        folder.Add("left-out", "a-fact,No source.");
        folder.Write();
        var random = new Random(2);
        foreach (var file in Directory.GetFiles(folder.Folder).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(file);
            var copies = file.EndsWith(".json", StringComparison.Ordinal) ? 20 : 30;
            for (var i = 0; i < copies; i++)
            {
                File.WriteAllBytes(file, Mutate(bytes, random));

                var result = EngagementData.TryLoad(folder.Folder);

                Assert.True(result.Data is null == result.Problems.Count > 0, $"{Path.GetFileName(file)}: {result.Problems.Count} problems");
                Assert.All(result.Problems, problem => Assert.StartsWith("data/", problem.File, StringComparison.Ordinal));
            }

            File.WriteAllBytes(file, bytes);
        }
    }

    [Fact]
    public void Every_row_cut_short_is_a_problem()
    {
        using var folder = new SampleFolder();
        var text = folder.TextOf("claims");
        for (var length = text.Length - 4; length > text.IndexOf('\n', StringComparison.Ordinal) + 1; length -= 7)
        {
            Assert.NotEmpty(folder.LoadWith("claims.csv", text[..length]).Problems);
        }
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        var mutated = bytes.ToList();
        for (var slips = random.Next(1, 4); slips > 0 && mutated.Count > 4; slips--)
        {
            var at = random.Next(mutated.Count);
            switch (random.Next(4))
            {
                case 0:
                    mutated.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 1:
                    mutated.RemoveRange(at, Math.Min(random.Next(1, 30), mutated.Count - at));
                    break;
                case 2:
                    mutated[at] = (byte)random.Next(256);
                    break;
                default:
                    mutated.InsertRange(at, mutated.GetRange(0, random.Next(mutated.Count)));
                    break;
            }
        }

        return [.. mutated];
    }
}
