using System.Numerics;
using System.Runtime.CompilerServices;

namespace ScrapeClean.Blocks;

/// <summary>
/// Where the lines and the sentences of a text end, where a capital stands directly behind a small letter, as in "this eveningRead also": a line break
/// was lost there; and which units are beyond Latin-1. One pass over the text finds all; each is a bit for each unit, so that who asks for the next one
/// looks at 64 units at a time.
/// Belongs to one call at a time and is used again for the next.
/// </summary>
internal sealed class TextMarks
{
    /// <summary>Texts of more units do not leave their room behind.</summary>
    private const int KeptLength = 1 << 20;

    /// <summary>
    /// Texts that are read without the widest registers: what asks for those is never compiled ahead of time, and to compile it costs a first call more
    /// milliseconds than it saves in thousands.
    /// </summary>
    private const int FirstTexts = 4;

    private int _texts;
    private ulong[] _breaks = [];
    private ulong[] _ends = [];
    private ulong[] _glues = [];
    private ulong[] _wide = [];
    private int _length;

    /// <summary>Where lines end: a bit for each unit, the lowest first.</summary>
    public ReadOnlySpan<ulong> LineBreaks => _breaks.AsSpan(0, Words(_length));

    /// <summary>Looks through a text; what was found in the one before is gone.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        int words = Words(text.Length);
        if (_breaks.Length < words)
        {
            int room = text.Length > KeptLength ? words : (int)BitOperations.RoundUpToPowerOf2((uint)words);
            (_breaks, _ends, _glues, _wide) = (new ulong[room], new ulong[room], new ulong[room], new ulong[room]);
        }
        _length = text.Length;
        if (_texts < FirstTexts)
            _texts++;
        else if (TryReadByTable(text))
            return;
        Read<LineMasks>(text);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadByTable(ReadOnlySpan<char> text)
    {
        if (MarkTable.IsSupported)
            Read<MarkTable>(text);
        return MarkTable.IsSupported;
    }

    private void Read<TMasker>(ReadOnlySpan<char> text)
        where TMasker : ILineMasker
    {
        int words = Words(text.Length);
        ulong carried = 0, equal = 0;
        for (int word = 0; word < text.Length / CharMasks.Width; word++)
            Add(word, TMasker.Of(text.Slice(word * CharMasks.Width, CharMasks.Width)), ref carried, ref equal);
        if (text.Length % CharMasks.Width > 0)
            AddLast<TMasker>(text, words - 1, carried, ref equal);
        HasEqualSign = equal != 0;
    }

    /// <summary>Whether the text has an equals sign.</summary>
    public bool HasEqualSign { get; private set; }

    private void AddLast<TMasker>(ReadOnlySpan<char> text, int word, ulong carried, ref ulong equal)
        where TMasker : ILineMasker
    {
        Span<char> last = stackalloc char[CharMasks.Width];
        last.Clear();
        text[(word * CharMasks.Width)..].CopyTo(last);
        Add(word, TMasker.Of(last), ref carried, ref equal);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int word, in LineMasks found, ref ulong carried, ref ulong equal)
    {
        _breaks[word] = found.Breaks;
        _ends[word] = found.Ends;
        _glues[word] = found.Capitals & (found.Small << 1 | carried);
        _wide[word] = found.Wide;
        equal |= found.Equal;
        carried = found.Small >> (CharMasks.Width - 1);
    }

    /// <summary>Lets go of what a giant text needed.</summary>
    public void End()
    {
        _length = 0;
        if (_breaks.Length > Words(KeptLength))
            (_breaks, _ends, _glues, _wide) = ([], [], [], []);
    }

    /// <summary>Index of the next unit behind which a sentence may begin, at or behind <paramref name="at"/>; -1 if there is none before <paramref name="end"/>.</summary>
    public int NextEnd(int at, int end) => Next(_ends, at, end);

    /// <summary>Index of the next capital whose small letter stands at or behind <paramref name="at"/>; -1 if there is none before <paramref name="end"/>.</summary>
    public int NextGlue(int at, int end) => Next(_glues, at + 1, end);

    /// <summary>Whether a unit from U+00FF on stands at or behind <paramref name="at"/> and before <paramref name="end"/>.</summary>
    public bool HasWide(int at, int end) => Next(_wide, at, end) >= 0;

    /// <summary>Whether a sentence may begin behind the unit.</summary>
    public bool IsEnd(int at) => (_ends[at / CharMasks.Width] >> at & 1) != 0;

    private static int Next(ulong[] bits, int at, int end)
    {
        if (at >= end)
            return -1;
        int word = at / CharMasks.Width, last = (end - 1) / CharMasks.Width;
        ulong left = bits[word] & (ulong.MaxValue << at);
        while (left == 0 && word < last)
            left = bits[++word];
        int found = word * CharMasks.Width + BitOperations.TrailingZeroCount(left);
        return found < end ? found : -1;
    }

    private static int Words(int length) => (int)(((long)length + CharMasks.Width - 1) / CharMasks.Width);
}
