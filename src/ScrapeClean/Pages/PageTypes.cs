using System.Buffers;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Features;

namespace ScrapeClean.Pages;

/// <summary>What a page says it is: types of its linked data, its Open Graph type, elements that hold comments.</summary>
internal static class PageTypes
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

    public static void Fill(MarkupPage page, FeatureColumns columns)
    {
        ReadOnlySpan<char> shared = page.Of(page.SharedType);
        bool article = shared.Equals("article", StringComparison.OrdinalIgnoreCase);
        bool product = shared.StartsWith("product", StringComparison.OrdinalIgnoreCase);
        int says = 0;
        foreach (Slice data in page.LinkedData) says |= Says(page.Of(data));
        Set(columns, MarkupFeature.PageIsArticle, (article ? 1 : 0) + ((says & IsArticle) != 0 ? 2 : 0));
        Set(columns, MarkupFeature.PageIsProduct, (product ? 1 : 0) + ((says & IsProduct) != 0 ? 2 : 0));
        Set(columns, MarkupFeature.PageIsForum, (says & IsForum) != 0 ? 1 : 0);
        Set(columns, MarkupFeature.PageIsCollection, (says & IsCollection) != 0 ? 1 : 0);
        int comments = 0;
        foreach (ref readonly MarkupElement element in page.Elements) comments += (element.Hints & MarkupHint.Comment) != 0 ? 1 : 0;
        Set(columns, MarkupFeature.PageComments, Quantity.Log(comments));
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

    private static void Set(FeatureColumns columns, MarkupFeature feature, int value) => columns.Fill(MarkupLayout.Column(feature), value);
}
