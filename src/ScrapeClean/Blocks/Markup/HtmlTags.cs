using T = ScrapeClean.Blocks.Markup.TagTraits;

namespace ScrapeClean.Blocks.Markup;

/// <summary>Names and traits of the known elements. Immutable.</summary>
internal static class HtmlTags
{
    private const int LongestName = 10;
    private const int Slots = 1024;

    /// <summary>In the order of <see cref="HtmlTag"/>.</summary>
    private static readonly Row[] Rows =
    [
        new("", T.None),
        new("html", T.Special | T.Scope),
        new("head", T.Special),
        new("body", T.Special | T.Block),
        new("title", T.Special | T.Hidden | T.RawText | T.Head),
        new("meta", T.Special | T.Void | T.Hidden | T.Head),
        new("link", T.Special | T.Void | T.Hidden | T.Head),
        new("base", T.Special | T.Void | T.Hidden | T.Head),
        new("basefont", T.Special | T.Void | T.Hidden | T.Head),
        new("bgsound", T.Special | T.Void | T.Hidden | T.Head),
        new("script", T.Special | T.Hidden | T.RawText | T.Head),
        new("style", T.Special | T.Hidden | T.RawText | T.Head),
        new("noscript", T.Special | T.Hidden | T.RawText | T.Head),
        new("template", T.Special | T.Hidden | T.Head | T.Scope),
        new("address", T.Special | T.Block | T.ClosesParagraph),
        new("article", T.Special | T.Block | T.ClosesParagraph),
        new("aside", T.Special | T.Block | T.ClosesParagraph),
        new("blockquote", T.Special | T.Block | T.ClosesParagraph),
        new("center", T.Special | T.Block | T.ClosesParagraph),
        new("details", T.Special | T.Block | T.ClosesParagraph),
        new("dialog", T.Block | T.ClosesParagraph),
        new("dir", T.Special | T.Block | T.ClosesParagraph),
        new("div", T.Special | T.Block | T.ClosesParagraph),
        new("dl", T.Special | T.Block | T.ClosesParagraph),
        new("dt", T.Special | T.Block | T.ClosesParagraph | T.ImpliedEnd),
        new("dd", T.Special | T.Block | T.ClosesParagraph | T.ImpliedEnd),
        new("fieldset", T.Special | T.Block | T.ClosesParagraph),
        new("figure", T.Special | T.Block | T.ClosesParagraph),
        new("figcaption", T.Special | T.Block | T.ClosesParagraph),
        new("footer", T.Special | T.Block | T.ClosesParagraph),
        new("form", T.Special | T.Block | T.ClosesParagraph),
        new("h1", T.Special | T.Block | T.ClosesParagraph),
        new("h2", T.Special | T.Block | T.ClosesParagraph),
        new("h3", T.Special | T.Block | T.ClosesParagraph),
        new("h4", T.Special | T.Block | T.ClosesParagraph),
        new("h5", T.Special | T.Block | T.ClosesParagraph),
        new("h6", T.Special | T.Block | T.ClosesParagraph),
        new("header", T.Special | T.Block | T.ClosesParagraph),
        new("hgroup", T.Special | T.Block | T.ClosesParagraph),
        new("hr", T.Special | T.Block | T.Void | T.ClosesParagraph),
        new("li", T.Special | T.Block | T.ClosesParagraph | T.ImpliedEnd),
        new("main", T.Special | T.Block | T.ClosesParagraph),
        new("menu", T.Special | T.Block | T.ClosesParagraph),
        new("nav", T.Special | T.Block | T.ClosesParagraph),
        new("ol", T.Special | T.Block | T.ClosesParagraph),
        new("ul", T.Special | T.Block | T.ClosesParagraph),
        new("p", T.Special | T.Block | T.ClosesParagraph | T.ImpliedEnd),
        new("pre", T.Special | T.Block | T.ClosesParagraph),
        new("listing", T.Special | T.Block | T.ClosesParagraph),
        new("plaintext", T.Special | T.Block | T.ClosesParagraph),
        new("search", T.Special | T.Block | T.ClosesParagraph),
        new("section", T.Special | T.Block | T.ClosesParagraph),
        new("summary", T.Special | T.Block | T.ClosesParagraph),
        new("legend", T.Block),
        new("xmp", T.Special | T.Block | T.RawText | T.ClosesParagraph),
        new("table", T.Special | T.Block | T.ClosesParagraph | T.Scope),
        new("caption", T.Special | T.Block | T.TablePart | T.Scope),
        new("colgroup", T.Special | T.Block | T.TablePart),
        new("col", T.Special | T.Void | T.TablePart),
        new("tbody", T.Special | T.Block | T.TablePart),
        new("thead", T.Special | T.Block | T.TablePart),
        new("tfoot", T.Special | T.Block | T.TablePart),
        new("tr", T.Special | T.Block | T.TablePart),
        new("td", T.Special | T.Block | T.TablePart | T.Scope),
        new("th", T.Special | T.Block | T.TablePart | T.Scope),
        new("a", T.Formatting),
        new("b", T.Formatting),
        new("big", T.Formatting),
        new("code", T.Formatting),
        new("em", T.Formatting),
        new("font", T.Formatting),
        new("i", T.Formatting),
        new("nobr", T.Formatting),
        new("s", T.Formatting),
        new("small", T.Formatting),
        new("strike", T.Formatting),
        new("strong", T.Formatting),
        new("tt", T.Formatting),
        new("u", T.Formatting),
        new("span", T.None),
        new("q", T.None),
        new("sub", T.None),
        new("sup", T.None),
        new("br", T.Special | T.Void),
        new("wbr", T.Special | T.Void),
        new("img", T.Special | T.Void),
        new("image", T.Special | T.Void),
        new("input", T.Special | T.Void),
        new("keygen", T.Special | T.Void),
        new("button", T.Special | T.Block),
        new("select", T.Special | T.Hidden),
        new("option", T.ImpliedEnd),
        new("optgroup", T.ImpliedEnd),
        new("datalist", T.Hidden),
        new("textarea", T.Special | T.Hidden | T.RawText),
        new("label", T.Block),
        new("output", T.None),
        new("progress", T.Hidden),
        new("meter", T.Hidden),
        new("iframe", T.Special | T.Hidden | T.RawText),
        new("noembed", T.Special | T.Hidden | T.RawText),
        new("noframes", T.Special | T.Hidden | T.RawText),
        new("frameset", T.Special | T.Hidden),
        new("frame", T.Special | T.Void),
        new("object", T.Special | T.Hidden | T.Scope),
        new("applet", T.Special | T.Hidden | T.Scope),
        new("marquee", T.Special | T.Block | T.Scope),
        new("embed", T.Special | T.Void),
        new("param", T.Special | T.Void),
        new("source", T.Special | T.Void),
        new("track", T.Special | T.Void),
        new("area", T.Special | T.Void),
        new("map", T.None),
        new("picture", T.None),
        new("audio", T.Hidden),
        new("video", T.Hidden),
        new("canvas", T.Hidden),
        new("svg", T.Hidden),
        new("math", T.None),
        new("annotation", T.Hidden),
        new("time", T.None),
        new("kbd", T.None),
        new("samp", T.None),
        new("var", T.None),
        new("cite", T.None),
        new("dfn", T.None),
        new("abbr", T.None),
        new("ins", T.None),
        new("del", T.None),
        new("mark", T.None),
        new("ruby", T.None),
        new("rb", T.ImpliedEnd),
        new("rt", T.ImpliedEnd),
        new("rp", T.ImpliedEnd),
        new("rtc", T.ImpliedEnd),
        new("slot", T.None),
    ];

