namespace ScrapeClean.Languages;

/// <summary>Compiles packs into <see cref="BookTables"/>. Not thread-safe: one builder a book.</summary>
internal sealed class PhraseBookBuilder
{
    private const int MaxPacks = 128;
    private const int MaxClasses = 64;
    private const int MaxPlaceholders = 64;

    private const char SharpS = 'ß';

    private readonly Token[] _tokens = new Token[64];
    private readonly Token[] _written = new Token[1];
    private bool _hasSharpS;
    private readonly WordList _words = new();
    private readonly PhraseTreeBuilder _tree = new();
    private readonly List<LanguagePack> _packs = [];
    private readonly List<string> _classes = [.. WordClass.Known];
    private readonly List<(byte Pack, byte Class, int Word)> _classWords = [];
    private readonly HashSet<(int Pack, int Word)> _compoundStarts = [];
    private readonly List<(byte Pack, int Word)> _stopWords = [];
    private readonly List<int> _wordGroups = [];
    private readonly List<(byte ClassBit, bool Many)> _classPlaceholders = [];

    private PhraseBookBuilder()
    {
    }

    /// <param name="packs">The packs.</param>
    /// <param name="compiled">The compiled form of those that were compiled before, which is no other than theirs.</param>
    /// <exception cref="PackFormatException">A phrase cannot be compiled, or a pack inherits from one that is not there.</exception>
    public static BookTables Build(IReadOnlyList<LanguagePack> packs, BookTables? compiled = null)
    {
        if (packs.Count > MaxPacks)
            throw new ArgumentException($"{packs.Count} packs, at most {MaxPacks} can be used together: choose the languages you need.", nameof(packs));
        if (compiled is not null && packs.SequenceEqual(compiled.Packs))
            return compiled;
        var builder = new PhraseBookBuilder();
        if (compiled is not null)
            builder.AddCompiled(compiled, packs);
        int known = builder._packs.Count;
        builder._packs.AddRange(packs.Where(p => !p.IsCompiled));
        for (int i = known; i < builder._packs.Count; i++)
            builder.AddClasses(i);
        // Phrases number their words first: what belongs to one phrase then stands side by side, and compresses better.
        for (int i = known; i < builder._packs.Count; i++)
        {
            foreach (Phrase phrase in builder._packs[i].Phrases)
                builder.AddPhrase(i, phrase);
            builder._wordGroups.Add(builder._words.Count);
        }
        for (int i = known; i < builder._packs.Count; i++)
            builder.AddHeaderWords(i);
        return builder.ToTables();
    }

    private BookTables ToTables() => new()
    {
        Packs = [.. _packs],
        Words = _words.ToString(),
        WordCount = _words.Count,
        WordGroups = [.. _wordGroups],
        ClassNames = [.. _classes],
        ClassWords = [.. _classWords],
        StopWords = [.. _stopWords],
        ClassPlaceholders = [.. _classPlaceholders],
        Tree = PhraseTreePacker.Pack(_tree),
    };

    private void AddCompiled(BookTables tables, IReadOnlyList<LanguagePack> packs)
    {
        var numbers = new int[tables.Packs.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = packs.Contains(tables.Packs[i]) ? _packs.Count : -1;
            if (numbers[i] >= 0)
                _packs.Add(tables.Packs[i]);
        }
        _words.AddAll(tables.Words);
        _classes.Clear();
        _classes.AddRange(tables.ClassNames);
        _classPlaceholders.AddRange(tables.ClassPlaceholders);
        _classWords.AddRange(tables.ClassWords.Where(w => numbers[w.Pack] >= 0).Select(w => w with { Pack = (byte)numbers[w.Pack] }));
        _stopWords.AddRange(tables.StopWords.Where(w => numbers[w.Pack] >= 0).Select(w => w with { Pack = (byte)numbers[w.Pack] }));
        _tree.AddAll(tables.Tree, numbers);
    }

    private void AddClasses(int index)
    {
        foreach ((string name, _) in _packs[index].Header.Classes)
            ClassBit(name, _packs[index]);
    }

