using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Features;
using ScrapeClean.Rules;

namespace ScrapeClean.Quality.Labels;

/// <summary>Cuts a text into blocks, asks the rules of each and puts broken sentences together, as the cleaner does before its scorer. Thread-safe.</summary>
internal static class RuleReading
{
    private static readonly Decider Rules = new(new CleanerOptions { UseScorer = false }, scorer: null);

    public static (Block[] Blocks, RuleMark[] Marks) Read(string text)
    {
        var document = new DocumentContext();
        document.Begin(text, LanguagePacks.BuiltIn.Book, language: null);
        LineSplitter.Split(text, document.Blocks);
        InlineSplitter.Split(document);
        var marks = Marks(document);
        var numbers = new int[marks.Length];
        var sentences = new Block[BrokenSentences.Find(document, 0, numbers)];
        var sentenceMarks = new RuleMark[sentences.Length];
        BrokenSentences.Merge(document.Blocks.Items, marks, numbers, sentences, sentenceMarks);
        return (sentences, sentenceMarks);
    }

    /// <summary>What the rules say of the blocks that a document has been given.</summary>
    public static RuleMark[] Marks(DocumentContext document)
    {
        document.BlocksReady();
        Rules.Decide(document);
        var marks = new RuleMark[document.Blocks.Count];
        RuleMarks.Fill(document.Verdicts, marks);
        return marks;
    }
}
