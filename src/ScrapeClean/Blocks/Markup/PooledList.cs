using System.Buffers;
using System.Runtime.CompilerServices;

namespace ScrapeClean.Blocks.Markup;

/// <summary>An array from the pool that grows. Give it back with <see cref="Return"/>; not thread-safe.</summary>
internal struct PooledList<T>
    where T : unmanaged
{
    private T[] _items;

    public PooledList(int capacity)
    {
        _items = ArrayPool<T>.Shared.Rent(capacity);
        Count = 0;
    }

    public int Count { readonly get; private set; }

    public readonly ref T this[int index] => ref _items[index];

    public readonly ReadOnlySpan<T> Span => _items.AsSpan(0, Count);

    public readonly T[] Array => _items;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        if (Count == _items.Length) Grow(1);
        _items[Count++] = item;
    }

    public void Add(ReadOnlySpan<T> items)
    {
        if (items.Length > _items.Length - Count) Grow(items.Length);
        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    /// <summary>Appends items that stand in the list already.</summary>
    public void Repeat(int start, int length)
    {
        if (length > _items.Length - Count) Grow(length);
        _items.AsSpan(start, length).CopyTo(_items.AsSpan(Count));
        Count += length;
    }

    /// <summary>Room for so many items behind the last; <see cref="Took"/> says how many of them are there.</summary>
    public Span<T> Room(int length)
    {
        if (length > _items.Length - Count) Grow(length);
        return _items.AsSpan(Count, length);
    }

    public void Took(int length) => Count += length;

    public void RemoveLast() => Count--;

    public void Truncate(int count) => Count = Math.Min(Count, count);

    public void Return()
    {
        ArrayPool<T>.Shared.Return(_items);
        _items = [];
        Count = 0;
    }

    private void Grow(int more)
    {
        long wanted = Math.Max((long)_items.Length * 2, (long)Count + more);
        T[] grown = ArrayPool<T>.Shared.Rent((int)Math.Min(wanted, System.Array.MaxLength));
        _items.AsSpan(0, Count).CopyTo(grown);
        ArrayPool<T>.Shared.Return(_items);
        _items = grown;
    }
}
