using AngleSharp.Dom;

namespace ScrapeClean.AngleSharp;

/// <summary>The nodes of a tree by the numbers that a page knows them by.</summary>
internal sealed class NodeOrder
{
    public List<IElement> Elements { get; } = [];

    public List<IText> Texts { get; } = [];

    public void Clear()
    {
        Elements.Clear();
        Texts.Clear();
    }
}
