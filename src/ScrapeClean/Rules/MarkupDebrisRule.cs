using ScrapeClean.Blocks;
using ScrapeClean.Decisions;

namespace ScrapeClean.Rules;

/// <summary>
/// The rest of a torn tag: attributes up to a closing angle bracket whose opening one is gone, as in <c>" frameborder="0"&gt;</c>. A whole tag is left
/// alone: it may be quoted code.
/// </summary>
internal sealed class MarkupDebrisRule : InlineRule
{
    private const int MaxLength = 600;

    public override string Name => "markup-debris";

    public override InlineSigns Signs => InlineSigns.Attributes;

    // Programs have names and values in quotation marks as well.
    private static bool IsHtmlAttribute(ReadOnlySpan<char> name) => name is "class" or "style" or "href" or "src" or "srcset" or "sizes" or "width" or "height"
        or "frameborder" or "scrolling" or "allow" or "allowfullscreen" or "target" or "rel" or "alt" or "title" or "loading" or "border" or "align" or "itemprop" or "onclick"
        || name.StartsWith("data-") || name.StartsWith("aria-");

    public override Verdict Decide(DocumentContext document, in Block block)
    {
        if (!document.HasAttributes)
            return default;
        ReadOnlySpan<char> text = block.Of(document.Text);
        int attribute = text.IndexOf("=\"");
        if (attribute <= 0)
            return default;
        int close = text[attribute..].IndexOf('>');
        if (close < 0 || close > MaxLength)
            return default;
        int start = attribute;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '_'))
            start--;
        if (start == attribute || !IsHtmlAttribute(text[start..attribute]))
            return default;
        while (start > 0 && text[start - 1] is ' ' or '"')
            start--;
        // An opening bracket before or between the attributes makes it a tag, not debris.
        if (text[..attribute].LastIndexOf('<') > text[..attribute].LastIndexOf('>') || text[start..(attribute + close)].Contains('<'))
            return default;
        return Cut(document, block, FurnitureKind.Other, 0.95f, block.Start + start, block.Start + attribute + close + 1);
    }
}
