namespace DprkEngagement;

/// <summary>Finds rows that repeat a key of several columns. Each column gives a number, so that a million keys need no text.</summary>
/// <param name="columns">The places of the key's columns.</param>
/// <param name="texts">For each of them an index that numbers texts, or null where the value is a number already.</param>
internal sealed class CompositeKey(IReadOnlyList<int> columns, IReadOnlyList<KeyIndex?> texts)
{
    private readonly List<int> _parts = [];
    private readonly List<int> _rows = [];
    private readonly int[] _key = new int[columns.Count];
    private int[] _slots = new int[16];

    /// <returns>The earlier row with the same key, or -1. A row whose key is not whole is not compared.</returns>
    public int Add(Row row)
    {
        for (var i = 0; i < _key.Length; i++)
        {
            if (!row.Has(columns[i]))
            {
                return -1;
            }

            _key[i] = row.Whole(columns[i]);
            if (texts[i] is { } index)
            {
                index.TryAdd(row.RawBytes(columns[i]), row.Raw(columns[i]), index.Keys.Count, out _key[i]);
            }
        }

        var slot = SlotOf(_key);
        if (_slots[slot] != 0)
        {
            return _rows[_slots[slot] - 1];
        }

        _parts.AddRange(_key);
        _rows.Add(row.Number);
        _slots[slot] = _rows.Count;
        if (_rows.Count * 2 > _slots.Length)
        {
            Grow();
        }

        return -1;
    }

    private int SlotOf(ReadOnlySpan<int> key)
    {
        var hash = 0UL;
        foreach (var part in key)
        {
            hash = (hash ^ (uint)part) * 0x9E3779B97F4A7C15;
            hash ^= hash >> 29;
        }

        for (var slot = (int)((uint)(hash >> 32) & (_slots.Length - 1)); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_slots[slot] == 0 || KeyOf(_slots[slot] - 1).SequenceEqual(key))
            {
                return slot;
            }
        }
    }

    private ReadOnlySpan<int> KeyOf(int entry) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_parts).Slice(entry * _key.Length, _key.Length);

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var entry = 0; entry < _rows.Count; entry++)
        {
            _slots[SlotOf(KeyOf(entry))] = entry + 1;
        }
    }
}
