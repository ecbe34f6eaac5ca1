using ScrapeClean.Languages;

namespace ScrapeClean;

/// <summary>
/// The packs that a cleaner uses. Immutable and thread-safe; compiled once, when first needed.
/// </summary>
public sealed class LanguagePacks
{
    private static readonly Lazy<LanguagePacks> LazyBuiltIn = new(() => new LanguagePacks(BuiltInPacks.Tables.Packs));

    private readonly LanguagePack[] _packs;
    private readonly Lazy<PhraseBook> _book;

    private LanguagePacks(LanguagePack[] packs)
    {
        _packs = packs;
        _book = new Lazy<PhraseBook>(Compile);
    }

    /// <summary>The packs that come with the library.</summary>
    public static LanguagePacks BuiltIn => LazyBuiltIn.Value;

    /// <summary>No pack at all: nothing is known by its wording.</summary>
    public static LanguagePacks None { get; } = new([]);

    /// <summary>Codes of the packs, such as <c>fr</c>, in the order they were added.</summary>
    public IReadOnlyList<string> Codes => [.. _packs.Select(p => p.Code)];

    /// <summary>The packs themselves.</summary>
    public IReadOnlyList<LanguagePack> Packs => Array.AsReadOnly(_packs);

    internal PhraseBook Book => _book.Value;

    /// <summary>These packs and one more. A pack whose code is there already adds its phrases to that language.</summary>
    /// <param name="pack">The pack to add.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    /// <exception cref="PackFormatException">A phrase of the pack cannot be compiled.</exception>
    /// <exception cref="ArgumentException">The packs are too many to be used together (128).</exception>
    public LanguagePacks With(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        LanguagePacks packs = WithUnchecked(pack);
        _ = packs.Book; // a bad pack is refused here, not at the first text
        return packs;
    }

    /// <summary>
    /// These packs and more phrases: lines of a pack from its first section on, such as <c>[ShareBar]</c> and <c>= Pin it</c>. They count in all languages.
    /// </summary>
    /// <param name="phrases">The lines.</param>
    /// <param name="source">A name for messages, such as the file's.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="PackFormatException">A line cannot be read; the message names source, line and remedy.</exception>
    public LanguagePacks WithPhrases(string phrases, string source = "phrases")
    {
        ArgumentNullException.ThrowIfNull(phrases);
        ArgumentNullException.ThrowIfNull(source);
        return With(new PackReader(phrases, source, PackHeader.Universal).Read());
    }

    /// <summary>Only the packs with these codes, those they inherit from, and the one that all languages share.</summary>
    /// <param name="codes">Codes such as <c>fr</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is null.</exception>
    /// <exception cref="ArgumentException">A code has no pack; the message lists those there are.</exception>
    public LanguagePacks Only(params IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var wanted = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { PackHeader.Universal };
        foreach (string code in codes)
        {
            for (string? at = code; at is not null;)
            {
                LanguagePack pack = Array.Find(_packs, p => p.Code.Equals(at, StringComparison.OrdinalIgnoreCase))
                    ?? throw new ArgumentException($"There is no pack '{at}'; there are: {string.Join(", ", Codes)}.", nameof(codes));
                wanted.Add(pack.Code);
                at = pack.Inherits;
            }
        }
        return new LanguagePacks(Array.FindAll(_packs, p => wanted.Contains(p.Code)));
    }

    /// <summary>The same as <see cref="With"/>, compiled when first needed.</summary>
    internal LanguagePacks WithUnchecked(LanguagePack pack) => new([.. _packs, pack]);

    private PhraseBook Compile() =>
        new(PhraseBookBuilder.Build(_packs, Array.Exists(_packs, p => p.IsCompiled) ? BuiltInPacks.Tables : null));
}
