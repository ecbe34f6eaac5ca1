using ScrapeClean.Blocks.Markup;

namespace ScrapeClean.Pages;

/// <summary>
/// What a page's own data (<c>articleBody</c> of JSON-LD) say is the article, as pairs of neighbouring words: evidence for blocks, never text.
/// Rented: dispose it. Immutable once built.
/// </summary>
internal sealed class BodyEvidence : IDisposable
{
    private const string Property = "\"articleBody\"";
    private const int LeastWords = 30;

    private readonly PairSet _pairs;

    private BodyEvidence(PairSet pairs) => _pairs = pairs;

    /// <summary>Null where the page gives none.</summary>
    public static BodyEvidence? Of(MarkupPage page)
    {
        PairSet? pairs = null;
        foreach (Slice data in page.LinkedData)
        {
            ReadOnlySpan<char> json = page.Of(data);
            for (int at = json.IndexOf(Property); at >= 0; at = json.IndexOf(Property))
            {
                json = json[(at + Property.Length)..].TrimStart();
                if (!json.StartsWith(":")) continue;
                json = json[1..].TrimStart();
                if (!json.StartsWith("\"")) continue;
                pairs ??= new PairSet();
                json = Add(json[1..], pairs);
            }
        }

        if (pairs is { Count: >= LeastWords }) return new BodyEvidence(pairs);
        pairs?.Dispose();
        return null;
    }

    public void Dispose() => _pairs.Dispose();

    /// <summary>Share of the text's neighbouring words that stand so in the data, 0 to 200.</summary>
    public int Share(ReadOnlySpan<char> text)
    {
        var words = new WordPairs();
        int pairs = 0, found = 0;
        foreach (char c in text)
        {
            if (!words.Add(c, out uint pair)) continue;
            pairs++;
            if (_pairs.Contains(pair)) found++;
        }

        if (words.End(out uint last))
        {
            pairs++;
            if (_pairs.Contains(last)) found++;
        }

        return Features.Quantity.Share(found, pairs);
    }

    /// <summary>Adds a JSON string from behind its opening quote; what stands behind its closing one.</summary>
    private static ReadOnlySpan<char> Add(ReadOnlySpan<char> json, PairSet pairs)
    {
        var words = new WordPairs();
        int at = 0;
        while (at < json.Length && json[at] != '"')
        {
            char c = json[at++];
            if (c == '\\' && at < json.Length) c = Unescape(json, ref at);
            if (words.Add(c, out uint pair)) pairs.Add(pair);
        }

        if (words.End(out uint last)) pairs.Add(last);
        return json[Math.Min(at + 1, json.Length)..];
    }

    private static char Unescape(ReadOnlySpan<char> json, ref int at)
    {
        char kind = json[at++];
        if (kind == 'u' && at + 4 <= json.Length && ushort.TryParse(json.Slice(at, 4), System.Globalization.NumberStyles.HexNumber, null, out ushort code))
        {
            at += 4;
            return (char)code;
        }

        return kind is '"' or '\\' or '/' ? kind : ' ';
    }

    private struct WordPairs
    {
        private uint _word;
        private uint _before;

        /// <summary>True where a word ended that has one before it.</summary>
        public bool Add(char c, out uint pair)
        {
            pair = 0;
            if (char.IsAsciiLetterOrDigit(c))
            {
                _word = ((_word == 0 ? 2166136261u : _word) ^ (char.IsAsciiLetterUpper(c) ? c | 0x20u : c)) * 16777619;
                return false;
            }

            bool dense = c >= '\u3040' && char.IsLetter(c);
            if (char.IsLetterOrDigit(c) && !dense)
            {
                _word = ((_word == 0 ? 2166136261u : _word) ^ char.ToLowerInvariant(c)) * 16777619;
                return false;
            }

            bool any = End(out pair);
            if (dense) _word = (c * 2654435761u) | 1;
            return any;
        }

        public bool End(out uint pair)
        {
            pair = (_before * 0x85EBCA6Bu) ^ _word;
            bool any = _word != 0 && _before != 0;
            if (_word != 0) _before = _word;
            _word = 0;
            return any;
        }
    }
}
