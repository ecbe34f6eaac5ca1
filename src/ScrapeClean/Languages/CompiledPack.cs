namespace ScrapeClean.Languages;

/// <summary>What matching needs to know of a pack.</summary>
/// <param name="index">Its number.</param>
/// <param name="header">What its file begins with.</param>
/// <param name="count">How many packs there are.</param>
internal sealed class CompiledPack(int index, PackHeader header, int count)
{
    /// <summary>What the rule names of all packs begin with.</summary>
    public const string RulePrefix = "phrase:";

    private const int MaxGuessable = 64;

    public int Index { get; } = index;

    public string Code { get; } = header.Code;

    public Script[] Scripts { get; } = header.Scripts;

    /// <inheritdoc cref="PackHeader.Letters"/>
    public string Letters { get; } = header.Letters;

    /// <summary>What a removal by one of the pack's phrases names as its rule.</summary>
    public string RuleName { get; } = RulePrefix + header.Code;

    /// <summary>Number of the language in guesses, 0 to 63, or -1 for a variant or the pack of all languages.</summary>
    public int GuessBit { get; init; } = -1;

    /// <summary>The languages that its words are of, as bits of <see cref="GuessBit"/>: its own, its parent's and what is akin, all for the pack of all languages.</summary>
    public ulong Languages { get; private set; }

    /// <summary>Packs whose phrases are the language's own, by index: itself, those it inherits from, its variants and what is akin.</summary>
    public bool[] Own { get; } = new bool[count];

    public bool IsWrittenIn(Script script)
    {
        bool found = false;
        foreach (Script own in Scripts)
            found |= own == script;
        return found;
    }

    public static CompiledPack[] Of(BookTables tables)
    {
        Span<bool> hasStopWords = stackalloc bool[byte.MaxValue + 1];
        foreach ((byte pack, _) in tables.StopWords)
            hasStopWords[pack] = true;
        var packs = new CompiledPack[tables.Packs.Length];
        int guessable = 0;
        for (int i = 0; i < packs.Length; i++)
        {
            PackHeader header = tables.Packs[i].Header;
            bool canBeGuessed = header.Inherits is null && header.Code != PackHeader.Universal && hasStopWords[i] && guessable < MaxGuessable;
            packs[i] = new CompiledPack(i, header, packs.Length) { GuessBit = canBeGuessed ? guessable++ : -1 };
        }
        LinkVariants(tables.Packs, packs);
        return packs;
    }

    private static void LinkVariants(LanguagePack[] sources, CompiledPack[] packs)
    {
        foreach (CompiledPack pack in packs)
        {
            pack.Own[pack.Index] = true;
            pack.Languages |= pack.Code == PackHeader.Universal ? ulong.MaxValue : pack.GuessBit >= 0 ? 1UL << pack.GuessBit : 0;
            if (pack.Code == PackHeader.Universal)
            {
                foreach (CompiledPack other in packs)
                    other.Own[pack.Index] = true;
            }
            // A second pack of a code adds to the first one's language.
            foreach (CompiledPack other in packs)
            {
                if (other.Code == sources[pack.Index].Header.Akin || (other.Code == pack.Code && other != pack))
                    LinkAkin(pack, other);
            }
            if (sources[pack.Index].Inherits is { } code)
                LinkParent(packs, pack, code, sources[pack.Index].PackSource);
        }
    }

    private static void LinkParent(CompiledPack[] packs, CompiledPack pack, string code, string source)
    {
        bool found = false;
        foreach (CompiledPack parent in packs)
        {
            if (parent.Code != code)
                continue;
            found = true;
            (pack.Own[parent.Index], parent.Own[pack.Index]) = (true, true);
            pack.Languages |= parent.GuessBit >= 0 ? 1UL << parent.GuessBit : 0;
        }
        if (!found)
            throw new PackFormatException(source, 1, $"inherits '{code}', which is not among the packs: add that one too");
    }

    private static void LinkAkin(CompiledPack pack, CompiledPack akin)
    {
        (pack.Own[akin.Index], akin.Own[pack.Index]) = (true, true);
        pack.Languages |= akin.GuessBit >= 0 ? 1UL << akin.GuessBit : 0;
        akin.Languages |= pack.GuessBit >= 0 ? 1UL << pack.GuessBit : 0;
    }
}
