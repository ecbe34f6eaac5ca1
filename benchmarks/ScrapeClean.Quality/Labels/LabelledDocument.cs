using ScrapeClean.Blocks;
using ScrapeClean.Features;
using ScrapeClean.Quality.Corpora;

namespace ScrapeClean.Quality.Labels;

/// <summary>A document with what training is to believe of each of its lines.</summary>
/// <param name="Corpus">The set it comes from.</param>
/// <param name="Document">The document itself.</param>
/// <param name="Blocks">Its lines.</param>
/// <param name="Body">Whether each line is body.</param>
/// <param name="Weight">How much each label counts; 0 is unknown.</param>
/// <param name="Marks">What the rules say of each line.</param>
internal sealed record LabelledDocument(CorpusSet Corpus, CorpusDocument Document, Block[] Blocks, bool[] Body, float[] Weight, RuleMark[] Marks)
{
    public string Text => Document.Text ?? "";
}
