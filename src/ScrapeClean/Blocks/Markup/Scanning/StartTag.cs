namespace ScrapeClean.Blocks.Markup.Scanning;

/// <summary>A start tag as the scanner found it.</summary>
/// <param name="Tag">The element.</param>
/// <param name="Name">Where its name stands in the page.</param>
/// <param name="Attributes">Where its attributes begin.</param>
internal readonly record struct StartTag(HtmlTag Tag, Slice Name, int Attributes);
