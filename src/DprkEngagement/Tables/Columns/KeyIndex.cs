using System.Text;

namespace DprkEngagement;

/// <summary>Finds the row of a key from the key's UTF-8 bytes, without making a string. Open addressing; nothing is removed.</summary>
internal sealed class KeyIndex
{
    private readonly List<string> _keys = [];
    private readonly List<int> _rows = [];
    private readonly List<uint> _hashes = [];
    private int[] _slots = new int[16];

    /// <summary>Every key in the order of adding.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <summary>Every key with its row.</summary>
    public IEnumerable<(string Key, int Row)> Entries => _keys.Select((key, entry) => (key, _rows[entry]));

    /// <returns>The row of the key, or -1.</returns>
    public int Find(ReadOnlySpan<byte> key)
    {
        var entry = _slots[SlotOf(key, Utf8Hash.Of(key))] - 1;
        return entry < 0 ? -1 : _rows[entry];
    }

    /// <param name="key">The key's bytes.</param>
    /// <param name="text">The same as a string.</param>
    /// <param name="row">The row it names.</param>
    /// <param name="first">The row that has the key: this one, or an earlier one.</param>
    /// <returns>False where an earlier row has the key.</returns>
    public bool TryAdd(ReadOnlySpan<byte> key, string text, int row, out int first)
    {
        var hash = Utf8Hash.Of(key);
        var slot = SlotOf(key, hash);
        if (_slots[slot] != 0)
        {
            first = _rows[_slots[slot] - 1];
            return false;
        }

        _keys.Add(text);
        _rows.Add(row);
        _hashes.Add(hash);
        _slots[slot] = _keys.Count;
        if (_keys.Count * 2 > _slots.Length)
        {
            Grow();
        }

        first = row;
        return true;
    }

    /// <returns>The slot that holds the key, or the free one where it belongs.</returns>
    private int SlotOf(ReadOnlySpan<byte> key, uint hash)
    {
        for (var slot = (int)(hash & (_slots.Length - 1)); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            var entry = _slots[slot] - 1;
            if (entry < 0 || (_hashes[entry] == hash && Matches(key, _keys[entry])))
            {
                return slot;
            }
        }
    }

    private static bool Matches(ReadOnlySpan<byte> bytes, string text) =>
        Ascii.Equals(bytes, text) || (!Ascii.IsValid(bytes) && Encoding.UTF8.GetString(bytes) == text);

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var entry = 0; entry < _keys.Count; entry++)
        {
            var slot = (int)(_hashes[entry] & (_slots.Length - 1));
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = entry + 1;
        }
    }
}
