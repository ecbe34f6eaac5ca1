using System.Buffers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ScrapeClean.Blocks.Markup;

namespace ScrapeClean.AngleSharp;

/// <summary>
/// Tells a tree of AngleSharp to a reader, in document order and without recursion. The tree stays as it is. Its children are walked by number:
/// to find a sibling AngleSharp looks through all of them.
/// </summary>
internal static class AngleSharpSource
{
    private const int UsualDepth = 64;

    /// <param name="root">A document or an element; an element is told as if it were the whole page.</param>
    /// <param name="reader">Receives the events.</param>
    /// <param name="order">Receives each element and text node in the order of its announcement, where the caller wants to find them again.</param>
    public static void Read(INode root, MarkupReader reader, NodeOrder? order = null)
    {
        var open = new Levels(ArrayPool<Level>.Shared.Rent(UsualDepth));
        Enter(root, reader, order, ref open);
        while (open.Count > 0)
        {
            ref Level level = ref open.Top;
            if (level.Next < level.Count)
            {
                Enter(level.Nodes[level.Next++], reader, order, ref open);
                continue;
            }

            if (level.Closes) reader.Close();
            open.Count--;
        }

        ArrayPool<Level>.Shared.Return(open.Items, clearArray: true);
    }

    private static void Enter(INode node, MarkupReader reader, NodeOrder? order, ref Levels open)
    {
        // Calls by the parser's own classes are several times as fast as by its interfaces, which others may implement too.
        if (node is Element element)
        {
            order?.Elements.Add(element);
            Announce(element, element.LocalName, element.HasChildNodes, element.ShadowRoot, reader, ref open);
            return;
        }

        switch (node)
        {
            case IText text:
                order?.Texts.Add(text);
                reader.NextTextNode();
                reader.Text(text.Data);
                break;
            case IElement other:
                order?.Elements.Add(other);
                Announce(other, other.LocalName, other.HasChildNodes, other.ShadowRoot, reader, ref open);
                break;
            case IDocument or IDocumentFragment:
                open.Push(node.ChildNodes, closes: false);
                break;
        }
    }

    private static void Announce(IElement element, string name, bool hasChildren, IShadowRoot? shadow, MarkupReader reader, ref Levels open)
    {
        HtmlTag tag = HtmlTags.Find(name);
        reader.Open(tag, name);
        INamedNodeMap attributes = element.Attributes;
        int count = attributes.Length;
        for (int i = 0; i < count; i++)
        {
            if (attributes[i] is not { } attribute) continue;
            HtmlAttribute known = HtmlAttributes.Find(attribute is Attr own ? own.Name : attribute.Name);
            if (known != HtmlAttribute.None) reader.Attribute(known, attribute.Value);
        }

        ElementContent content = reader.Opened();
        if (content == ElementContent.Data) reader.Data(element.TextContent);
        INode inner = tag == HtmlTag.Template && element is IHtmlTemplateElement template ? template.Content : element;
        bool empty = inner == element && !hasChildren && shadow is null;
        if (content != ElementContent.Children || empty)
        {
            reader.Close();
            return;
        }

        open.Push(inner.ChildNodes, closes: true);
        reader.ExpectChildren(open.Top.Count);
        if (shadow is not null) open.Push(shadow.ChildNodes, closes: false);
    }

    /// <summary>Children of an open node, and how far they were told.</summary>
    private struct Level(INodeList nodes, bool closes)
    {
        public readonly INodeList Nodes = nodes;
        public readonly int Count = nodes.Length;
        public readonly bool Closes = closes;
        public int Next;
    }

    private struct Levels(Level[] items)
    {
        public Level[] Items = items;
        public int Count;

        public readonly ref Level Top => ref Items[Count - 1];

        public void Push(INodeList nodes, bool closes)
        {
            if (Count == Items.Length)
            {
                Level[] grown = ArrayPool<Level>.Shared.Rent(Count * 2);
                Items.CopyTo(grown, 0);
                ArrayPool<Level>.Shared.Return(Items, clearArray: true);
                Items = grown;
            }

            Items[Count++] = new Level(nodes, closes);
        }
    }
}
