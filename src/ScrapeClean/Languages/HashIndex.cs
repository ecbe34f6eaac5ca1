using System.Numerics;

namespace ScrapeClean.Languages;

/// <summary>A map from 64-bit hashes to numbers, open addressing, built once and then only read. The hashes are taken as the keys themselves.</summary>
internal sealed class HashIndex
{
    private ulong[] _keys = new ulong[64];
    private ulong[] _values = new ulong[64];
    private int _shift = 64 - 6;

    public int Count { get; private set; }

    /// <summary>The value's place, created as default where the key is new. Valid until the next call that adds.</summary>
    public ref ulong Add(ulong key)
    {
        if (Count * 2 >= _keys.Length)
            Grow();
        int slot = Find(key);
        if (_keys[slot] == 0)
        {
            _keys[slot] = Nonzero(key);
            Count++;
        }
        return ref _values[slot];
    }

    public bool TryGet(ulong key, out ulong value)
    {
        int slot = Find(key);
        value = _values[slot];
        return _keys[slot] != 0;
    }

    private static ulong Nonzero(ulong key) => key == 0 ? 1 : key;

    private int Find(ulong key)
    {
        key = Nonzero(key);
        int mask = _keys.Length - 1;
        int slot = (int)((key * 0x9E3779B97F4A7C15) >> _shift);
        while (_keys[slot] != 0 && _keys[slot] != key)
            slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        (ulong[] keys, ulong[] values) = (_keys, _values);
        _keys = new ulong[keys.Length * 4];
        _values = new ulong[keys.Length * 4];
        _shift = 64 - BitOperations.Log2((uint)_keys.Length);
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0)
                continue;
            int slot = Find(keys[i]);
            _keys[slot] = keys[i];
            _values[slot] = values[i];
        }
    }
}
