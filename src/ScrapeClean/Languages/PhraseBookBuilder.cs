using System.Buffers;

namespace ScrapeClean.Languages;

/// <summary>Compiles packs into a <see cref="PhraseBook"/>. Not thread-safe: one builder a book.</summary>
internal sealed class PhraseBookBuilder
{
    private const int MaxPacks = 128;
    private const int MaxGuessable = 64;

    private readonly Token[] _tokens = new Token[64];
    private readonly Dictionary<string, int> _classBits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _classPlaceholderIds = new(StringComparer.Ordinal);
    private int _guessable;

    private PhraseBookBuilder()
    {
        foreach (string name in WordClass.Known)
            _classBits.Add(name, _classBits.Count);
        for (int root = 0; root < 3; root++)
            NewNode();
    }

    public HashIndex<int> Edges { get; } = new();

    public HashIndex<ulong> Classes { get; } = new();

    public HashIndex<ulong> StopWords { get; } = new();

    public List<PhraseNode> Nodes { get; } = [];

    /// <summary>Where a node goes on to without a word, and the number of the node's next link, or -1.</summary>
    public List<(int Node, int Next)> Links { get; } = [];

    public List<PhraseEntry> Entries { get; } = [];

    public List<(int ClassBit, bool Many)> ClassPlaceholders { get; } = [];

    public List<CompiledPack> Packs { get; } = [];

    /// <exception cref="PackFormatException">A phrase cannot be compiled, or a pack inherits from one that is not there.</exception>
    public static PhraseBook Build(IReadOnlyList<LanguagePack> packs)
    {
        var builder = new PhraseBookBuilder();
        if (packs.Count > MaxPacks)
            throw new ArgumentException($"{packs.Count} packs, at most {MaxPacks} can be used together: choose the languages you need.", nameof(packs));
        foreach (LanguagePack pack in packs)
            builder.AddHeader(pack);
        builder.LinkVariants(packs);
        for (int i = 0; i < packs.Count; i++)
        {
            foreach (Phrase phrase in packs[i].Phrases)
                builder.AddPhrase(packs[i], i, phrase);
        }
        return new PhraseBook(builder);
    }

    public static ulong EdgeKey(int node, ulong hash) => (hash ^ ((ulong)node << 40 | (uint)node)) * 0xD6E8FEB86659FD93;

    private void AddHeader(LanguagePack pack)
    {
        PackHeader header = pack.Header;
        bool guessable = header.Inherits is null && header.Code != LanguagePacks.Universal && header.StopWords.Length > 0 && _guessable < MaxGuessable;
        int bit = guessable ? _guessable++ : -1;
        string letters = header.Letters.Replace(" ", "", StringComparison.Ordinal);
        Packs.Add(new CompiledPack(Packs.Count, header)
        {
            GuessBit = bit,
            OwnLetters = guessable && letters.Length > 0 ? SearchValues.Create(letters + letters.ToUpperInvariant()) : null,
        });
        if (guessable)
            AddWords(StopWords, header.StopWords, bit);
        foreach ((string name, string words) in header.Classes)
            AddWords(Classes, words, ClassBit(name, pack));
    }

    private void AddWords(HashIndex<ulong> index, string words, int bit)
    {
        int count = Tokenizer.Tokenize(words, _tokens, out bool complete);
        int done = 0;
        while (true)
        {
            for (int i = 0; i < count; i++)
            {
                if (_tokens[i].Kind == TokenKind.Word)
                    index.Add(_tokens[i].Hash) |= 1UL << bit;
            }
            if (complete || count == 0)
                return;
            done += _tokens[count - 1].End;
            count = Tokenizer.Tokenize(words.AsSpan(done), _tokens, out complete);
        }
    }

    private int ClassBit(string name, LanguagePack pack)
    {
        if (_classBits.TryGetValue(name, out int bit))
            return bit;
        if (_classBits.Count == 64)
            throw new PackFormatException(pack.PackSource, 1, $"@{name} is one class too many: all packs together may name 64");
        _classBits.Add(name, _classBits.Count);
        return _classBits.Count - 1;
    }

    private void LinkVariants(IReadOnlyList<LanguagePack> packs)
    {
        for (int i = 0; i < packs.Count; i++)
        {
            CompiledPack pack = Packs[i];
            pack.Own |= UInt128.One << i;
            if (pack.Code == LanguagePacks.Universal)
            {
                foreach (CompiledPack other in Packs)
                    other.Own |= UInt128.One << i;
            }
            if (packs[i].Inherits is not { } parentCode)
                continue;
            CompiledPack parent = Packs.Find(p => p.Code == parentCode)
                ?? throw new PackFormatException(packs[i].PackSource, 1, $"inherits '{parentCode}', which is not among the packs: add that one too");
            pack.Own |= UInt128.One << parent.Index;
            parent.Own |= UInt128.One << i;
        }
    }

    private void AddPhrase(LanguagePack pack, int index, Phrase phrase)
    {
        try
        {
            List<string[]> parts = PhraseParts.Of(phrase.Pattern);
            switch (phrase.Operator)
            {
                case PhraseOperator.Whole or PhraseOperator.Start:
                    AddParts(PhraseBook.StartRoot, parts, phrase, index);
                    break;
                case PhraseOperator.End or PhraseOperator.Anywhere:
                    AddParts(PhraseBook.InsideRoot, parts, phrase, index);
                    break;
                default:
                    // It is looked for behind every sentence, so it must be known by its first word.
                    if (phrase.Pattern[0] == '{' && !phrase.Pattern.StartsWith("{@", StringComparison.Ordinal))
                        throw new FormatException("an inline phrase starts with a word of its own: put one before the placeholder");
                    AddParts(PhraseBook.InlineRoot, parts, phrase, index);
                    AddParts(PhraseBook.StartRoot, parts, phrase with { Operator = PhraseOperator.Start }, index);
                    break;
            }
        }
        catch (FormatException bad) when (bad is not PackFormatException)
        {
            throw new PackFormatException(pack.PackSource, phrase.Line, bad.Message);
        }
    }

