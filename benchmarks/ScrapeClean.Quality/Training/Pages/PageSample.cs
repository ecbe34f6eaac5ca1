using ScrapeClean.Blocks.Markup;
using ScrapeClean.Blocks.Markup.Scanning;
using ScrapeClean.Features;
using ScrapeClean.Pages;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Labels;
using ScrapeClean.Rules;

namespace ScrapeClean.Quality.Training.Pages;

/// <summary>What is kept of a page for training: its labelled blocks, the columns of its markup, and the words of markup.</summary>
internal sealed record PageSample(LabelledDocument Labelled, byte[] Columns, uint[] Tokens, int[] TokenStarts)
{
    public ReadOnlySpan<uint> TokensOf(int row) => Tokens.AsSpan(TokenStarts[row], TokenStarts[row + 1] - TokenStarts[row]);

    public static PageSample Read(CorpusSet set, CorpusDocument document)
    {
        using var page = new MarkupPage();
        HtmlScanner.ReadWhole(document.Html, page);
        var text = page.Text.ToString();
        var blocks = page.Blocks.ToArray();
        var rules = new DocumentContext();
        rules.Begin(text, LanguagePacks.BuiltIn.Book, language: null);
        foreach (var block in blocks)
            rules.Blocks.Add(block);
        var labelled = LineLabels.Label(set, document with { Text = text, Html = null }, blocks, RuleReading.Marks(rules), titleIsUnknown: false);
        using var scanned = ScannedDocument.Scan(text, blocks, WordLimit.Most);
        using var columns = new FeatureColumns(MarkupLayout.Columns, blocks.Length);
        MarkupFeatures.Fill(page, scanned, columns);
        var tokens = new List<uint>();
        var starts = new int[blocks.Length + 1];
        Span<uint> buffer = stackalloc uint[MarkupTokens.Most];
        var words = new MarkupTokens(page);
        for (var i = 0; i < blocks.Length; i++)
        {
            var count = words.Of(page.Facts[i].Element, buffer);
            tokens.AddRange(buffer[..count]);
            starts[i + 1] = tokens.Count;
        }

        return new PageSample(labelled, columns.Bytes[(MarkupLayout.Start * columns.Stride)..].ToArray(), [.. tokens], starts);
    }

    /// <summary>Puts the columns of markup back behind those of the text.</summary>
    public void CopyTo(FeatureColumns columns) => Columns.CopyTo(columns.Writable[(MarkupLayout.Start * columns.Stride)..]);
}
