using System.Numerics;

namespace ScrapeClean.Languages;

/// <summary>A map from 64-bit hashes to numbers, open addressing, built once and then only read. The hashes are taken as the keys themselves.</summary>
/// <param name="slots">How many numbers it has room for at first, twice over; a power of 2.</param>
internal sealed class HashIndex(int slots = 64)
{
    // Key and value side by side, as each look needs both.
    private (ulong Key, ulong Value)[] _slots = new (ulong, ulong)[slots];
    private int _shift = 64 - BitOperations.Log2((uint)slots);

    public int Count { get; private set; }

    /// <summary>The value's place, created as default where the key is new. Valid until the next call that adds.</summary>
    public ref ulong Add(ulong key)
    {
        if (Count * 2 >= _slots.Length)
            Grow();
        ref (ulong Key, ulong Value) slot = ref Find(key);
        if (slot.Key == 0)
        {
            slot.Key = Nonzero(key);
            Count++;
        }
        return ref slot.Value;
    }

    public bool TryGet(ulong key, out ulong value)
    {
        ref (ulong Key, ulong Value) slot = ref Find(key);
        value = slot.Value;
        return slot.Key != 0;
    }

    private static ulong Nonzero(ulong key) => key == 0 ? 1 : key;

    private ref (ulong Key, ulong Value) Find(ulong key)
    {
        key = Nonzero(key);
        (ulong Key, ulong Value)[] slots = _slots;
        int slot = (int)((key * 0x9E3779B97F4A7C15) >> _shift);
        while (slots[slot].Key != 0 && slots[slot].Key != key)
            slot = (slot + 1) & (slots.Length - 1);
        return ref slots[slot];
    }

    private void Grow()
    {
        (ulong Key, ulong Value)[] slots = _slots;
        _slots = new (ulong, ulong)[slots.Length * 2];
        _shift = 64 - BitOperations.Log2((uint)_slots.Length);
        foreach ((ulong key, ulong value) in slots)
        {
            if (key != 0)
                Find(key) = (key, value);
        }
    }
}