    private void AddHeaderWords(int index)
    {
        LanguagePack pack = _packs[index];
        AddWords(pack.Header.StopWords, word => _stopWords.Add(((byte)index, word)));
        foreach ((string name, string words) in pack.Header.Classes)
        {
            int bit = ClassBit(name, pack);
            if ((WordClass.OfPrompts >> bit & 1) != 0)
                AddPromptWords(words, index, bit);
            else
                AddWords(words, word => _classWords.Add(((byte)index, (byte)bit, word)));
        }
        _wordGroups.Add(_words.Count);
    }

    private void AddPromptWords(string words, int pack, int bit)
    {
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int all = Tokenizer.Tokenize(word, _tokens, out bool complete), count = 0;
            bool good = complete;
            for (int i = 0; i < all; i++)
            {
                if (_tokens[i].Kind == TokenKind.Word)
                    _tokens[count++] = _tokens[i];
                else
                    good &= _tokens[i].IsMark('_');
            }
            if (!good || count is 0 or > CompoundWord.MostTokens)
                throw new PackFormatException(_packs[pack].PackSource, 1, $"'{word}' in @{_classes[bit]} is no word: write letters alone, 1 to {CompoundWord.MostTokens} parts of them, with '_' between those that have spaces between them");
            int first = _words.Add(word, _tokens[0]);
            if (count > 1 && _compoundStarts.Add((pack, first)))
                _classWords.Add(((byte)pack, WordClass.Compound, first));
            _classWords.Add(((byte)pack, (byte)bit, count > 1 ? _words.AddCompound(word, _tokens.AsSpan(0, count)) : first));
        }
    }

    private void AddWords(string text, Action<int> add)
    {
        int count, done = 0;
        bool complete;
        do
        {
            ReadOnlySpan<char> rest = text.AsSpan(done);
            count = Tokenizer.Tokenize(rest, _tokens, out complete);
            foreach (Token token in _tokens.AsSpan(0, count))
            {
                if (token.Kind == TokenKind.Word)
                    add(_words.Add(rest, token));
            }
            done += count > 0 ? _tokens[count - 1].End : 0;
        }
        while (!complete && count > 0);
    }

    private int ClassBit(string name, LanguagePack pack)
    {
        int bit = _classes.IndexOf(name);
        if (bit >= 0)
            return bit;
        if (_classes.Count == MaxClasses)
            throw new PackFormatException(pack.PackSource, 1, $"@{name} is one class too many: all packs together may name {MaxClasses}");
        _classes.Add(name);
        return _classes.Count - 1;
    }

    private void AddPhrase(int index, Phrase phrase)
    {
        _hasSharpS = phrase.Pattern.Contains(SharpS);
        try
        {
            List<ReadOnlyMemory<char>[]> parts = PhraseParts.Of(phrase.Pattern);
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
                    // Where nothing stands behind it, it is a label, which has a phrase of its own where it is the whole line.
                    if (phrase.MaxWords > 0)
                        AddParts(PhraseBook.StartRoot, parts, phrase with { Operator = PhraseOperator.Start }, index);
                    break;
            }
        }
        catch (FormatException bad) when (bad is not PackFormatException)
        {
            throw new PackFormatException(_packs[index].PackSource, phrase.Line, bad.Message);
        }
    }

    // Alternatives branch and meet again in a node of their own, so that a phrase costs what its text costs, not what its forms would.
    private void AddParts(int root, List<ReadOnlyMemory<char>[]> parts, Phrase phrase, int pack)
    {
        int node = root;
        bool known = false, worded = false;
        for (int i = 0; i < parts.Count; i++)
        {
            bool atEnd = i == parts.Count - 1;
            bool allKnown = true, allWorded = true;
            int meeting = parts[i].Length > 1 ? _tree.AddNode() : -1;
            int end = node;
            foreach (ReadOnlyMemory<char> form in parts[i])
            {
                end = AddText(node, form.Span, phrase.Operator == PhraseOperator.Whole, i == 0, atEnd, out bool literal, out bool hasWord);
                allKnown &= literal;
                allWorded &= hasWord;
                if (meeting >= 0)
                    _tree.Link(end, meeting);
            }
            known |= allKnown;
            worded |= allWorded;
            node = meeting >= 0 ? meeting : end;
        }
        if (!known)
            throw new FormatException("the phrase has no word that must be there: it would match any line");
        // A bare date heads a part of the body as often as it dates the article: TimestampRule tells.
        bool weak = phrase.Weak || (!worded && phrase.Kind == FurnitureKind.Timestamp);
        _tree.AddEntry(node, new PhraseEntry(phrase.Operator, phrase.Kind, weak, (byte)phrase.MaxWords, (byte)pack, worded, PhraseParts.AreOpen(phrase.Pattern)));
    }

    private int AddText(int node, ReadOnlySpan<char> form, bool whole, bool atStart, bool atEnd, out bool literal, out bool hasWord)
    {
        literal = hasWord = false;
        while (!form.IsEmpty)
        {
            int open = form.IndexOf('{');
            ReadOnlySpan<char> text = open < 0 ? form : form[..open];
            int count = Tokenizer.Tokenize(text, _tokens, out bool complete);
            if (!complete)
                throw new FormatException($"a phrase has at most {_tokens.Length} words: shorten it");
            if (whole)
                count = WithoutEndMarks(count, atStart, atEnd && open < 0);
            for (int i = 0; i < count; i++)
            {
                if (_tokens[i].Hash == 0)
                    continue;
                node = Step(node, text, _tokens[i]);
                hasWord |= _tokens[i].Kind == TokenKind.Word;
                literal |= _tokens[i].Kind == TokenKind.Word || _tokens[i].First is '©' or '℗';
            }
            if (open < 0)
                break;
            int close = form[open..].IndexOf('}');
            if (close < 0)
                throw new FormatException("a '{' without '}': placeholders are written {n}, {name}, {@class} …");
            int placeholder = PlaceholderId(form[(open + 1)..(open + close)]);
            node = _tree.Step(node, placeholder);
            literal |= placeholder is >= Placeholder.FirstClass or Placeholder.Time or Placeholder.Date or Placeholder.Url;
            form = form[(open + close + 1)..];
            atStart = false;
        }
        return node;
    }

    private int Step(int node, ReadOnlySpan<char> text, Token token)
    {
        int next = _tree.Step(node, PhraseTree.FirstWordKey + _words.Add(text, token));
        if (!_hasSharpS)
            return next;
        ReadOnlySpan<char> word = text[token.Start..token.End];
        if (!word.Contains(SharpS))
            return next;
        // In Switzerland and in capitals it is written otherwise, and goes on in the same way.
        string written = word.ToString().Replace(SharpS.ToString(), "ss", StringComparison.Ordinal);
        Tokenizer.Tokenize(written, _written, out _);
        _tree.LinkOnce(_tree.Step(node, PhraseTree.FirstWordKey + _words.Add(written, _written[0])), next);
        return next;
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

    private int PlaceholderId(ReadOnlySpan<char> name)
    {
        int builtIn = Placeholder.BuiltIn(name);
        if (builtIn >= 0)
            return builtIn;
        if (name.Length < 2 || name[0] != '@')
            throw new FormatException($"unknown placeholder '{{{name}}}': use n, time, date, name, word, any, url or @class");
        bool many = name[^1] == '+';
        string className = (many ? name[1..^1] : name[1..]).ToString();
        int bit = _classes.IndexOf(className);
        if (bit < 0)
            throw new FormatException($"no pack has a class '@{className}': write it in the header, '@{className}: word word …'");
        int known = _classPlaceholders.IndexOf(((byte)bit, many));
        if (known >= 0)
            return Placeholder.FirstClass + known;
        if (Placeholder.FirstClass + _classPlaceholders.Count == MaxPlaceholders)
            throw new FormatException($"too many kinds of placeholders: {MaxPlaceholders - Placeholder.FirstClass} classes in all packs together");
        _classPlaceholders.Add(((byte)bit, many));
        return Placeholder.FirstClass + _classPlaceholders.Count - 1;
    }
}
