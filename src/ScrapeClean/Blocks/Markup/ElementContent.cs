namespace ScrapeClean.Blocks.Markup;

/// <summary>What a front end does with the content of an element that it has just announced.</summary>
internal enum ElementContent : byte
{
    /// <summary>Goes on with its children.</summary>
    Children,

    /// <summary>Passes over them: no browser shows them.</summary>
    Skip,

    /// <summary>Hands its characters to <see cref="MarkupReader.Data"/> and passes over the rest: a title, or data about the page.</summary>
    Data,
}
