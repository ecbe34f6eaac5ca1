namespace ScrapeClean.Blocks.Markup;

/// <summary>Texts of an element that few elements have.</summary>
internal struct ElementTexts
{
    /// <summary>The name of an unknown element, the target of a link, the source of an image, the language of code, the content of a meta element.</summary>
    public Slice Value;

    /// <summary>The alternative text of an image, the type of a script, the name of what a meta element says.</summary>
    public Slice Alternative;
}
