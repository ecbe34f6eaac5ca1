using ScrapeClean.Blocks.Markup;
using ScrapeClean.Features;

namespace ScrapeClean.Pages;

/// <summary>What a page says it is: types of its linked data, its Open Graph type, elements that hold comments.</summary>
internal static class PageTypes
{
    private static readonly string[] Article = ["\"Article\"", "\"NewsArticle\"", "\"BlogPosting\"", "\"ReportageNewsArticle\"", "\"TechArticle\""];
    private static readonly string[] Product = ["\"Product\"", "\"ProductGroup\"", "\"Offer\""];
    private static readonly string[] Forum = ["\"DiscussionForumPosting\"", "\"QAPage\"", "\"Question\""];
    private static readonly string[] Collection = ["\"CollectionPage\"", "\"ItemList\"", "\"SearchResultsPage\"", "\"Blog\""];

    public static void Fill(MarkupPage page, FeatureColumns columns)
    {
        ReadOnlySpan<char> shared = page.Of(page.SharedType);
        bool article = shared.Equals("article", StringComparison.OrdinalIgnoreCase);
        bool product = shared.StartsWith("product", StringComparison.OrdinalIgnoreCase);
        Set(columns, MarkupFeature.PageIsArticle, (article ? 1 : 0) + (Says(page, Article) ? 2 : 0));
        Set(columns, MarkupFeature.PageIsProduct, (product ? 1 : 0) + (Says(page, Product) ? 2 : 0));
        Set(columns, MarkupFeature.PageIsForum, Says(page, Forum) ? 1 : 0);
        Set(columns, MarkupFeature.PageIsCollection, Says(page, Collection) ? 1 : 0);
        int comments = 0;
        foreach (ref readonly MarkupElement element in page.Elements) comments += (element.Hints & MarkupHint.Comment) != 0 ? 1 : 0;
        Set(columns, MarkupFeature.PageComments, Quantity.Log(comments));
    }

    private static bool Says(MarkupPage page, string[] types)
    {
        foreach (Slice data in page.LinkedData)
        {
            foreach (string type in types)
            {
                if (page.Of(data).Contains(type, StringComparison.Ordinal)) return true;
            }
        }

        return false;
    }

    private static void Set(FeatureColumns columns, MarkupFeature feature, int value) => columns.Fill(MarkupLayout.Column(feature), value);
}
