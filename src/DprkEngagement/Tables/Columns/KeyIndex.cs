using System.Text;

namespace DprkEngagement;

/// <summary>Finds the row of a key from the key's UTF-8 bytes, without making a string.</summary>
internal sealed class KeyIndex
{
    private readonly List<string?> _keyOfRow = [];
    private readonly HashSlots _slots = new();

    /// <summary>How many keys there are.</summary>
    public int Count { get; private set; }

    /// <summary>Every key with its row, in the order of rows.</summary>
    public IEnumerable<(string Key, int Row)> Entries => _keyOfRow.Select((key, row) => (key!, row)).Where(entry => entry.Item1 is not null);

    /// <summary>Every key, in the order of rows.</summary>
    public IEnumerable<string> Keys => _keyOfRow.OfType<string>();

    /// <summary>The key of a row; null where it has none, or one that an earlier row has.</summary>
    public string? KeyOf(int row) => row < _keyOfRow.Count ? _keyOfRow[row] : null;

    /// <summary>Makes room for as many rows, so that nothing is copied on the way there.</summary>
    public void Expect(int rows)
    {
        _keyOfRow.EnsureCapacity(rows);
        _slots.Expect(rows);
    }

    /// <returns>The row of the key, or -1.</returns>
    public int Find(ReadOnlySpan<byte> key) => _slots.RowAt(SlotOf(key, Utf8Hash.Of(key)));

    /// <summary>The same, where the key is likely that of a certain row or the one after it: then no memory far away is touched.</summary>
    public int FindNear(ReadOnlySpan<byte> key, int row) =>
        KeyOf(row) is { } same && Matches(key, same) ? row
        : KeyOf(row + 1) is { } next && Matches(key, next) ? row + 1
        : Find(key);

    /// <summary>Says that a key will be added soon.</summary>
    /// <returns>The key's hash.</returns>
    public uint Announce(ReadOnlySpan<byte> key)
    {
        var hash = Utf8Hash.Of(key);
        _slots.Prefetch(hash);
        return hash;
    }

    /// <summary>Adds a key that an earlier row does not have.</summary>
    public bool TryAdd(ReadOnlySpan<byte> key, string text, int row, out int first) => TryAdd(key, Utf8Hash.Of(key), text, row, out first);

    /// <param name="key">The key's bytes.</param>
    /// <param name="hash">Their hash.</param>
    /// <param name="text">The same as a string.</param>
    /// <param name="row">The row it names: a later one than any before.</param>
    /// <param name="first">The row that has the key: this one, or an earlier one.</param>
    /// <returns>False where an earlier row has the key.</returns>
    public bool TryAdd(ReadOnlySpan<byte> key, uint hash, string text, int row, out int first)
    {
        var slot = SlotOf(key, hash);
        first = _slots.RowAt(slot);
        if (first >= 0)
        {
            return false;
        }

        while (_keyOfRow.Count < row)
        {
            _keyOfRow.Add(null);
        }

        _keyOfRow.Add(text);
        _slots.Fill(slot, hash, row);
        first = row;
        Count++;
        return true;
    }

    private static bool Matches(ReadOnlySpan<byte> bytes, string text) =>
        Ascii.Equals(bytes, text) || (!Ascii.IsValid(bytes) && Encoding.UTF8.GetString(bytes) == text);

    /// <returns>The slot that holds the key, or the free one where it belongs.</returns>
    private int SlotOf(ReadOnlySpan<byte> key, uint hash)
    {
        var slot = _slots.First(hash);
        while (_slots.RowAt(slot) is >= 0 and var row && !(_slots.HasHash(slot, hash) && Matches(key, _keyOfRow[row]!)))
        {
            slot = _slots.Next(slot);
        }

        return slot;
    }
}
