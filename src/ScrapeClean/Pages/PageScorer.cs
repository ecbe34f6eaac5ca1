using System.Buffers;
using ScrapeClean.Blocks;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Features;
using ScrapeClean.Scoring;

namespace ScrapeClean.Pages;

/// <summary>Scores the blocks of one page with the learned model, by their text and their markup. Belongs to the page.</summary>
internal sealed class PageScorer(PageModel model, MarkupPage page) : IBlockScorer, IDisposable
{
    private PageTotals? _totals;

    /// <summary>Far beyond the pages that people read: columns of so many blocks take a few megabytes.</summary>
    public int SectionLength => 1 << 14;

    public void Dispose() => _totals?.Dispose();

    public DocumentProfile Score(ReadOnlySpan<char> text, ReadOnlySpan<Block> blocks, ReadOnlySpan<RuleMark> marks, Span<BlockScore> scores)
    {
        if (blocks.Length == 0) return default;
        int[] rented = ArrayPool<int>.Shared.Rent(blocks.Length);
        Span<int> odds = rented.AsSpan(0, blocks.Length);
        using var document = ScannedDocument.Scan(text, blocks, WordLimit.Most);
        using var columns = new FeatureColumns(MarkupLayout.Columns, blocks.Length);
        TextFeatures.Fill(document, blocks, marks, model.Text, model.FunctionWords, columns);
        PageSection section = PageSection.From(page, in blocks[0], blocks.Length);
        MarkupFeatures.Fill(section, _totals ??= PageTotals.Of(page, document), document, columns);
        FillMarkupLexical(section, columns);
        TextScorer.ScorePasses(document, model.First, model.Second, columns, odds);
        TextScorer.Answer(document, columns, odds, model.Calibration, scores);
        DocumentProfile profile = CutoffFinder.Find(odds, document.Facts, CutoffFinder.PageShare(odds, marks), model.Calibration);
        ArrayPool<int>.Shared.Return(rented);

        // A page is a page, however few of its blocks are furniture.
        return profile with { PageShare = 1 };
    }

    /// <summary>Blocks of one element have the same words: they are read once.</summary>
    private void FillMarkupLexical(PageSection section, FeatureColumns columns)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(columns.Rows);
        using var chain = new MarkupChain(model.Markup, page);
        ReadOnlySpan<MarkupFacts> facts = section.Facts;
        int element = -1;
        for (int i = 0; i < columns.Rows; i++)
        {
            if (i > 0 && facts[i].Element == element)
            {
                rented[i] = rented[i - 1];
                continue;
            }

            element = facts[i].Element;
            rented[i] = chain.Score(element);
        }

        MarkupFeatures.FillLexical(rented.AsSpan(0, columns.Rows), columns);
        ArrayPool<byte>.Shared.Return(rented);
    }
}
