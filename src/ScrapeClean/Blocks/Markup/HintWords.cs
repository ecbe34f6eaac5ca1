namespace ScrapeClean.Blocks.Markup;

/// <summary>The table of <c>hints.txt</c>: hashed word to hints. Immutable; built on first use.</summary>
internal sealed class HintWords
{
    private const string Resource = "markup/hints";

    private readonly uint[] _words;
    private readonly MarkupHint[] _hints;
    private readonly int _mask;

    private HintWords(Dictionary<uint, MarkupHint> words)
    {
        int slots = 256;
        while (slots < words.Count * 4) slots *= 2;
        _mask = slots - 1;
        _words = new uint[slots];
        _hints = new MarkupHint[slots];
        foreach ((uint word, MarkupHint hint) in words)
        {
            int slot = (int)word & _mask;
            while (_hints[slot] != 0) slot = (slot + 1) & _mask;
            _words[slot] = word;
            _hints[slot] = hint;
        }
    }

    public static HintWords Default { get; } = Load();

    public MarkupHint Of(uint word)
    {
        for (int slot = (int)word & _mask; _hints[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_words[slot] == word) return _hints[slot];
        }

        return MarkupHint.None;
    }

    private static HintWords Load()
    {
        using Stream stream = typeof(HintWords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var words = new Dictionary<uint, MarkupHint>();
        var section = MarkupHint.None;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            if (line.StartsWith('[')) section = Enum.Parse<MarkupHint>(line.AsSpan().Trim("[]"));
            else AddWords(words, line, section);
        }

        return new HintWords(words);
    }

    private static void AddWords(Dictionary<uint, MarkupHint> words, ReadOnlySpan<char> line, MarkupHint section)
    {
        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> word = line[range];
            if (word.IsEmpty) continue;
            uint hash = WordHash.Of(word);
            words[hash] = words.GetValueOrDefault(hash) | section;
        }
    }
}