    // Alternatives branch and meet again in a node of their own, so that a phrase costs what its text costs, not what its forms would.
    private void AddParts(int root, List<string[]> parts, Phrase phrase, int pack)
    {
        int node = root;
        bool known = false, worded = false;
        for (int i = 0; i < parts.Count; i++)
        {
            bool atEnd = i == parts.Count - 1;
            bool allKnown = true, allWorded = true;
            int meeting = parts[i].Length > 1 ? NewNode() : -1;
            int end = node;
            foreach (string form in parts[i])
            {
                end = AddText(node, form, phrase.Operator == PhraseOperator.Whole, i == 0, atEnd, out bool literal, out bool hasWord);
                allKnown &= literal;
                allWorded &= hasWord;
                if (meeting >= 0)
                    Link(end, meeting);
            }
            known |= allKnown;
            worded |= allWorded;
            node = meeting >= 0 ? meeting : end;
        }
        if (!known)
            throw new FormatException("the phrase has no word that must be there: it would match any line");
        // A bare date heads a part of the body as often as it dates the article: TimestampRule tells.
        bool weak = phrase.Weak || (!worded && phrase.Kind == FurnitureKind.Timestamp);
        Entries.Add(new PhraseEntry(phrase.Operator, phrase.Kind, weak, (byte)phrase.MaxWords, (byte)pack, worded, IsOpen(phrase.Pattern), Nodes[node].FirstEntry));
        Nodes[node] = Nodes[node] with { FirstEntry = Entries.Count - 1 };
    }

    private static bool IsOpen(string pattern) =>
        pattern.Contains("{name}", StringComparison.Ordinal) || pattern.Contains("{any}", StringComparison.Ordinal)
        || pattern.Contains("{word}", StringComparison.Ordinal);

    private int AddText(int node, ReadOnlySpan<char> form, bool whole, bool atStart, bool atEnd, out bool literal, out bool hasWord)
    {
        literal = hasWord = false;
        while (!form.IsEmpty)
        {
            int open = form.IndexOf('{');
            int count = Tokenizer.Tokenize(open < 0 ? form : form[..open], _tokens, out bool complete);
            if (!complete)
                throw new FormatException($"a phrase has at most {_tokens.Length} words: shorten it");
            if (whole)
                count = WithoutEndMarks(count, atStart, atEnd && open < 0);
            for (int i = 0; i < count; i++)
            {
                if (_tokens[i].Hash == 0)
                    continue;
                node = Step(node, _tokens[i].Hash);
                hasWord |= _tokens[i].Kind == TokenKind.Word;
                literal |= _tokens[i].Kind == TokenKind.Word || _tokens[i].First is '©' or '℗';
            }
            if (open < 0)
                break;
            int close = form[open..].IndexOf('}');
            if (close < 0)
                throw new FormatException("a '{' without '}': placeholders are written {n}, {name}, {@class} …");
            int placeholder = PlaceholderId(form[(open + 1)..(open + close)]);
            Nodes[node] = Nodes[node] with { Placeholders = Nodes[node].Placeholders | 1UL << placeholder };
            node = Step(node, Placeholder.EdgeHash(placeholder));
            literal |= placeholder is >= Placeholder.FirstClass or Placeholder.Time or Placeholder.Date or Placeholder.Url;
            form = form[(open + close + 1)..];
            atStart = false;
        }
        return node;
    }

    // Marks at either end of a whole line do not count, so they are no part of the phrase either; © and the like are more than marks.
    private int WithoutEndMarks(int count, bool atStart, bool atEnd)
    {
        while (atEnd && count > 0 && _tokens[count - 1].Kind == TokenKind.Mark)
            count--;
        for (int i = 0; atStart && i < count && _tokens[i].Kind == TokenKind.Mark && _tokens[i].First is not ('©' or '℗' or '#' or '@'); i++)
            _tokens[i] = default;
        return count;
    }

    private void Link(int from, int to)
    {
        Links.Add((to, Nodes[from].FirstLink));
        Nodes[from] = Nodes[from] with { FirstLink = Links.Count - 1 };
    }

    private int NewNode()
    {
        Nodes.Add(new PhraseNode { FirstEntry = -1, FirstLink = -1 });
        return Nodes.Count - 1;
    }

    private int Step(int node, ulong hash)
    {
        ref int next = ref Edges.Add(EdgeKey(node, hash));
        if (next == 0)
        {
            next = NewNode();
        }
        return next;
    }

    private int PlaceholderId(ReadOnlySpan<char> name)
    {
        int builtIn = Placeholder.BuiltIn(name);
        if (builtIn >= 0)
            return builtIn;
        if (name.Length < 2 || name[0] != '@')
            throw new FormatException($"unknown placeholder '{{{name}}}': use n, time, date, name, word, any, url or @class");
        string key = name.ToString();
        if (_classPlaceholderIds.TryGetValue(key, out int id))
            return id;
        bool many = key[^1] == '+';
        string className = many ? key[1..^1] : key[1..];
        if (!_classBits.TryGetValue(className, out int bit))
            throw new FormatException($"no pack has a class '@{className}': write it in the header, '@{className}: word word …'");
        id = Placeholder.FirstClass + ClassPlaceholders.Count;
        if (id > 63)
            throw new FormatException("too many kinds of placeholders: 57 classes in all packs together");
        ClassPlaceholders.Add((bit, many));
        _classPlaceholderIds.Add(key, id);
        return id;
    }
}
