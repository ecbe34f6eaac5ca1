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
    /// <summary>Words of a sentence of body before a prompt; fewer are part of the prompt: "Enjoyed it? Subscribe …".</summary>
    private const int LeastSentence = 8;

    /// <summary>Words of a sentence of body before a reservation of rights.</summary>
    private const int LeastLegalSentence = 5;

    /// <summary>Words behind a quotation that tell who said it.</summary>
    private const int LeastTelling = 3;

    public override string Name => "phrase";

    public override LineSigns Signs => LineSigns.Wording;

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
        int told = EndOfToldSpeech(tokens);
        if (told > 0 && IsPrompt(best.Verdict.Kind))
            best = new Choice();
        first = Math.Max(first, told);
        if (line.Words <= line.Document.Book.MostWordsInside && first < tokens.Length && tokens.Length <= LineContext.MostInside)
            TryInside(line, first, ref best);
        if (best.IsNamed && best.Verdict.Kind == FurnitureKind.Byline && SpokenLine.Is(line))
            return default;
        return best.Verdict.Label == Label.Remove && IsSpeech(line.Text) ? default : best.Verdict;
    }

    // "Sign in here.", with its marks: a dialogue's line. What asks the reader himself for something is not quoted.
    private static bool IsSpeech(ReadOnlySpan<char> line) =>
        line.Length > 2 && SentenceMarks.Ends(line[^2]) && (line[0], line[^1]) is ('"', '"') or ('“', '”') or ('„', '“' or '”') or ('«', '»') or ('»', '«') or ('”', '”') or ('「', '」') or ('『', '』');

    // "Sign in here", the forged page said: the token behind the quotation that the line begins with; 0 where it begins with none, or nobody tells who said it.
    private static int EndOfToldSpeech(ReadOnlySpan<Token> tokens)
    {
        if (!tokens[0].IsMark('"'))
            return 0;
        int end = 1, words = 0;
        while (end < tokens.Length && !tokens[end].IsMark('"'))
            end++;
        for (int i = end + 1; i < tokens.Length; i++)
            words += tokens[i].Kind == TokenKind.Word ? 1 : 0;
        return words >= LeastTelling ? end + 1 : 0;
    }

    private static void TryStart(in LineContext line, int at, ref Choice best)
    {
        PhraseBook book = line.Document.Book;
        ref readonly Token token = ref line.Tokens[at];
        ref readonly WordFacts facts = ref book.Facts(token);
        ulong placeholders = book.Root(PhraseBook.StartRoot).ToTry(PhraseBook.StartRoot, token, facts, line.Follows, line.Numbers > 0);
        if (placeholders != 0 || MayStart(line, PhraseBook.StartRoot, at))
            Weigh(line, line.Document.Matcher.Match(book, PhraseBook.StartRoot, line.Tokens, at, placeholders), ref best);
    }

    private static void TryInside(in LineContext line, int first, ref Choice best)
    {
        PhraseBook book = line.Document.Book;
        ref readonly RootFacts root = ref book.Root(PhraseBook.InsideRoot);
        // Where no placeholder is worth a try, only the words that start a phrase are.
        bool each = (root.Placeholders & ~root.Known) != 0 || root.ToTry(PhraseBook.InsideRoot, line.Tokens[first], default, line.Follows, numbers: false) != 0;
        ulong starts = (each ? ulong.MaxValue >> (64 - line.Tokens.Length) : line.InsideStarts) & (ulong.MaxValue << first);
        for (; starts != 0; starts &= starts - 1)
        {
            int at = BitOperations.TrailingZeroCount(starts);
            ulong placeholders = each ? root.ToTry(PhraseBook.InsideRoot, line.Tokens[at], book.Facts(line.Tokens[at]), line.Follows, line.Numbers > 0) : 0;
            if (placeholders != 0 || MayStart(line, PhraseBook.InsideRoot, at))
                Weigh(line, line.Document.Matcher.Match(book, PhraseBook.InsideRoot, line.Tokens, at, placeholders), ref best);
        }
    }

    private static bool MayStart(in LineContext line, int root, int at)
    {
        bool hasNext = at + 1 < line.Tokens.Length;
        return line.Document.Book.MayStart(root, line.Tokens[at], line.Tokens[hasNext ? at + 1 : at], hasNext, closes: at >= line.LastWord);
    }

    private static void Weigh(in LineContext line, ReadOnlySpan<PhraseHit> hits, ref Choice best)
    {
        if (hits.IsEmpty)
            return;
        PhraseBook book = line.Document.Book;
        ReadOnlySpan<bool> owned = line.Document.OwnPacks;
        bool foreign = false;
        foreach (PhraseHit hit in hits)
        {
            ref readonly PhraseEntry entry = ref book.Entry(hit.Entry);
            if (line.Words > entry.MaxWords)
                continue;
            if (owned[entry.Pack])
            {
                if (best.Offer(entry, hit.End - hit.First, book.Packs[entry.Pack], own: true, scriptDiffers: false))
                {
                    LeaveSentence(line, entry, hit, ref best);
                    LeaveBehindBrackets(line, entry, hit, ref best);
                }
            }
            else
            {
                foreign |= entry.Operator == PhraseOperator.Whole && entry.Worded;
            }
        }
        // Whatever another language says counts for less.
        if (!foreign || best.IsOwn)
            return;
        foreach (PhraseHit hit in hits)
        {
            ref readonly PhraseEntry entry = ref book.Entry(hit.Entry);
            if (line.Words > entry.MaxWords || owned[entry.Pack] || entry.Operator != PhraseOperator.Whole || !entry.Worded)
                continue;
            CompiledPack pack = book.Packs[entry.Pack];
            best.Offer(entry, hit.End - hit.First, pack, own: false, scriptDiffers: ScriptDiffers(line.Document, pack));
        }
    }

    // What stands inside a line may have a sentence of body before it.
    private static void LeaveSentence(in LineContext line, in PhraseEntry entry, PhraseHit hit, ref Choice best)
    {
        bool inside = entry.Operator is PhraseOperator.Anywhere or PhraseOperator.End && hit.First >= LeastSentence;
        if (inside && best.Verdict is { Label: Label.Remove, Kind: var kind } && (IsPrompt(kind) || kind == FurnitureKind.Legal)
            && SentenceBefore(line.Tokens, hit.First, kind == FurnitureKind.Legal) is > 0 and var body)
            best.CutFrom(line.Block.Start + body, line.Block.End);
    }

    // "(Photo by Jo Doe) The bridge is safe, the minister said on Tuesday."
    private static void LeaveBehindBrackets(in LineContext line, in PhraseEntry entry, PhraseHit hit, ref Choice best)
    {
        if (entry.Operator != PhraseOperator.Start || best.Verdict.Label != Label.Remove || hit.First != 1 || !line.Tokens[0].IsMark('(') || !line.EndsSentence)
            return;
        int rest = InlineEnd.OfBrackets(line.Text, line.Tokens, hit.End), words = 0;
        for (int i = rest; rest > 0 && i < line.Tokens.Length; i++)
            words += line.Tokens[i].Kind != TokenKind.Mark ? 1 : 0;
        if (words >= LeastSentence)
            best.CutFrom(line.Block.Start, line.Block.Start + line.Tokens[rest].Start);
    }

    // What asks the reader for something may stand behind body on its line; what is about an image, or legal with more behind it, has sentences of its own.
    private static bool IsPrompt(FurnitureKind kind) => kind is FurnitureKind.SubscribePrompt or FurnitureKind.LoginPrompt or FurnitureKind.AppPromo
        or FurnitureKind.ShareBar or FurnitureKind.RelatedLink or FurnitureKind.Comments or FurnitureKind.Widget;

    /// <summary>Where the sentence ends behind which the phrase stands, in UTF-16 units of the line; 0 where there is none.</summary>
    private static int SentenceBefore(ReadOnlySpan<Token> tokens, int phrase, bool legal)
    {
        int end = 0, words = 0, behind = 0;
        for (int i = 0; i < phrase; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark)
            {
                behind++;
                continue;
            }
            // "© 2023 The Herald. All rights reserved."
            if (legal && tokens[i].First is '©' or 'ⓒ')
                break;
            if (!SentenceMarks.Ends(tokens[i].First) || tokens[i + 1].Start == tokens[i].End)
                continue;
            words += behind;
            behind = 0;
            end = tokens[i].End;
        }
        return words >= (legal ? LeastLegalSentence : LeastSentence) ? end : 0;
    }

    private static bool ScriptDiffers(DocumentContext document, CompiledPack pack) =>
        pack.Scripts.Length > 0 && !pack.IsWrittenIn(document.Language.Script);

    /// <summary>The best phrase so far: own before foreign, strong before weak, longer before shorter, body before furniture.</summary>
    private struct Choice
    {
        private const int OwnRank = 10_000;

        private int _rank;

        public readonly bool IsOwn => _rank >= OwnRank;

        public Verdict Verdict { get; private set; }

        /// <summary>Whether it has a placeholder that takes nearly any word.</summary>
        public bool IsNamed { get; private set; }

        /// <summary>Leaves the sentence before the phrase.</summary>
        public void CutFrom(int start, int end) => Verdict = Verdict.Cut(Verdict.Kind, Verdict.Rule, Verdict.Confidence, start, end);

        /// <returns>Whether it is the best.</returns>
        public bool Offer(in PhraseEntry entry, int words, CompiledPack pack, bool own, bool scriptDiffers)
        {
            bool weak = entry.Weak || (!own && (entry.Open || (words < 2 && !scriptDiffers)));
            if (entry.Kind is null && !own)
                return false;
            int rank = (own ? OwnRank : 0) + (weak ? 0 : 1000) + words * 10 + (entry.Kind is null ? 5 : 4 - (int)entry.Operator);
            if (rank <= _rank)
                return false;
            _rank = rank;
            IsNamed = entry.Open;
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
