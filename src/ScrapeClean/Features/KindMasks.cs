using System.Numerics;
using System.Runtime.Intrinsics;

namespace ScrapeClean.Features;

/// <summary>Which units of a line beyond ASCII are letters, digits or signs, by bits.</summary>
internal struct KindMasks
{
    private const byte ScriptMask = byte.MaxValue & ~CharClasses.KindMask;

    /// <summary>Up to so many units beyond ASCII are looked up one by one.</summary>
    private const int FewBeyond = 12;

    public ulong Lower;
    public ulong Upper;
    public ulong Digit;

    /// <summary>What is neither letter, digit nor white space.</summary>
    public ulong Sign;

    /// <summary>Letters of other scripts than Latin.</summary>
    public ulong Foreign;

    /// <summary>Those of them that are of the script of the first; none where few units were looked up one by one.</summary>
    public ulong OfOneScript;

    /// <summary>Letters that are words of their own and combining marks: a line with any is walked through unit by unit.</summary>
    public ulong Special;

    /// <param name="units">Sixty-four units, or fewer at a line's end.</param>
    /// <param name="beyond">Which of them to look up.</param>
    /// <param name="masks">Receives what they are; not returned, since a copy by wide registers would wait for the single numbers.</param>
    public static void Read(ReadOnlySpan<char> units, ulong beyond, out KindMasks masks)
    {
        masks = default;
        masks.Add(units, beyond);
    }

    private void Add(ReadOnlySpan<char> units, ulong beyond)
    {
        if (BitOperations.PopCount(beyond) > FewBeyond)
        {
            AddMany(units, beyond);
            return;
        }

        var table = CharClasses.Span;
        for (; beyond != 0; beyond &= beyond - 1)
        {
            var bit = beyond & (0 - beyond);
            int entry = table[units[BitOperations.TrailingZeroCount(beyond)]];
            Foreign |= entry >> CharClasses.ScriptShift > (int)Script.Latin ? bit : 0;
            switch ((CharKind)(entry & CharClasses.KindMask))
            {
                case CharKind.Lower:
                    Lower |= bit;
                    break;
                case CharKind.Upper:
                    Upper |= bit;
                    break;
                case CharKind.Digit:
                    Digit |= bit;
                    break;
                case CharKind.Space:
                    break;
                case CharKind.Dense or CharKind.Combining:
                    Special |= bit;
                    break;
                default:
                    Sign |= bit;
                    break;
            }
        }
    }

    // The entry of white space is 0, and so is that of nothing.
    private void AddMany(ReadOnlySpan<char> units, ulong beyond)
    {
        Span<byte> entries = stackalloc byte[AsciiMasks.Width];
        entries.Clear();
        var table = CharClasses.Span;
        for (var i = 0; i < units.Length; i++)
            entries[i] = table[units[i]];
        for (var i = 0; i < AsciiMasks.Width; i += Vector256<byte>.Count)
        {
            var x = Vector256.Create<byte>(entries[i..]);
            var kinds = x & Vector256.Create((byte)CharClasses.KindMask);
            var here = beyond >> i;
            Lower |= (Is(kinds, CharKind.Lower) & here) << i;
            Upper |= (Is(kinds, CharKind.Upper) & here) << i;
            Digit |= (Is(kinds, CharKind.Digit) & here) << i;
            Special |= ((Is(kinds, CharKind.Dense) | Is(kinds, CharKind.Combining)) & here) << i;
            Sign |= (Vector256.GreaterThanOrEqual(kinds, Vector256.Create((byte)CharKind.SentenceEnd)).ExtractMostSignificantBits() & here) << i;
            // Only letters have a script.
            Foreign |= (Vector256.GreaterThan(x, Vector256.Create((byte)(((int)Script.Latin << CharClasses.ScriptShift) | CharClasses.KindMask))).ExtractMostSignificantBits() & here) << i;
        }

        if (Foreign == 0)
            return;
        var script = (byte)(entries[BitOperations.TrailingZeroCount(Foreign)] & ~CharClasses.KindMask);
        for (var i = 0; i < AsciiMasks.Width; i += Vector256<byte>.Count)
            OfOneScript |= (ulong)Vector256.Equals(Vector256.Create<byte>(entries[i..]) & Vector256.Create(ScriptMask), Vector256.Create(script)).ExtractMostSignificantBits() << i;
        OfOneScript &= Foreign;
    }

    private static ulong Is(Vector256<byte> kinds, CharKind kind) => Vector256.Equals(kinds, Vector256.Create((byte)kind)).ExtractMostSignificantBits();
}