    private static readonly TagTraits[] TraitsByTag = [.. Rows.Select(r => r.Traits)];

    private static readonly Entry[] Table = BuildTable();

    public static TagTraits Traits(HtmlTag tag) => TraitsByTag[(int)tag];

    public static bool Has(HtmlTag tag, TagTraits trait) => (TraitsByTag[(int)tag] & trait) != 0;

    public static string Name(HtmlTag tag) => Rows[(int)tag].Name;

    public static bool IsHeading(HtmlTag tag) => tag is >= HtmlTag.H1 and <= HtmlTag.H6;

    /// <summary>The element of a name in any case; <see cref="HtmlTag.Other"/> for a name that is not in the table.</summary>
    public static HtmlTag Find(ReadOnlySpan<char> name)
    {
        ulong key = Key(name);
        if (key == 0) return HtmlTag.Other;
        for (int slot = Slot(key); Table[slot].Key != 0; slot = (slot + 1) & (Slots - 1))
        {
            if (Table[slot].Key == key) return Table[slot].Tag;
        }

        return HtmlTag.Other;
    }

    /// <summary>The name in six bits a character; 0 for one that is too long or has anything but letters and digits.</summary>
    private static ulong Key(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName) return 0;
        ulong key = 0;
        foreach (char c in name)
        {
            uint letter = (c | 0x20u) - 'a';
            uint digit = (uint)c - '0';
            if (letter < 26) key = (key << 6) | (letter + 1);
            else if (digit < 10) key = (key << 6) | (digit + 27);
            else return 0;
        }

        return key;
    }

    private static int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15ul) >> 54);

    private static Entry[] BuildTable()
    {
        var table = new Entry[Slots];
        for (int i = 1; i < Rows.Length; i++)
        {
            ulong key = Key(Rows[i].Name);
            int slot = Slot(key);
            while (table[slot].Key != 0) slot = (slot + 1) & (Slots - 1);
            table[slot] = new Entry(key, (HtmlTag)i);
        }

        return table;
    }

    private readonly record struct Row(string Name, TagTraits Traits);

    private readonly record struct Entry(ulong Key, HtmlTag Tag);
}
