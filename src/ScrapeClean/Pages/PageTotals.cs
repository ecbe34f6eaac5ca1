using System.Buffers;
using ScrapeClean.Blocks;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Features;

namespace ScrapeClean.Pages;

/// <summary>What is worked out once for a whole page, in however many sections its blocks are scored. Rented: dispose it. Not thread-safe.</summary>
internal sealed class PageTotals : IDisposable
{
    /// <summary>Share of link characters from which a long block is a list of links.</summary>
    private const float MostLinks = 0.4f;

    /// <summary>Blocks between two looks at the caller's token: they take a few milliseconds.</summary>
    private const int BlocksBetweenLooks = 1 << 12;

    private PageTotals(MarkupPage page, ReadOnlySpan<bool> isLong)
    {
        Sums = new ElementSums(page, isLong);
        page.Cancellation.ThrowIfCancellationRequested();
        Alike = new AlikeCounts(page);
        page.Cancellation.ThrowIfCancellationRequested();
        Evidence = BodyEvidence.Of(page);
        page.Cancellation.ThrowIfCancellationRequested();
        Types = PageTypes.Of(page);
        ReadOnlySpan<MarkupElement> elements = page.Elements;
        foreach (ref readonly MarkupElement element in elements)
        {
            Articles += element.Tag == HtmlTag.Article ? 1 : 0;
            HasMain |= element.Tag == HtmlTag.Main;
        }

        int paragraphs = 0, all = 0, depth = 0;
        foreach (ref readonly MarkupFacts facts in page.Facts)
        {
            ref readonly MarkupElement element = ref elements[facts.Element];
            all += facts.Characters;
            depth += element.Depth;
            if ((element.Enclosing & Enclosing.Paragraph) != 0) paragraphs += facts.Characters;
        }

        ParagraphShare = Quantity.Share(paragraphs, all);
        MeanDepth = depth / Math.Max(1, page.Facts.Length);
    }

    public ElementSums Sums { get; }

    public AlikeCounts Alike { get; }

    public BodyEvidence? Evidence { get; }

    public PageTypes Types { get; }

    public int Articles { get; }

    public bool HasMain { get; }

    /// <summary>Characters in paragraphs against all.</summary>
    public int ParagraphShare { get; }

    /// <summary>Mean depth of the blocks' elements.</summary>
    public int MeanDepth { get; }

    /// <param name="page">The page.</param>
    /// <param name="scanned">Its blocks where they were scanned together; of a giant page each is scanned here once more, to know the long ones.</param>
    public static PageTotals Of(MarkupPage page, ScannedDocument scanned)
    {
        int count = page.Blocks.Length;
        bool[] rented = ArrayPool<bool>.Shared.Rent(count);
        Span<uint> tokens = stackalloc uint[LineScan.MaxTokens];
        for (int i = 0; i < count; i++)
        {
            if (i % BlocksBetweenLooks == 0) page.Cancellation.ThrowIfCancellationRequested();
            int size;
            if (scanned.Rows == count)
            {
                size = scanned.Facts[i].Size;
            }
            else
            {
                LineScan.Scan(page.Of(page.Blocks[i]), WordLimit.Most, tokens, out LineFacts line);
                size = line.Size;
            }

            rented[i] = IsLong(size, in page.Facts[i]);
        }

        var totals = new PageTotals(page, rented.AsSpan(0, count));
        ArrayPool<bool>.Shared.Return(rented);
        return totals;
    }

    /// <summary>Whether a block of a size says more than a label or a list of links does.</summary>
    public static bool IsLong(int size, in MarkupFacts facts) => size >= TextFeatures.LongLine && facts.LinkShare < MostLinks;

    public void Dispose()
    {
        Sums.Dispose();
        Alike.Dispose();
        Evidence?.Dispose();
    }
}
