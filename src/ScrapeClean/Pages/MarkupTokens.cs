using System.Numerics;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Features;

namespace ScrapeClean.Pages;

/// <summary>What the learned model of markup reads of a block: names and words of its element and those around it, the nearest first.</summary>
internal static class MarkupTokens
{
    public const int Most = LineScan.MaxTokens;

    private const int Levels = 12;

    /// <summary>Words of one element beyond which the rest is passed over.</summary>
    private const int MostOfOne = 14;

    /// <param name="page">The page.</param>
    /// <param name="element">The block's element.</param>
    /// <param name="tokens">Receives the hashes; <see cref="Most"/> long at least.</param>
    /// <returns>How many there are.</returns>
    public static int Of(MarkupPage page, int element, Span<uint> tokens)
    {
        int count = 0;
        int level = 0;
        for (int at = element; at > 0 && level < Levels && count < Most; at = page.Elements[at].Parent, level++)
        {
            ref readonly MarkupElement e = ref page.Elements[at];
            uint nearness = level switch { 0 => 1u, 1 => 2u, <= 3 => 3u, _ => 4u };
            tokens[count++] = Mix(e.Tag == HtmlTag.Other ? WordHash.Of(page.Of(e.Value)) : (uint)e.Tag, nearness);
            ReadOnlySpan<uint> words = page.WordsOf(in e);
            if (words.Length > MostOfOne) words = words[..MostOfOne];
            foreach (uint word in words)
            {
                if (count == Most) break;
                tokens[count++] = Mix(word, level <= 1 ? 5u : 6u);
            }
        }

        return AddBody(page, tokens, count);
    }

    /// <summary>The body's words name what kind of page it is.</summary>
    private static int AddBody(MarkupPage page, Span<uint> tokens, int count)
    {
        for (int i = 1; i < page.Elements.Length; i++)
        {
            ref readonly MarkupElement e = ref page.Elements[i];
            if (e.Tag != HtmlTag.Body) continue;
            foreach (uint word in page.WordsOf(in e))
            {
                if (count == Most) break;
                tokens[count++] = Mix(word, 7u);
            }

            break;
        }

        return count;
    }

    private static uint Mix(uint word, uint salt) => (BitOperations.RotateLeft(word, 7) ^ (salt * 0x9E3779B1u)) * 0x85EBCA6Bu;
}
