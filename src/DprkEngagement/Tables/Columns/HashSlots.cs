using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace DprkEngagement;

/// <summary>
/// A hash table of row numbers by open addressing; nothing is removed. A slot holds a key's hash beside its row, so that
/// a look costs one access to memory, and the keys themselves are touched only where the hash is the same.
/// </summary>
internal sealed class HashSlots
{
    private ulong[] _slots = new ulong[16];
    private int _filled;

    /// <summary>The slot where the search for a hash begins.</summary>
    public int First(uint hash) => (int)(hash & (_slots.Length - 1));

    /// <summary>The slot to look at when another key is in this one.</summary>
    public int Next(int slot) => (slot + 1) & (_slots.Length - 1);

    /// <summary>The row in a slot, or -1 where the slot is free.</summary>
    public int RowAt(int slot) => (int)(uint)_slots[slot] - 1;

    public bool HasHash(int slot, uint hash) => _slots[slot] >> 32 == hash;

    /// <summary>
    /// Asks for the memory where the search for a hash will begin. In a large table it is far away, and other work
    /// can be done while it comes.
    /// </summary>
    public unsafe void Prefetch(uint hash)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref _slots[First(hash)]));
        }
    }

    /// <summary>Puts a row into a free slot.</summary>
    public void Fill(int slot, uint hash, int row)
    {
        _slots[slot] = ((ulong)hash << 32) | (uint)(row + 1);
        if (++_filled > _slots.Length / 4 * 3)
        {
            Resize(_slots.Length * 2);
        }
    }

    /// <summary>Makes room for as many rows, so that nothing is moved on the way there.</summary>
    public void Expect(int rows)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2(((uint)rows / 3 * 4) + 4);
        if (size > _slots.Length)
        {
            Resize(size);
        }
    }

    private void Resize(int size)
    {
        var before = _slots;
        _slots = new ulong[size];
        foreach (var entry in before)
        {
            if (entry != 0)
            {
                var slot = First((uint)(entry >> 32));
                while (_slots[slot] != 0)
                {
                    slot = Next(slot);
                }

                _slots[slot] = entry;
            }
        }
    }
}
