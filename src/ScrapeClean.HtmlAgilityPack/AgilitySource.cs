using HtmlAgilityPack;
using ScrapeClean.Blocks.Markup;
using HtmlAttribute = HtmlAgilityPack.HtmlAttribute;
using KnownAttribute = ScrapeClean.Blocks.Markup.HtmlAttribute;

namespace ScrapeClean.HtmlAgilityPack;

/// <summary>Tells a tree of HtmlAgilityPack to a reader, in document order and without recursion. The tree stays as it is.</summary>
internal static class AgilitySource
{
    /// <param name="root">A document node or an element; an element is told as if it were the whole page.</param>
    /// <param name="reader">Receives the events.</param>
    /// <param name="order">Receives each element and text node in the order of its announcement, where the caller wants to find them again.</param>
    public static void Read(HtmlNode root, MarkupReader reader, NodeOrder? order = null)
    {
        var decoded = new PooledList<char>(4096);
        HtmlNode? node = root;
        while (node is not null)
        {
            if (Enter(node, reader, order, ref decoded) && node.FirstChild is { } child)
            {
                reader.ExpectChildren(node.ChildNodes.Count);
                node = child;
                continue;
            }

            node = Leave(node, root, reader);
        }

        decoded.Return();
    }

    /// <summary>Closes what ends with a node; the node that comes next, or null at the end of the tree.</summary>
    private static HtmlNode? Leave(HtmlNode node, HtmlNode root, MarkupReader reader)
    {
        HtmlNode? left = node;
        while (left is not null)
        {
            if (left.NodeType == HtmlNodeType.Element) reader.Close();
            if (left == root) return null;
            if (left.NextSibling is { } next) return next;
            left = left.ParentNode;
        }

        return null;
    }

    private static bool Enter(HtmlNode node, MarkupReader reader, NodeOrder? order, ref PooledList<char> decoded)
    {
        switch (node)
        {
            case HtmlTextNode text:
                order?.Texts.Add(text);
                reader.NextTextNode();
                // Cut out of the page anew on each call.
                string characters = text.Text;
                if (!IsEndTag(characters)) reader.Text(Decode(characters, inAttribute: false, ref decoded));
                return false;
            case { NodeType: HtmlNodeType.Element }:
                order?.Elements.Add(node);
                return Announce(node, reader, ref decoded);
            default:
                return node.NodeType == HtmlNodeType.Document;
        }
    }

    private static bool Announce(HtmlNode node, MarkupReader reader, ref PooledList<char> decoded)
    {
        string name = node.Name;
        reader.Open(HtmlTags.Find(name), name);
        if (node.HasAttributes)
        {
            HtmlAttributeCollection attributes = node.Attributes;
            for (int i = 0; i < attributes.Count; i++)
            {
                HtmlAttribute attribute = attributes[i];
                KnownAttribute known = HtmlAttributes.Find(attribute.OriginalName);
                if (known == KnownAttribute.None) continue;
                reader.Attribute(known, Decode(attribute.Value ?? "", inAttribute: true, ref decoded));
            }
        }

        ElementContent content = reader.Opened();
        if (content == ElementContent.Data && node.FirstChild is HtmlTextNode data) reader.Data(data.Text);
        return content == ElementContent.Children;
    }

    /// <summary>HtmlAgilityPack leaves end tags that it finds no start for, above all of forms, in the tree as text.</summary>
    private static bool IsEndTag(string text) =>
        text.Length > 3 && text.StartsWith("</", StringComparison.Ordinal) && text[^1] == '>' && text.LastIndexOf('<') == 0;

    private static ReadOnlySpan<char> Decode(string text, bool inAttribute, ref PooledList<char> decoded)
    {
        if (!text.Contains('&')) return text;
        decoded.Truncate(0);
        CharacterReferences.Append(text, inAttribute, ref decoded);
        return decoded.Span;
    }
}
