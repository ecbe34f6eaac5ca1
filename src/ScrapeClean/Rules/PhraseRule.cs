using System.Numerics;
using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>
/// Knows a line by its wording. Phrases of the document's own language, and of the pack that all share, count in full; a phrase of another language
/// only where it is the whole line: it is then a string of the interface that was never translated. What such a string leaves open may be anything
/// in this language ("Text {name}", "Photo {name}"), so it is then weak.
/// </summary>
internal sealed class PhraseRule : Rule
{
    private const int MaxWordsInside = 24;

    /// <summary>Words of a sentence of body before a prompt; fewer are part of the prompt: "Enjoyed it? Subscribe …".</summary>
    private const int LeastSentence = 8;

    public override string Name => "phrase";

    public override Verdict Decide(in LineContext line)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        int first = 0;
        while (first < tokens.Length && tokens[first].Kind == TokenKind.Mark)
            first++;
        var best = new Choice();
        if (first < tokens.Length)
            TryStart(line, first, ref best);
        if (first > 0)
            TryStart(line, 0, ref best);
        if (line.Words <= MaxWordsInside && first < tokens.Length)
            TryInside(line, first, ref best);
        return best.Verdict;
    }

    private static void TryStart(in LineContext line, int at, ref Choice best)
    {
        PhraseBook book = line.Document.Book;
        ref readonly Token token = ref line.Tokens[at];
        ref readonly WordFacts facts = ref book.Facts(token);
        ulong placeholders = book.Root(PhraseBook.StartRoot).ToTry(PhraseBook.StartRoot, token, facts, line.Follows);
        if (placeholders != 0 || facts.Behind(PhraseBook.StartRoot) >= 0)
            Weigh(line, line.Document.Matcher.Match(book, PhraseBook.StartRoot, line.Tokens, at, placeholders), ref best);
    }

    private static void TryInside(in LineContext line, int first, ref Choice best)
    {
        PhraseBook book = line.Document.Book;
        ref readonly RootFacts root = ref book.Root(PhraseBook.InsideRoot);
        // Where no placeholder is worth a try, only the words that start a phrase are.
        bool each = (root.Placeholders & ~root.Known) != 0 || root.ToTry(PhraseBook.InsideRoot, line.Tokens[first], default, line.Follows) != 0;
        ulong starts = (each ? ulong.MaxValue >> (64 - line.Tokens.Length) : line.InsideStarts) & (ulong.MaxValue << first);
        for (; starts != 0; starts &= starts - 1)
        {
            int at = BitOperations.TrailingZeroCount(starts);
            ref readonly Token token = ref line.Tokens[at];
            Weigh(line, line.Document.Matcher.Match(book, PhraseBook.InsideRoot, line.Tokens, at, root.ToTry(PhraseBook.InsideRoot, token, book.Facts(token), line.Follows)), ref best);
        }
    }

    private static void Weigh(in LineContext line, ReadOnlySpan<PhraseHit> hits, ref Choice best)
    {
        PhraseBook book = line.Document.Book;
        foreach (PhraseHit hit in hits)
        {
            ref readonly PhraseEntry entry = ref book.Entry(hit.Entry);
            if (line.Words > entry.MaxWords)
                continue;
            bool own = line.Document.Owns(entry.Pack);
            if (!own && (entry.Operator != PhraseOperator.Whole || !entry.Worded))
                continue;
            bool better = best.Offer(entry, hit.End - hit.First, book.Packs[entry.Pack], own, ScriptDiffers(line.Document, book.Packs[entry.Pack]));
            bool inside = entry.Operator is PhraseOperator.Anywhere or PhraseOperator.End && hit.First >= LeastSentence;
            if (better && inside && best.Verdict is { Label: Label.Remove, Kind: var kind } && (IsPrompt(kind) || (kind == FurnitureKind.Legal && hit.End + 1 >= line.Tokens.Length))
                && SentenceBefore(line.Tokens, hit.First) is > 0 and var body)
                best.CutFrom(line.Block.Start + body, line.Block.End);
        }
    }

    // What asks the reader for something may stand behind body on its line; what is about an image, or legal with more behind it, has sentences of its own.
    private static bool IsPrompt(FurnitureKind kind) => kind is FurnitureKind.SubscribePrompt or FurnitureKind.LoginPrompt or FurnitureKind.AppPromo
        or FurnitureKind.ShareBar or FurnitureKind.RelatedLink or FurnitureKind.Comments or FurnitureKind.Widget;

    /// <summary>Where the sentence ends behind which the phrase stands, in UTF-16 units of the line; 0 where there is none.</summary>
    private static int SentenceBefore(ReadOnlySpan<Token> tokens, int phrase)
    {
        int end = 0, words = 0, behind = 0;
        for (int i = 0; i < phrase; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark)
            {
                behind++;
                continue;
            }
            if (!SentenceMarks.Ends(tokens[i].First) || tokens[i + 1].Start == tokens[i].End)
                continue;
            words += behind;
            behind = 0;
            end = tokens[i].End;
        }
        return words >= LeastSentence ? end : 0;
    }

    private static bool ScriptDiffers(DocumentContext document, CompiledPack pack) =>
        pack.Scripts.Length > 0 && !pack.Scripts.Contains(document.Language.Script);

    /// <summary>The best phrase so far: own before foreign, strong before weak, longer before shorter, body before furniture.</summary>
    private struct Choice
    {
        private int _rank;

        public Verdict Verdict { get; private set; }

        /// <summary>Leaves the sentence before the phrase.</summary>
        public void CutFrom(int start, int end) => Verdict = Verdict.Cut(Verdict.Kind, Verdict.Rule, Verdict.Confidence, start, end);

        /// <returns>Whether it is the best.</returns>
        public bool Offer(in PhraseEntry entry, int words, CompiledPack pack, bool own, bool scriptDiffers)
        {
            bool weak = entry.Weak || (!own && (entry.Open || (words < 2 && !scriptDiffers)));
            if (entry.Kind is null && !own)
                return false;
            int rank = (own ? 10_000 : 0) + (weak ? 0 : 1000) + words * 10 + (entry.Kind is null ? 5 : 4 - (int)entry.Operator);
            if (rank <= _rank)
                return false;
            _rank = rank;
            float confidence = weak ? 0.85f : entry.Operator switch
            {
                PhraseOperator.Whole => own ? 0.99f : 0.95f,
                PhraseOperator.Start => 0.96f,
                PhraseOperator.End => 0.95f,
                _ => 0.93f,
            };
            if (entry.Kind is not { } known)
            {
                Verdict = Verdict.Keep(pack.RuleName, confidence);
                return true;
            }
            // A photographer is credited, and consent asked for, in any language.
            FurnitureKind kind = own || known is FurnitureKind.ImageCredit or FurnitureKind.CookieNotice ? known : FurnitureKind.ForeignUi;
            Verdict = weak ? Verdict.Weak(kind, pack.RuleName, confidence) : Verdict.Remove(kind, pack.RuleName, confidence);
            return true;
        }
    }
}
