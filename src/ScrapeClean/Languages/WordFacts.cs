namespace ScrapeClean.Languages;

/// <summary>What the phrases of a book know of a word. Words that stand in none have all of it empty.</summary>
internal struct WordFacts
{
    private int _behindStart;
    private int _behindInside;
    private int _behindInline;

    /// <summary>The classes that it belongs to, as bits.</summary>
    public ulong Classes;

    /// <summary>The languages that count it among their most frequent words, as bits of <see cref="CompiledPack.GuessBit"/>.</summary>
    public ulong StopWords;

    /// <summary>The placeholders at a root that it can stand behind, as bits of <see cref="RootFacts.FollowBit"/>.</summary>
    public uint Follows;

    private byte _open;
    private byte _closes;

    /// <summary>Whether phrases that start with the word may go on with nearly anything, or end behind it within the line.</summary>
    public readonly bool IsOpen(int root) => (_open >> root & 1) != 0;

    /// <summary>Whether the word alone may be all of a line.</summary>
    public readonly bool Closes(int root) => (_closes >> root & 1) != 0;

    public void Mark(int root, bool open, bool closes)
    {
        _open |= (byte)(open ? 1 << root : 0);
        _closes |= (byte)(closes ? 1 << root : 0);
    }

    /// <summary>The node behind a root by this word, or -1.</summary>
    public readonly int Behind(int root) => (root switch
    {
        PhraseBook.StartRoot => _behindStart,
        PhraseBook.InsideRoot => _behindInside,
        _ => _behindInline,
    }) - 1;

    public void SetBehind(int root, int node)
    {
        switch (root)
        {
            case PhraseBook.StartRoot: _behindStart = node + 1; break;
            case PhraseBook.InsideRoot: _behindInside = node + 1; break;
            default: _behindInline = node + 1; break;
        }
    }
}
