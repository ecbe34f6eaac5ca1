namespace ScrapeClean.Cli.Tests.BrokenInput;

/// <summary>Packs and phrases.</summary>
internal static class BrokenPacks
{
    public static IReadOnlyList<BrokenCase> All { get; } =
    [
        Pack("an empty pack", ""),
        Pack("a header line without a colon", "language fr"),
        Pack("an unknown header", "language: fr\ncolour: red"),
        Pack("a language code that is none", "language: French"),
        Pack("an unknown script", "language: fr\nscripts: Klingon"),
        Pack("a section that is not closed", "language: fr\n[ShareBar"),
        Pack("an unknown section", "language: fr\n[Sharebars]"),
        Phrase("a phrase without an operator", "Pin it"),
        Phrase("an operator without a phrase", "="),
        Phrase("an operator glued to its phrase", "=Pin it"),
        Phrase("a limit of 0 words", "~0 pin"),
        Phrase("a limit of three digits", "~100 pin"),
        Phrase("a limit that is no number of this world", "~99999999999999999999 pin"),
        Phrase("a phrase of 5,000 characters", "= " + new string('a', 5000)),
        Phrase("a bracket that is not closed", "= pin (it|this"),
        Phrase("a bracket that was not opened", "= pin it)"),
        Phrase("brackets in brackets", "= pin (it|(this|that))"),
        Phrase("glued alternatives that make too many forms", "= a(b|c|d|e|f|g)(h|i|j|k|l|m)(n|o|p|q|r|s)(t|u|v|w|x|y)"),
        Phrase("a placeholder that does not exist", "= pin {thing}"),
        Phrase("a class of words that does not exist", "= pin {@thing}"),
        Phrase("a placeholder that is not closed", "= pin {any"),
        Phrase("a phrase that would match any line", "= {any}"),
        Phrase("an inline phrase that starts with a placeholder", "> {any} pin"),
        BrokenCase.Refused("an inline phrase that keeps", () => LanguagePacks.None.WithPhrases("[Keep]\n> pin")),
        BrokenCase.Refused("packs by a code that has none", () => LanguagePacks.None.Only("xx")),
        BrokenCase.Refused("too many packs together", () => Enumerable.Range(0, 200).Aggregate(LanguagePacks.None, (packs, i) => packs.With(LanguagePack.Parse($"language: x{i}\n[ShareBar]\n= pin")))),
        BrokenCase.Refused("no pack: null", () => LanguagePack.Parse(null!)),
    ];

    private static BrokenCase Pack(string what, string text) => BrokenCase.Refused(what, () => LanguagePacks.None.With(LanguagePack.Parse(text, "own.txt")));

    private static BrokenCase Phrase(string what, string line) => BrokenCase.Refused(what, () => LanguagePacks.None.WithPhrases("[ShareBar]\n" + line, "own.txt"));
}
