namespace ScrapeClean.Languages;

/// <summary>
/// The words of compiled packs: of each how many letters it shares with the one before, then what follows of each. A letter beyond ASCII is a byte too, by its
/// place among 128 of its script.
/// </summary>
internal static class WordColumn
{
    /// <summary>Before the number of the 128 letters that bytes from <see cref="Letters"/> on stand for from here on.</summary>
    public const byte Window = 1;

    /// <summary>Before the two bytes of a letter that stands alone, as those of scripts with thousands do.</summary>
    public const byte Alone = 2;

    public const byte Letters = 0x80;

    /// <summary>Letters a word may share with the one before.</summary>
    public const int MostShared = byte.MaxValue;

    /// <param name="source">The bytes.</param>
    /// <param name="at">Where the words begin; receives where they end.</param>
    /// <param name="count">How many there are.</param>
    /// <returns>The words, each closed by a line feed.</returns>
    public static string Read(ReadOnlySpan<byte> source, ref int at, int count)
    {
        var words = new char[BookReader.Number(source, ref at)];
        ReadOnlySpan<byte> shared = source.Slice(at, count);
        at += count;
        int length = 0, before = 0, window = 0;
        foreach (byte prefix in shared)
        {
            int start = length;
            for (int i = 0; i < prefix; i++)
                words[length++] = words[before + i];
            before = start;
            byte unit;
            while ((unit = source[at++]) != '\n')
            {
                if (unit >= Letters)
                    words[length++] = (char)(window | (unit - Letters));
                else if (unit == Window)
                    window = source[at++] << 7;
                else if (unit == Alone)
                    words[length++] = (char)(source[at++] << 8 | source[at++]);
                else
                    words[length++] = (char)unit;
            }
            words[length++] = '\n';
        }
        return new string(words);
    }
}
