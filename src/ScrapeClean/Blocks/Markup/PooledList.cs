using System.Buffers;
using System.Runtime.CompilerServices;

namespace ScrapeClean.Blocks.Markup;

/// <summary>
/// An array from the pool that grows. A giant one is none of the pool's, which would round its length up to the next power of two and hold on to it.
/// Give it back with <see cref="Return"/>; not thread-safe.
/// </summary>
internal struct PooledList<T>
    where T : unmanaged
{
    private const int GiantBytes = 1 << 22;

    private T[] _items;
    private bool _pooled;

    public PooledList(int capacity)
    {
        _items = Rent(capacity, out _pooled);
        Count = 0;
    }

    /// <summary>A list of so many items, all of them zero.</summary>
    public static PooledList<T> Zeros(int count)
    {
        var list = new PooledList<T>(count) { Count = count };
        list._items.AsSpan(0, count).Clear();
        return list;
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

    /// <summary>Appends one item, to be written by the caller: what stood in its place before is still there.</summary>
    public ref T Next()
    {
        if (Count == _items.Length) Grow(1);
        return ref _items[Count++];
    }

    public void Truncate(int count) => Count = Math.Min(Count, count);

    /// <summary>Makes room for what will come when it comes as it did so far.</summary>
    /// <param name="share">The share of the input that was read, in parts of it: 16 where a sixteenth was.</param>
    public void Expect(int share)
    {
        long wanted = (long)Count * share / 16 * 17;
        if (wanted > _items.Length) Resize(Math.Min(wanted, System.Array.MaxLength));
    }

    /// <summary>Makes room for so many more items.</summary>
    public void Reserve(int more)
    {
        long wanted = (long)Count + more;
        if (wanted > _items.Length) Resize(Math.Min(wanted, System.Array.MaxLength));
    }

    public void Return()
    {
        if (_pooled) ArrayPool<T>.Shared.Return(_items);
        _items = [];
        _pooled = false;
        Count = 0;
    }

    private void Grow(int more)
    {
        long length = _items.Length;
        long wanted = length * Unsafe.SizeOf<T>() < GiantBytes ? length * 2 : length + (length / 2);
        Resize(Math.Min(Math.Max(wanted, (long)Count + more), System.Array.MaxLength));
    }

    private void Resize(long length)
    {
        T[] grown = Rent(length, out bool pooled);
        _items.AsSpan(0, Count).CopyTo(grown);
        if (_pooled) ArrayPool<T>.Shared.Return(_items);
        _items = grown;
        _pooled = pooled;
    }

    private static T[] Rent(long length, out bool pooled)
    {
        pooled = length * Unsafe.SizeOf<T>() <= GiantBytes;
        return pooled ? ArrayPool<T>.Shared.Rent((int)length) : GC.AllocateUninitializedArray<T>((int)length);
    }
}
