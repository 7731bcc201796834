using System.Runtime.InteropServices;

namespace DprkEngagement;

/// <summary>Finds rows that repeat a key of several columns. Each column gives a number, so that a million keys need no text.</summary>
/// <param name="columns">The places of the key's columns.</param>
/// <param name="texts">For each of them an index that numbers texts, or null where the value is a number already.</param>
internal sealed class CompositeKey(int[] columns, KeyIndex?[] texts)
{
    private readonly List<int> _parts = [];
    private readonly HashSlots _slots = new();
    private readonly int[] _key = new int[columns.Length];
    private uint _hash;
    private bool _isWhole;

    /// <summary>Makes room for as many rows, so that nothing is copied on the way there.</summary>
    public void Expect(int rows)
    {
        _parts.EnsureCapacity(rows * _key.Length);
        _slots.Expect(rows);
    }

    /// <summary>Reads the key of the next row, which <see cref="Add"/> will enter.</summary>
    public void Announce(Row row)
    {
        _isWhole = Read(row);
        _hash = Hash(_key);
        _slots.Prefetch(_hash);
    }

    /// <summary>Enters the row announced. A row whose key is not whole is not compared.</summary>
    /// <returns>The earlier row with the same key, or -1.</returns>
    public int Add(int row)
    {
        if (!_isWhole)
        {
            return -1;
        }

        var slot = _slots.First(_hash);
        for (; _slots.RowAt(slot) is >= 0 and var earlier; slot = _slots.Next(slot))
        {
            if (_slots.HasHash(slot, _hash) && KeyOf(earlier).SequenceEqual(_key))
            {
                return earlier;
            }
        }

        CollectionsMarshal.SetCount(_parts, (row + 1) * _key.Length);
        _key.CopyTo(KeyOf(row));
        _slots.Fill(slot, _hash, row);
        return -1;
    }

    private static uint Hash(ReadOnlySpan<int> key)
    {
        var hash = 0UL;
        foreach (var part in key)
        {
            hash = (hash ^ (uint)part) * 0x9E3779B97F4A7C15;
            hash ^= hash >> 29;
        }

        return (uint)(hash >> 32);
    }

    private bool Read(Row row)
    {
        for (var i = 0; i < _key.Length; i++)
        {
            if (!row.Has(columns[i]))
            {
                return false;
            }

            _key[i] = row.Whole(columns[i]);
            if (texts[i] is { } index)
            {
                index.TryAdd(row.RawBytes(columns[i]), row.Raw(columns[i]), index.Count, out _key[i]);
            }
        }

        return true;
    }

    private Span<int> KeyOf(int row) => CollectionsMarshal.AsSpan(_parts).Slice(row * _key.Length, _key.Length);
}
