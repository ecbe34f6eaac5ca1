namespace ScrapeClean.Blocks.Markup;

/// <summary>What an element adds to the set of what encloses its content.</summary>
internal static class EnclosingOf
{
    private static readonly Enclosing[] ByTag = [.. Enum.GetValues<HtmlTag>().Select(Find)];

    public static Enclosing Tag(HtmlTag tag) => ByTag[(int)tag];

    private static Enclosing Find(HtmlTag tag) => tag switch
    {
        HtmlTag.Nav => Enclosing.Nav,
        HtmlTag.Header => Enclosing.Header,
        HtmlTag.Footer => Enclosing.Footer,
        HtmlTag.Aside => Enclosing.Aside,
        HtmlTag.Article => Enclosing.Article,
        HtmlTag.Main => Enclosing.Main,
        HtmlTag.Section => Enclosing.Section,
        HtmlTag.Form or HtmlTag.Fieldset => Enclosing.Form,
        HtmlTag.Figure => Enclosing.Figure,
        HtmlTag.Figcaption or HtmlTag.Caption => Enclosing.FigureCaption,
        HtmlTag.Table => Enclosing.Table,
        HtmlTag.Th or HtmlTag.Thead => Enclosing.TableHead,
        HtmlTag.Ul or HtmlTag.Menu or HtmlTag.Dir => Enclosing.List,
        HtmlTag.Ol => Enclosing.List | Enclosing.OrderedList,
        HtmlTag.Li => Enclosing.ListItem,
        HtmlTag.Blockquote or HtmlTag.Q => Enclosing.Quote,
        HtmlTag.Pre or HtmlTag.Listing or HtmlTag.Plaintext or HtmlTag.Xmp => Enclosing.Preformatted,
        HtmlTag.Dl => Enclosing.DefinitionList,
        HtmlTag.Details => Enclosing.Details,
        HtmlTag.Button => Enclosing.Button,
        HtmlTag.Label or HtmlTag.Legend => Enclosing.Label,
        HtmlTag.Dialog => Enclosing.Dialog,
        HtmlTag.P => Enclosing.Paragraph,
        >= HtmlTag.H1 and <= HtmlTag.H6 => Enclosing.Heading,
        HtmlTag.Strong or HtmlTag.B => Enclosing.Strong,
        HtmlTag.Em or HtmlTag.I or HtmlTag.Cite => Enclosing.Emphasis,
        HtmlTag.Small => Enclosing.Small,
        HtmlTag.Time => Enclosing.Time,
        HtmlTag.Address => Enclosing.Address,
        HtmlTag.Code or HtmlTag.Kbd or HtmlTag.Samp or HtmlTag.Tt => Enclosing.Code,
        _ => Enclosing.None,
    };
}
