using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>
/// A short line in a script that the rest of the text does not use: a string of the interface. Latin letters stand in texts of every script, and
/// a bilingual text, a lesson or a quoted title has its script more than once, so neither counts; between body lines such a line is left alone, unless it
/// is, or begins with, what a pack of that script knows for furniture.
/// </summary>
internal sealed class ForeignScriptRule : Rule
{
    private const int MaxWords = 10;

    public override string Name => "foreign-script";

    public override LineSigns Signs => LineSigns.OtherScript;

    public override Verdict Decide(in LineContext line)
    {
        Script script = FirstScript(line);
        if (script is Script.None or Script.Latin or Script.Other)
            return default;
        DocumentContext document = line.Document;
        Script main = document.Language.Script;
        if (main == Script.None || ScriptUse.Same(main, script) || HasOther(line.Text, script))
            return default;
        bool known = IsKnown(line, script);
        if (!known && (line.Words > MaxWords || line.EndsSentence))
            return default;
        int last = document.Blocks.Count - 1, place = line.LookAround();
        if (document.ScriptUse.IsUsedElsewhere(script))
            return default;
        bool atEdge = place == last || place == 0;
        return atEdge || known ? Verdict.Remove(FurnitureKind.ForeignUi, Name, 0.92f) : Verdict.Weak(FurnitureKind.ForeignUi, Name, 0.88f);
    }

    private static Script FirstScript(in LineContext line)
    {
        foreach (Token token in line.Tokens)
        {
            if (token.Kind == TokenKind.Word)
                return Scripts.Of(line.Text[token.Start]);
            if (token.IsMark('"'))
                return Script.None;
        }
        return Script.None;
    }

    private static bool IsKnown(in LineContext line, Script script)
    {
        PhraseBook book = line.Document.Book;
        foreach (PhraseHit hit in line.Document.Matcher.Match(book, PhraseBook.StartRoot, line.Tokens, 0))
        {
            ref readonly PhraseEntry entry = ref book.Entry(hit.Entry);
            if (entry is { Kind: not null, Weak: false, Worded: true, Operator: PhraseOperator.Whole or PhraseOperator.Start }
                && line.Words <= entry.MaxWords && book.Packs[entry.Pack].Scripts.Contains(script))
                return true;
        }
        return false;
    }

    private static bool HasOther(ReadOnlySpan<char> text, Script script)
    {
        foreach (char c in text)
        {
            if (Scripts.Of(c) is var own && own != Script.None && !ScriptUse.Same(own, script))
                return true;
        }
        return false;
    }
}
