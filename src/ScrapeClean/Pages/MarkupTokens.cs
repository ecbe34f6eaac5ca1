using System.Numerics;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Features;

namespace ScrapeClean.Pages;

/// <summary>
/// What the learned model of markup reads of a block: names and words of its element and those around it, the nearest first. Belongs to the page.
/// </summary>
internal readonly ref struct MarkupTokens
{
    public const int Most = LineScan.MaxTokens;

    /// <summary>Elements from the block outwards that are read.</summary>
    public const int Levels = 12;

    /// <summary>Words of one element beyond which the rest is passed over.</summary>
    private const int MostOfOne = 14;

    private const uint Golden = 0x9E3779B1u;
    private const uint NearSalt = unchecked(5u * Golden);
    private const uint FarSalt = unchecked(6u * Golden);
    private const uint BodySalt = unchecked(7u * Golden);

    private readonly MarkupPage _page;
    private readonly ReadOnlySpan<MarkupElement> _elements;
    private readonly ReadOnlySpan<uint> _words;

    /// <summary>The body's words name what kind of page it is.</summary>
    private readonly ReadOnlySpan<uint> _body;

    public MarkupTokens(MarkupPage page)
    {
        _page = page;
        _elements = page.Elements;
        _words = page.WordPool.Span;
        foreach (ref readonly MarkupElement element in _elements[1..])
        {
            if (element.Tag != HtmlTag.Body) continue;
            _body = page.WordsOf(in element);
            break;
        }
    }

    /// <param name="element">The block's element.</param>
    /// <param name="tokens">Receives the hashes; <see cref="Most"/> long at least.</param>
    /// <returns>How many there are.</returns>
    public int Of(int element, Span<uint> tokens)
    {
        int count = 0;
        int level = 0;
        for (int at = element; at > 0 && level < Levels && count < Most; at = _elements[at].Parent, level++)
            count = AddElement(at, level, tokens, count);
        return AddBody(tokens, count);
    }

    /// <summary>Adds the name and words of an element so many levels out to those before.</summary>
    /// <returns>How many there are then.</returns>
    public int AddElement(int at, int level, Span<uint> tokens, int count)
    {
        ref readonly MarkupElement e = ref _elements[at];
        uint nearness = level switch { 0 => 1u, 1 => 2u, <= 3 => 3u, _ => 4u };
        tokens[count++] = Mix(e.Tag == HtmlTag.Other ? WordHash.Of(_page.ValueOf(in e)) : (uint)e.Tag, nearness * Golden);
        ReadOnlySpan<uint> words = _words.Slice(e.FirstWord, Math.Min((int)e.WordCount, MostOfOne));
        return count + Add(words, level <= 1 ? NearSalt : FarSalt, tokens[count..]);
    }

    /// <summary>Adds the words of the body.</summary>
    public int AddBody(Span<uint> tokens, int count) => count + Add(_body, BodySalt, tokens[count..]);

    public int ParentOf(int element) => _elements[element].Parent;

    private static int Add(ReadOnlySpan<uint> words, uint salt, Span<uint> tokens)
    {
        if (words.Length > tokens.Length) words = words[..tokens.Length];
        for (int i = 0; i < words.Length; i++) tokens[i] = Mix(words[i], salt);
        return words.Length;
    }

    private static uint Mix(uint word, uint salt) => (BitOperations.RotateLeft(word, 7) ^ salt) * 0x85EBCA6Bu;
}
