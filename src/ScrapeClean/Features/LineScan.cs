namespace ScrapeClean.Features;

/// <summary>Walks once over the characters of a line: counts, and one hash for each word and sign.</summary>
internal static class LineScan
{
    /// <summary>No more words of a line are kept, whatever the limit.</summary>
    public const int MaxTokens = 64;

    /// <summary>Set in the hash of a word long enough to say what a text is about.</summary>
    public const uint ContentBit = 1;

    /// <summary>Set in the hash of a letter that is a word of its own.</summary>
    public const uint DenseBit = 2;

    /// <summary>How many of the last words are kept of a line that has more than <see cref="MaxTokens"/>.</summary>
    public const int Tail = 16;

    public const uint Seed = 2166136261;
    public const uint Prime = 16777619;

    /// <param name="line">The characters of the line.</param>
    /// <param name="limit">How many of its words are kept, unless it is in writing without spaces.</param>
    /// <param name="tokens">Receives the hashes of those; at least <see cref="MaxTokens"/> long.</param>
    /// <param name="facts">Receives the counts; <see cref="LineFacts.TokenStart"/> is left to the caller.</param>
    public static void Scan(ReadOnlySpan<char> line, WordLimit limit, Span<uint> tokens, out LineFacts facts)
    {
        facts = default;
        var walk = new Walk(tokens);
        var table = CharClasses.Span;
        var at = 0;
        while (at < line.Length)
        {
            int entry = table[line[at]];
            var kind = (CharKind)(entry & CharClasses.KindMask);
            if (kind == CharKind.Lower)
            {
                at = walk.StepLower(line, at, table, ref facts);
                continue;
            }

            walk.Step(line[at++], kind, entry >> CharClasses.ScriptShift, ref facts);
        }

        walk.Finish(line, limit, ref facts);
    }

    /// <summary>Counts a sign; an apostrophe counts as a quotation mark.</summary>
    public static void CountSign(CharKind kind, ref LineFacts facts)
    {
        switch (kind)
        {
            case CharKind.SentenceEnd:
                facts.SentenceEnds++;
                break;
            case CharKind.Comma:
                facts.Commas++;
                break;
            case CharKind.Colon:
                facts.Colons++;
                break;
            case CharKind.Quote or CharKind.Apostrophe:
                facts.Quotes++;
                break;
            case CharKind.Bracket:
                facts.Brackets++;
                break;
            case CharKind.Separator:
                facts.Separators++;
                break;
            case CharKind.Currency:
                facts.Currencies++;
                facts.Marks++;
                break;
            default:
                facts.Marks++;
                break;
        }
    }

    public static char ToLower(char c) => c < 128 ? (char)(c | 0x20) : char.ToLowerInvariant(c);

    /// <summary>
    /// The hash of a line from its length and the sum of its kept words' hashes, each times <see cref="Prime"/> to the power of its place, the first 1: a
    /// sum, so that no word waits for the one before.
    /// </summary>
    public static uint Finish(uint sum, int characters)
    {
        sum += (uint)characters * Seed;
        return sum ^ (sum >> 16);
    }

