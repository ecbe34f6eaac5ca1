using ScrapeClean.Blocks.Markup;
using ScrapeClean.Decisions;
using ScrapeClean.Rules;

namespace ScrapeClean.Pages;

/// <summary>
/// Which nodes of a page go with its rejected blocks: their texts, the elements that hold nothing else, and in the body what no browser shows.
/// Elements without text, such as images, stay where what holds them stays; forms and navigation do not. Immutable.
/// </summary>
internal sealed class PrunePlan
{
    /// <summary>Deeper trees are not cloned: both parsers clone by recursion.</summary>
    public const int DeepestTree = 1000;

    private readonly bool[] _elements;
    private readonly bool[] _texts;

    public PrunePlan(MarkupPage page, DocumentContext document)
    {
        int count = page.Elements.Length;
        _elements = new bool[count];
        _texts = new bool[page.TextNodes];
        var kept = new bool[count];
        var rejected = new bool[count];
        for (int i = 0; i < page.Blocks.Length; i++)
        {
            MarkupFacts facts = page.Facts[i];
            bool goes = document.Verdicts[i].Label == Label.Remove;
            (goes ? rejected : kept)[facts.Element] = true;
            if (!goes) continue;
            for (int text = facts.FirstText; text <= facts.LastText; text++) _texts[text] = true;
        }

        for (int i = 0; i < page.Blocks.Length; i++)
        {
            if (document.Verdicts[i].Label == Label.Remove) continue;
            for (int text = page.Facts[i].FirstText; text <= page.Facts[i].LastText; text++) _texts[text] = false;
        }

        for (int i = count - 1; i > 0; i--)
        {
            ref readonly MarkupElement element = ref page.Elements[i];
            kept[element.Parent] |= kept[i];
            rejected[element.Parent] |= rejected[i];
            Depth = Math.Max(Depth, element.Depth);
            _elements[i] = !kept[i] && !IsFrame(page, in element) && (rejected[i] || element.Is(ElementStates.Hidden) || IsControl(element.Tag));
        }
    }

    /// <summary>Depth of the deepest element.</summary>
    public int Depth { get; }

    /// <summary>Whether the element of a number goes.</summary>
    public bool ElementGoes(int index) => index < _elements.Length && _elements[index];

    /// <summary>Whether the text node of a number goes.</summary>
    public bool TextGoes(int index) => index < _texts.Length && _texts[index];

    public void ThrowIfTooDeep()
    {
        if (Depth > DeepestTree)
            throw new InvalidOperationException($"The tree is {Depth} elements deep, the limit for pruning is {DeepestTree}: clean the raw page instead.");
    }

    /// <summary>The page's frame and all of its head stay.</summary>
    private static bool IsFrame(MarkupPage page, in MarkupElement element) =>
        element.Tag is HtmlTag.Html or HtmlTag.Head or HtmlTag.Body
        || (element.Parent >= 0 && page.Elements[element.Parent].Tag == HtmlTag.Head);

    private static bool IsControl(HtmlTag tag) => tag is HtmlTag.Nav or HtmlTag.Aside or HtmlTag.Footer or HtmlTag.Form or HtmlTag.Button
        or HtmlTag.Input or HtmlTag.Select or HtmlTag.Textarea or HtmlTag.Iframe or HtmlTag.Label;
}
