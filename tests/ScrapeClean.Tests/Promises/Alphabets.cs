using CsCheck;

namespace ScrapeClean.Tests.Promises;

/// <summary>Words and sentences at random in the scripts of the world, marks above and below their letters among them.</summary>
internal static class Alphabets
{
    // First and last letter of a block of Unicode each; some code points between are no letters, which is as well.
    private static readonly (int First, int Last)[] Ranges =
    [
        ('a', 'z'), ('A', 'Z'), (0x00C0, 0x024F), (0x0391, 0x03C9), (0x0410, 0x044F), (0x0531, 0x0586), (0x05D0, 0x05EA), (0x0620, 0x064A), (0x0710, 0x072F), (0x0904, 0x0939),
        (0x0985, 0x09B9), (0x0A05, 0x0A39), (0x0A85, 0x0AB9), (0x0B85, 0x0BB9), (0x0C05, 0x0C39), (0x0D05, 0x0D39), (0x0D85, 0x0DC6), (0x0E01, 0x0E3A), (0x0E81, 0x0EAE), (0x0F40, 0x0F6C),
        (0x1000, 0x102A), (0x10D0, 0x10F6), (0x1200, 0x1248), (0x13A0, 0x13EF), (0x1780, 0x17A2), (0x1820, 0x1877), (0x3041, 0x3096), (0x30A1, 0x30FA), (0x3105, 0x312F), (0x4E00, 0x9FFF),
        (0xAC00, 0xD7A3), (0x10330, 0x1034A), (0x1E900, 0x1E943), (0x1F600, 0x1F64F), (0x20000, 0x2A6DF), ('0', '9'), (0x0660, 0x0669), (0x0300, 0x036F), (0x064B, 0x0652), (0x0941, 0x094D), (0x3099, 0x309A),
    ];

    private static readonly string[] Between = [" ", " ", " ", "", ", ", "\u00A0", "-", "' ", " — ", "、", "،"];

    private static readonly string[] Ends = [".", "!", "?", "…", ":", "", "。", "؟", "।", "።", "»", "\"", ")", " |", " ©"];

    private static readonly Gen<string> Words =
        Gen.Int[0, Ranges.Length - 1].SelectMany(r => Gen.Int[Ranges[r].First, Ranges[r].Last].Select(char.ConvertFromUtf32).Array[1, 8].Select(string.Concat));

    /// <summary>Up to a dozen words with signs between and behind them.</summary>
    public static Gen<string> Sentences { get; } =
        Gen.Select(Gen.Select(Words, Cases.From(Between), (w, b) => w + b).Array[1, 12].Select(string.Concat), Cases.From(Ends), (s, e) => s + e);
}
