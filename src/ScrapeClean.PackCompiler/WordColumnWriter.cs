namespace ScrapeClean.Languages;

/// <summary>Writes words as <see cref="WordColumn"/> reads them.</summary>
internal static class WordColumnWriter
{
    /// <summary>Scripts of thousands of letters stand between these: Han, kana and Hangul.</summary>
    private const char FirstAlone = '\u2E80';
    private const char LastAlone = '\uDFFF';

    /// <param name="words">The words, each closed by a line feed.</param>
    /// <param name="target">Receives the bytes.</param>
    public static void Write(string words, List<byte> target)
    {
        BookWriter.Write(target, words.Length);
        string[] all = words.Split('\n')[..^1];
        string before = "";
        var rests = new List<byte>();
        int window = 0;
        foreach (string word in all)
        {
            int shared = 0;
            while (shared < WordColumn.MostShared && shared < word.Length && shared < before.Length && word[shared] == before[shared])
                shared++;
            target.Add((byte)shared);
            foreach (char letter in word.AsSpan(shared))
                Write(letter, rests, ref window);
            rests.Add((byte)'\n');
            before = word;
        }
        target.AddRange(rests);
    }

    private static void Write(char letter, List<byte> target, ref int window)
    {
        if (letter < WordColumn.Letters)
        {
            target.Add(letter is (char)WordColumn.Window or (char)WordColumn.Alone ? throw new ArgumentException("A word holds a control character.") : (byte)letter);
            return;
        }
        if (letter is >= FirstAlone and <= LastAlone || letter >> 7 > byte.MaxValue)
        {
            target.AddRange(WordColumn.Alone, (byte)(letter >> 8), (byte)letter);
            return;
        }
        if (letter >> 7 != window)
        {
            window = letter >> 7;
            target.AddRange(WordColumn.Window, (byte)window);
        }
        target.Add((byte)(WordColumn.Letters | (letter & 0x7F)));
    }
}
