using System.Buffers;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Scoring;

namespace ScrapeClean.Pages;

/// <summary>
/// Scores the words of markup around one element after the other as <see cref="LexicalModel.Score"/> does those of <see cref="MarkupTokens.Of"/>. What
/// an element shares with the one before, from the first element on that is as many levels out from both, is not looked up again: neighbours on a
/// page differ by an element or two. Rented: dispose it. Belongs to the page.
/// </summary>
internal ref struct MarkupChain
{
    private const int Most = MarkupTokens.Most;
    private const int Levels = MarkupTokens.Levels;

    private readonly LexicalModel _model;
    private readonly MarkupTokens _words;
    private uint[] _tokenMemory = ArrayPool<uint>.Shared.Rent(Most * 2);
    private int[] _memory = ArrayPool<int>.Shared.Rent(Most + 1 + (Levels * 2));

    // Of the element before: its words, the weights of all before each, the elements they are of, and where the words of each begin.
    private readonly Span<uint> _tokens;
    private readonly Span<int> _sums;
    private readonly Span<int> _path;
    private readonly Span<int> _starts;
    private int _count;
    private int _levels;

    public MarkupChain(LexicalModel model, MarkupPage page)
    {
        _model = model;
        _words = new MarkupTokens(page);
        _tokens = _tokenMemory.AsSpan(0, Most);
        _sums = _memory.AsSpan(0, Most + 1);
        _path = _memory.AsSpan(Most + 1, Levels);
        _starts = _memory.AsSpan(Most + 1 + Levels, Levels);
        _sums[0] = 0;
    }

    /// <summary>Log odds of body by the words around an element.</summary>
    public byte Score(int element)
    {
        var own = _tokenMemory.AsSpan(Most, Most);
        Span<int> starts = stackalloc int[Levels];
        var shared = SharedLevel(element);
        int count = 0, level = 0, at = element;
        for (; at > 0 && level < Levels && count < Most && (level != shared || IsTooShort(level, count)); at = _words.ParentOf(at), level++)
        {
            starts[level] = count;
            _path[level] = at;
            count = _words.AddElement(at, level, own, count);
        }

        if (level == shared && at > 0 && count < Most)
        {
            Join(own[..count], level, starts);
        }
        else
        {
            _count = _words.AddBody(own, count);
            _levels = level;
            starts.CopyTo(_starts);
            own[.._count].CopyTo(_tokens);
            Sum(_count);
        }

        return _model.Answer(_sums[_count], _count == 0 ? 0 : _tokens[_count - 1], _count);
    }

    public void Dispose()
    {
        ArrayPool<uint>.Shared.Return(_tokenMemory);
        ArrayPool<int>.Shared.Return(_memory);
        (_tokenMemory, _memory) = ([], []);
    }

    /// <summary>How many levels out the element and the one before have the same element; all further out are the same too. -1 where none is.</summary>
    private readonly int SharedLevel(int element)
    {
        for (int level = 0, at = element; at > 0 && level < _levels; level++, at = _words.ParentOf(at))
        {
            if (_path[level] == at) return level;
        }

        return -1;
    }

    /// <summary>Whether words were left out behind those of the element before that now have room.</summary>
    private readonly bool IsTooShort(int level, int count) => _count == Most && count < _starts[level];

    /// <summary>Puts an element's own words before those that it shares.</summary>
    private void Join(scoped ReadOnlySpan<uint> own, int level, scoped ReadOnlySpan<int> starts)
    {
        int from = _starts[level], count = own.Length, kept = Math.Min(_count - from, Most - count);
        int before = _sums[from + 1];
        _tokens.Slice(from, kept).CopyTo(_tokens[count..]);
        _sums.Slice(from + 1, kept).CopyTo(_sums[(count + 1)..]);
        own.CopyTo(_tokens);
        Sum(count);
        uint last = count == 0 ? LexicalModel.FirstMark : own[^1];
        int change = _sums[count] + _model.WeightOf(last, _tokens[count]) - before;
        foreach (ref int sum in _sums.Slice(count + 1, kept)) sum += change;
        _count = count + kept;
        starts[..level].CopyTo(_starts);
        for (; level < _levels && _starts[level] + count - from < Most; level++) _starts[level] += count - from;
        _levels = level;
    }

    private readonly void Sum(int count)
    {
        uint before = LexicalModel.FirstMark;
        for (int i = 0; i < count; i++)
        {
            _sums[i + 1] = _sums[i] + _model.WeightOf(before, _tokens[i]);
            before = _tokens[i];
        }
    }
}
