using System.Buffers;

namespace ScrapeClean.Pages;

/// <summary>A set of hashes of pairs of words: a table with room for twice as many as it holds. Rented: dispose it. Not thread-safe while it grows.</summary>
internal sealed class PairSet : IDisposable
{
    private const int FirstBits = 12;

    // 0 is an empty slot; whether it is in the set stands apart.
    private uint[] _slots = Rent(1 << FirstBits);
    private int _bits = FirstBits;
    private bool _hasZero;

    public int Count { get; private set; }

    public void Add(uint pair)
    {
        if (pair == 0)
        {
            Count += _hasZero ? 0 : 1;
            _hasZero = true;
            return;
        }

        int slot = SlotOf(pair);
        if (_slots[slot] == pair) return;
        _slots[slot] = pair;
        if (++Count > 1 << (_bits - 1)) Grow();
    }

    public bool Contains(uint pair) => pair == 0 ? _hasZero : _slots[SlotOf(pair)] == pair;

    public void Dispose()
    {
        ArrayPool<uint>.Shared.Return(_slots);
        _slots = [];
    }

    /// <summary>Where the pair is, or would be.</summary>
    private int SlotOf(uint pair)
    {
        uint[] slots = _slots;
        int mask = (1 << _bits) - 1;
        int slot = (int)((pair * 0x9E3779B1u) >> (32 - _bits));
        while (slots[slot] != 0 && slots[slot] != pair) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        uint[] old = _slots;
        int size = 1 << _bits++;
        _slots = Rent(size * 2);
        foreach (uint pair in old.AsSpan(0, size))
        {
            if (pair != 0) _slots[SlotOf(pair)] = pair;
        }

        ArrayPool<uint>.Shared.Return(old);
    }

    private static uint[] Rent(int size)
    {
        uint[] rented = ArrayPool<uint>.Shared.Rent(size);
        rented.AsSpan(0, size).Clear();
        return rented;
    }
}
