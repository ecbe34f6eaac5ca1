using ScrapeClean.Blocks;
using ScrapeClean.Decisions;
using ScrapeClean.Features;
using ScrapeClean.Rules;

namespace ScrapeClean.Quality.Labels;

/// <summary>Cuts a text into blocks and asks the rules of each, as the cleaner does before its scorer. Thread-safe.</summary>
internal static class RuleReading
{
    private static readonly Decider Rules = new(new CleanerOptions { UseScorer = false }, scorer: null);

    public static (Block[] Blocks, RuleMark[] Marks) Read(string text)
    {
        var document = new DocumentContext();
        document.Begin(text, LanguagePacks.BuiltIn.Book, language: null);
        LineSplitter.Split(text, document.Blocks);
        InlineSplitter.Split(document);
        return (document.Blocks.Items.ToArray(), Marks(document));
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