    private ref struct Walk
    {
        private readonly Span<uint> _tokens;
        private ScriptCounts _scripts;
        private CharKind _before;
        private CharKind _beforeThat;
        private uint _word;
        private int _wordLength;
        private int _wordUppers;
        private bool _capital;
        private int _tokenCount;

        public Walk(Span<uint> tokens) => _tokens = tokens;

        /// <summary>Takes small letters of one script together, since most characters are such; where they end.</summary>
        public int StepLower(ReadOnlySpan<char> line, int from, ReadOnlySpan<byte> table, ref LineFacts facts)
        {
            if (_wordLength == 0)
                BeginWord(CharKind.Lower);
            var entry = table[line[from]];
            var word = _word;
            var at = from;
            do
            {
                word = (word ^ line[at++]) * Prime;
            }
            while (at < line.Length && table[line[at]] == entry);
            _word = word;
            var count = at - from;
            _wordLength += count;
            facts.Characters += count;
            facts.Letters += count;
            _scripts.Add(entry >> CharClasses.ScriptShift, count);
            _beforeThat = count > 1 ? CharKind.Lower : _before;
            _before = CharKind.Lower;
            return at;
        }

        public void Step(char c, CharKind kind, int script, ref LineFacts facts)
        {
            if (kind <= CharKind.Combining && kind != CharKind.Space)
            {
                StepWord(c, kind, script, ref facts);
                _beforeThat = _before;
                _before = kind;
                return;
            }

            if (kind == CharKind.Apostrophe && _wordLength > 0)
            {
                facts.Characters++;
                EndWord(ref facts);
                _beforeThat = _before;
                _before = kind;
                return;
            }

            if (_wordLength > 0)
                EndWord(ref facts);
            if (kind != CharKind.Space)
            {
                facts.Characters++;
                StepSign(c, kind, ref facts);
            }

            _beforeThat = _before;
            _before = kind;
        }

        private void StepWord(char c, CharKind kind, int script, ref LineFacts facts)
        {
            switch (kind)
            {
                case CharKind.Combining:
                    if (_wordLength > 0)
                        _word = (_word ^ c) * Prime;
                    return;
                case CharKind.Dense:
                    if (_wordLength > 0)
                        EndWord(ref facts);
                    facts.Characters++;
                    facts.Letters++;
                    facts.DenseLetters++;
                    facts.Words++;
                    _scripts.Add(script, 1);
                    AddToken((Seed ^ c) * Prime, DenseBit);
                    return;
            }

            facts.Characters++;
            if (_wordLength == 0)
                BeginWord(kind);

            _wordLength++;
            if (kind == CharKind.Digit)
            {
                facts.Digits++;
                if (_before != CharKind.Digit)
                {
                    facts.DigitGroups++;
                    if (_beforeThat == CharKind.Digit && _before is CharKind.Colon or CharKind.Separator or CharKind.SentenceEnd)
                        facts.DigitJoins++;
                }

                _word = (_word ^ '0') * Prime;
                return;
            }

            facts.Letters++;
            _scripts.Add(script, 1);
            if (kind == CharKind.Upper)
            {
                facts.Uppers++;
                _wordUppers++;
                if (_before == CharKind.Lower)
                    facts.Joins++;
                c = ToLower(c);
            }

            _word = (_word ^ c) * Prime;
        }

        private void BeginWord(CharKind kind)
        {
            _word = Seed;
            _capital = kind == CharKind.Upper;
            _wordUppers = 0;
        }

        private void EndWord(ref LineFacts facts)
        {
            facts.Words++;
            if (_wordLength <= 3)
                facts.ShortWords++;
            if (_wordLength > facts.LongestWord)
                facts.LongestWord = _wordLength;
            if (_capital)
                facts.CapitalWords++;
            if (_wordUppers == _wordLength && _wordLength > 1)
                facts.ShoutedWords++;
            AddToken(_word, _wordLength >= 4 ? ContentBit : 0);
            _wordLength = 0;
        }

        private void StepSign(char c, CharKind kind, ref LineFacts facts)
        {
            CountSign(kind, ref facts);
            if (c != '.' && kind is not (CharKind.Comma or CharKind.Quote or CharKind.Apostrophe))
                AddToken((Seed ^ c) * Prime, 0);
        }

        private void AddToken(uint hash, uint bits)
        {
            hash = ((hash ^ (hash >> 15)) & ~(ContentBit | DenseBit)) | bits;
            if (_tokenCount < MaxTokens)
            {
                _tokens[_tokenCount++] = hash;
                return;
            }

            // The last words of a long line go round behind its first ones.
            _tokens[MaxTokens - Tail + (_tokenCount++ & (Tail - 1))] = hash;
        }

        public void Finish(ReadOnlySpan<char> line, WordLimit limit, ref LineFacts facts)
        {
            if (_wordLength > 0)
                EndWord(ref facts);
            facts.Script = _scripts.Most();
            if (_tokenCount > MaxTokens)
                Unwind(_tokens.Slice(MaxTokens - Tail, Tail), _tokenCount & (Tail - 1));
            var kept = _tokens[..Math.Min(_tokenCount, MaxTokens)];
            facts.TokenCount = facts.DenseLetters > 0 ? kept.Length : limit.Shorten(kept);
            facts.Hash = HashOf(kept[..facts.TokenCount], facts.Characters);
            if (line.Length == 0)
                return;
            facts.Start = LineEdges.StartOf(line[0]);
            facts.End = LineEdges.EndOf(line);
        }

        private static uint HashOf(ReadOnlySpan<uint> words, int characters)
        {
            uint sum = 0, power = 1;
            foreach (var word in words)
                sum += word * (power *= Prime);
            return LineScan.Finish(sum, characters);
        }

        private static void Unwind(Span<uint> ring, int first)
        {
            Span<uint> copy = stackalloc uint[Tail];
            ring.CopyTo(copy);
            for (var i = 0; i < Tail; i++)
                ring[i] = copy[(first + i) & (Tail - 1)];
        }
    }
}
