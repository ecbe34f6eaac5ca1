using ScrapeClean.Blocks;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>In how many longer blocks of a document the things stand that sites ask their readers to take: an article about apps speaks of apps.</summary>
internal sealed class ThingUse
{
    /// <summary>Shorter blocks, in UTF-16 units, may be prompts themselves.</summary>
    private const int LongEnough = 80;

    /// <summary>In more blocks than this a thing is what the document is about.</summary>
    private const int Mentions = 2;

    private readonly Dictionary<int, Mention> _mentions = [];

    /// <summary>Whether the document is about the thing.</summary>
    /// <param name="word">Its number in the book's vocabulary.</param>
    public bool IsTopic(int word) => _mentions.TryGetValue(word, out Mention mention) && mention.Blocks > Mentions;

    public void Count(DocumentContext document)
    {
        _mentions.Clear();
        Span<Token> tokens = stackalloc Token[64];
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            document.Step(i);
            if (document.Blocks[i].Length >= LongEnough)
                CountIn(document, i, tokens);
        }
    }

    private void CountIn(DocumentContext document, int block, Span<Token> tokens)
    {
        ReadOnlySpan<char> rest = document.Blocks[block].Of(document.Text);
        bool complete = false;
        while (!complete)
        {
            Span<Token> read = tokens[..Tokenizer.Tokenize(rest, tokens, out complete)];
            document.Book.LookUp(read);
            for (int i = 0; i < read.Length;)
            {
                i += document.Book.PromptWordAt(rest, read[i..], document.LanguageBits, out int word);
                if ((document.Book.ClassesOf(word) & WordClass.Things) == 0)
                    continue;
                Mention known = _mentions.GetValueOrDefault(word, new Mention(0, -1));
                if (known.Last != block)
                    _mentions[word] = new Mention(known.Blocks + 1, block);
            }
            rest = read.IsEmpty ? default : rest[read[^1].End..];
        }
    }

    /// <summary>Blocks that a thing stands in, and the last of them.</summary>
    private readonly record struct Mention(int Blocks, int Last);
}
