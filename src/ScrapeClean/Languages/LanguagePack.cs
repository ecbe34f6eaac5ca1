using ScrapeClean.Languages;

namespace ScrapeClean;

/// <summary>
/// What one language says on its buttons, labels and prompts. Immutable and thread-safe. The format is described in <c>docs/language-packs.md</c>.
/// </summary>
public sealed class LanguagePack
{
    internal LanguagePack(PackHeader header, IReadOnlyList<Phrase> phrases, string source)
    {
        Header = header;
        Phrases = phrases;
        PhraseCount = phrases.Count;
        PackSource = source;
    }

    /// <summary>A pack whose phrases stand in a compiled book.</summary>
    internal LanguagePack(PackHeader header, int phraseCount, string source)
    {
        Header = header;
        Phrases = [];
        PhraseCount = phraseCount;
        PackSource = source;
        IsCompiled = true;
    }

    /// <summary>The pack's code, such as <c>fr</c> or <c>pt-BR</c>; <c>und</c> for what all languages share.</summary>
    public string Code => Header.Code;

    /// <summary>The language's name, as the pack gives it.</summary>
    public string Name => Header.Name;

    /// <summary>The code of the pack that this one adds to, or null.</summary>
    public string? Inherits => Header.Inherits;

    /// <summary>Number of phrases, before alternatives are unfolded.</summary>
    public int PhraseCount { get; }

    /// <summary>Where the pack was read from, as the caller named it.</summary>
    public string PackSource { get; }

    internal PackHeader Header { get; }

    /// <summary>The phrases as written; none where the pack comes compiled.</summary>
    internal IReadOnlyList<Phrase> Phrases { get; }

    /// <summary>Whether the phrases stand in the compiled book that comes with the library.</summary>
    internal bool IsCompiled { get; }

    /// <summary>Reads a pack.</summary>
    /// <param name="text">The pack's text.</param>
    /// <param name="source">A name for messages, such as the file's.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="PackFormatException">The text is not a pack; the message names source, line and remedy.</exception>
    public static LanguagePack Parse(string text, string source = "pack")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        return new PackReader(text, source).Read();
    }

    /// <summary>Reads a pack's file, as UTF-8.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="PackFormatException">The file is not a pack; the message names file, line and remedy.</exception>
    public static LanguagePack Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Parse(File.ReadAllText(path), path);
    }

    /// <summary>The pack's code and number of phrases.</summary>
    public override string ToString() => $"{Code}: {PhraseCount} phrases";
}
