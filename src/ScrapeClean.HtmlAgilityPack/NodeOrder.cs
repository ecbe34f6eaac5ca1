using HtmlAgilityPack;

namespace ScrapeClean.HtmlAgilityPack;

/// <summary>The nodes of a tree by the numbers that a page knows them by.</summary>
internal sealed class NodeOrder
{
    public List<HtmlNode> Elements { get; } = [];

    public List<HtmlTextNode> Texts { get; } = [];

    public void Clear()
    {
        Elements.Clear();
        Texts.Clear();
    }
}
