using System.Text;

namespace DprkEngagement.Tests.Tables.Columns;

public sealed class KeyIndexTests
{
    [Fact]
    public void Keys_are_found_as_a_dictionary_finds_them()
    {
        var random = new Random(4);
        var index = new KeyIndex();
        var oracle = new Dictionary<string, int>();
        for (var row = 0; row < 20_000; row++)
        {
            var key = random.Next(3) == 0 ? $"clé-{random.Next(9000)}" : $"key-{random.Next(9000)}";
            var added = oracle.TryAdd(key, row);

            Assert.Equal(added, index.TryAdd(Encoding.UTF8.GetBytes(key), key, row, out var first));
            Assert.Equal(oracle[key], first);
            if (row == 5000)
            {
                index.Expect(20_000);
            }
        }

        Assert.Equal(oracle.Count, index.Count);
        Assert.Equal(oracle.OrderBy(entry => entry.Value).Select(entry => (entry.Key, entry.Value)), index.Entries);
        foreach (var (key, row) in oracle)
        {
            var bytes = Encoding.UTF8.GetBytes(key);
            Assert.Equal(row, index.Find(bytes));
            Assert.Equal(row, index.FindNear(bytes, row));
            Assert.Equal(row, index.FindNear(bytes, Math.Max(0, row - 1)));
            Assert.Equal(row, index.FindNear(bytes, 19_999));
        }

        Assert.Equal(-1, index.Find("no-such-key"u8));
        Assert.Equal(-1, index.FindNear("no-such-key"u8, 3));
    }
}
