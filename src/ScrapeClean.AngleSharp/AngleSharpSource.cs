using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ScrapeClean.Blocks.Markup;

namespace ScrapeClean.AngleSharp;

/// <summary>Tells a tree of AngleSharp to a reader, in document order and without recursion. The tree stays as it is.</summary>
internal static class AngleSharpSource
{
    /// <param name="root">A document or an element; an element is told as if it were the whole page.</param>
    /// <param name="reader">Receives the events.</param>
    /// <param name="order">Receives each element and text node in the order of its announcement, where the caller wants to find them again.</param>
    public static void Read(INode root, MarkupReader reader, NodeOrder? order = null)
    {
        var open = new Stack<Level>();
        Enter(root, reader, order, open);
        while (open.Count > 0)
        {
            Level level = open.Pop();
            if (level.Next == level.Nodes.Length)
            {
                if (level.Closes) reader.Close();
                continue;
            }

            open.Push(level with { Next = level.Next + 1 });
            Enter(level.Nodes[level.Next], reader, order, open);
        }
    }

    private static void Enter(INode node, MarkupReader reader, NodeOrder? order, Stack<Level> open)
    {
        switch (node)
        {
            case IElement element:
                order?.Elements.Add(element);
                Announce(element, reader, open);
                break;
            case IText text:
                order?.Texts.Add(text);
                reader.NextTextNode();
                reader.Text(text.Data);
                break;
            case IDocument or IDocumentFragment:
                open.Push(new Level(node.ChildNodes, 0, Closes: false));
                break;
        }
    }

    private static void Announce(IElement element, MarkupReader reader, Stack<Level> open)
    {
        string name = element.LocalName;
        reader.Open(HtmlTags.Find(name), name);
        INamedNodeMap attributes = element.Attributes;
        for (int i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is not { } attribute) continue;
            HtmlAttribute known = HtmlAttributes.Find(attribute.Name);
            if (known != HtmlAttribute.None) reader.Attribute(known, attribute.Value);
        }

        ElementContent content = reader.Opened();
        if (content == ElementContent.Data) reader.Data(element.TextContent);
        if (content != ElementContent.Children)
        {
            reader.Close();
            return;
        }

        INode inner = element is IHtmlTemplateElement template ? template.Content : element;
        open.Push(new Level(inner.ChildNodes, 0, Closes: true));
        if (element.ShadowRoot is { } shadow) open.Push(new Level(shadow.ChildNodes, 0, Closes: false));
    }

    private readonly record struct Level(INodeList Nodes, int Next, bool Closes);
}
