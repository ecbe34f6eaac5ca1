namespace ScrapeClean.Blocks.Markup;

/// <summary>Which kind of block an element makes of the text inside it.</summary>
internal static class BlockKinds
{
    private static readonly BlockKind?[] ByTag = [.. Enum.GetValues<HtmlTag>().Select(Find)];

    /// <param name="tag">The element.</param>
    /// <param name="outer">What its parent makes of text.</param>
    public static BlockKind Inside(HtmlTag tag, BlockKind outer)
    {
        if (tag == HtmlTag.P) return outer == BlockKind.Cell ? BlockKind.Paragraph : outer;
        return ByTag[(int)tag] ?? outer;
    }

    /// <summary>What an element makes of text wherever it stands; null for one that leaves that to what is around it.</summary>
    private static BlockKind? Find(HtmlTag tag) => tag switch
    {
        >= HtmlTag.H1 and <= HtmlTag.H6 => BlockKind.Heading,
        HtmlTag.Summary => BlockKind.Heading,
        HtmlTag.Li => BlockKind.ListItem,
        HtmlTag.Blockquote => BlockKind.Quote,
        HtmlTag.Pre or HtmlTag.Listing or HtmlTag.Plaintext or HtmlTag.Xmp => BlockKind.Code,
        HtmlTag.Figcaption or HtmlTag.Caption => BlockKind.Caption,
        HtmlTag.Tr or HtmlTag.Td or HtmlTag.Th => BlockKind.Cell,
        HtmlTag.Dt => BlockKind.Term,
        HtmlTag.Label or HtmlTag.Legend => BlockKind.Label,
        HtmlTag.Button => BlockKind.Button,
        HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Menu or HtmlTag.Dir or HtmlTag.Dl or HtmlTag.Dd
            or HtmlTag.Table or HtmlTag.Section or HtmlTag.Article or HtmlTag.Aside or HtmlTag.Nav or HtmlTag.Header
            or HtmlTag.Footer or HtmlTag.Main or HtmlTag.Form or HtmlTag.Body or HtmlTag.Html => BlockKind.Paragraph,
        _ => null,
    };
}
