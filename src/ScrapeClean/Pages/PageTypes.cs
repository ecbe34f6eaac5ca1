using System.Buffers;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Features;

namespace ScrapeClean.Pages;

/// <summary>What a page says it is: types of its linked data, its Open Graph type, elements that hold comments.</summary>
/// <param name="Article">1 by Open Graph, 2 by linked data, 3 by both.</param>
/// <param name="Product">The same.</param>
/// <param name="Forum">1 by linked data.</param>
/// <param name="Collection">1 by linked data.</param>
/// <param name="Comments">Elements whose words say comment.</param>
internal readonly record struct PageTypes(int Article, int Product, int Forum, int Collection, int Comments)
{
    private const int IsArticle = 1;
    private const int IsProduct = 2;
    private const int IsForum = 4;
    private const int IsCollection = 8;

    /// <summary>Names of types as they stand in JSON, and what they say.</summary>
    private static readonly (string Name, int Says)[] Types =
    [
        ("\"Article\"", IsArticle), ("\"NewsArticle\"", IsArticle), ("\"BlogPosting\"", IsArticle), ("\"ReportageNewsArticle\"", IsArticle),
        ("\"TechArticle\"", IsArticle), ("\"Product\"", IsProduct), ("\"ProductGroup\"", IsProduct), ("\"Offer\"", IsProduct),
        ("\"DiscussionForumPosting\"", IsForum), ("\"QAPage\"", IsForum), ("\"Question\"", IsForum),
        ("\"CollectionPage\"", IsCollection), ("\"ItemList\"", IsCollection), ("\"SearchResultsPage\"", IsCollection), ("\"Blog\"", IsCollection),
    ];

    private static readonly SearchValues<string> Names = SearchValues.Create([.. Types.Select(t => t.Name)], StringComparison.Ordinal);

    public static PageTypes Of(MarkupPage page)
    {
        int says = 0, comments = 0;
        foreach (Slice data in page.LinkedData) says |= Says(page.Of(data));
        foreach (ref readonly MarkupElement element in page.Elements) comments += (element.Hints & MarkupHint.Comment) != 0 ? 1 : 0;
        ReadOnlySpan<char> shared = page.Of(page.SharedType);
        bool article = shared.Equals("article", StringComparison.OrdinalIgnoreCase);
        bool product = shared.StartsWith("product", StringComparison.OrdinalIgnoreCase);
        return new PageTypes(
            (article ? 1 : 0) + ((says & IsArticle) != 0 ? 2 : 0), (product ? 1 : 0) + ((says & IsProduct) != 0 ? 2 : 0),
            (says & IsForum) != 0 ? 1 : 0, (says & IsCollection) != 0 ? 1 : 0, comments);
    }

    public void Fill(FeatureColumns columns)
    {
        columns.Fill(MarkupLayout.Column(MarkupFeature.PageIsArticle), Article);
        columns.Fill(MarkupLayout.Column(MarkupFeature.PageIsProduct), Product);
        columns.Fill(MarkupLayout.Column(MarkupFeature.PageIsForum), Forum);
        columns.Fill(MarkupLayout.Column(MarkupFeature.PageIsCollection), Collection);
        columns.Fill(MarkupLayout.Column(MarkupFeature.PageComments), Quantity.Log(Comments));
    }

    private static int Says(ReadOnlySpan<char> json)
    {
        int says = 0;
        for (int at = json.IndexOfAny(Names); at >= 0; at = json.IndexOfAny(Names))
        {
            foreach ((string name, int own) in Types)
            {
                if (json[at..].StartsWith(name)) says |= own;
            }

            json = json[(at + 1)..];
        }

        return says;
    }
}
