namespace ScrapeClean.Cli.Tests.BrokenInput;

/// <summary>Texts and options.</summary>
internal static class BrokenTexts
{
    private static readonly ArticleCleaner Cleaner = ArticleCleaner.Default;

    public static IReadOnlyList<BrokenCase> All { get; } =
    [
        BrokenCase.Refused("no text: null", () => Cleaner.Clean((string)null!)),
        BrokenCase.Refused("nothing to explain: null", () => Cleaner.Explain(null!)),
        Text("an empty text", ""),
        Text("white space alone", " \t\r\n\u00A0\u2028\n"),
        Text("a byte-order mark alone", "\uFEFF"),
        Text("a NUL", "\0"),
        Text("a lone surrogate", "\uD800"),
        Text("surrogates in the wrong order", "\uDC00\uD800"),
        Text("zero-width characters alone", "\u200B\u200C\u200D"),
        Text("bidi controls without an end", "\u202E\u2066a"),
        Text("accents without a letter", "\u0301\u0302\n\u0303"),
        Text("NULs and a lone surrogate inside body", "The council met on Tuesday evening.\uD800 \0 It spoke of the bridge."),
        Text("furniture and nothing else", "Facebook Twitter"),
        Text("a torn tag in a text", "We met at the cafe\u0301\" frameborder=\"0\"> and talked."),
        BrokenCase.Refused("a text over `MaxInputLength`", () => With(new CleanerOptions { MaxInputLength = 10 }).Clean("eleven char")),
        BrokenCase.Refused("more lines than `MaxBlocks`", () => With(new CleanerOptions { MaxBlocks = 2 }).Clean("a\nb\nc")),
        BrokenCase.Refused("a token that was cancelled", () => Cleaner.Clean("a", new CancellationToken(canceled: true))),
        BrokenCase.Refused("no options: null", () => With(null!)),
        BrokenCase.Refused("a strictness that is none", () => With(new CleanerOptions { Strictness = (Strictness)9 })),
        BrokenCase.Refused("a kind to keep that is none", () => With(new CleanerOptions { Keep = [(FurnitureKind)99] })),
        BrokenCase.Refused("kinds to keep: null", () => With(new CleanerOptions { Keep = null! })),
        BrokenCase.Refused("packs: null", () => With(new CleanerOptions { Packs = null! })),
        BrokenCase.Refused("limits below 1", () => With(new CleanerOptions { MaxInputLength = 0, MaxBlocks = -1 })),
        BrokenCase.Cleaned("a language without a pack", "Facebook Twitter", With(new CleanerOptions { Language = "xx" }).Clean),
        BrokenCase.Refused("the original of a page", () => Cleaner.CleanHtml("<p>a</p><p>Facebook Twitter</p>").Restore()),
    ];

    private static BrokenCase Text(string what, string text) => BrokenCase.Cleaned(what, text, Cleaner.Clean);

    private static ArticleCleaner With(CleanerOptions options) => new(options);
}
