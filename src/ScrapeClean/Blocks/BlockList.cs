namespace ScrapeClean.Blocks;

/// <summary>A list of blocks that is used again for the next document. Not thread-safe.</summary>
internal sealed class BlockList
{
    private Block[] _items = new Block[64];

    public int Count { get; private set; }

    /// <summary>Number of blank lines behind the last block.</summary>
    public int BlankAfter { get; set; }

    public ReadOnlySpan<Block> Items => _items.AsSpan(0, Count);

    public ref readonly Block this[int index] => ref _items[index];

    public void Add(in Block block)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        _items[Count++] = block;
    }

    public void Add(ReadOnlySpan<Block> blocks)
    {
        if (_items.Length - Count < blocks.Length)
            Array.Resize(ref _items, Count + blocks.Length);
        blocks.CopyTo(_items.AsSpan(Count));
        Count += blocks.Length;
    }

    public void Clear()
    {
        Count = 0;
        BlankAfter = 0;
    }
}
