namespace ScrapeClean.Blocks.Markup;

/// <summary>What the HTML standard and its default style sheet say of an element, as far as blocks depend on it.</summary>
[Flags]
internal enum TagTraits : ushort
{
    None = 0,

    /// <summary>Never has content or an end tag.</summary>
    Void = 1 << 0,

    /// <summary>Starts on a line of its own.</summary>
    Block = 1 << 1,

    /// <summary>The standard's "special" category: an end tag that does not match stops here.</summary>
    Special = 1 << 2,

    /// <summary>Goes on in the next paragraph when it was not closed in this one.</summary>
    Formatting = 1 << 3,

    /// <summary>No browser shows its content.</summary>
    Hidden = 1 << 4,

    /// <summary>Its content is characters up to its own end tag, whatever stands in it.</summary>
    RawText = 1 << 5,

    /// <summary>Its start tag closes an open paragraph.</summary>
    ClosesParagraph = 1 << 6,

    /// <summary>Its end tag may be left out.</summary>
    ImpliedEnd = 1 << 7,

    /// <summary>Belongs in the head, and does not begin the body.</summary>
    Head = 1 << 8,

    /// <summary>An end tag inside does not reach what is open outside.</summary>
    Scope = 1 << 9,

    /// <summary>Only has a meaning inside a table.</summary>
    TablePart = 1 << 10,
}
