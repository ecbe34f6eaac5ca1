using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ScrapeClean.Features;

/// <summary>Which of sixty-four units are letters, digits and white space of ASCII, by bits.</summary>
internal static class AsciiMasks
{
    /// <summary>Units that are looked at at once.</summary>
    public const int Width = 64;

    /// <param name="source">Sixty-four units.</param>
    /// <param name="folded">Receives them with capitals made small, and all digits made 0.</param>
    /// <param name="lower">Small letters.</param>
    /// <param name="upper">Capitals.</param>
    /// <param name="digit">Digits.</param>
    /// <param name="space">White space and controls.</param>
    /// <param name="beyond">What is not ASCII.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read(ref char source, ref char folded, out ulong lower, out ulong upper, out ulong digit, out ulong space, out ulong beyond)
    {
        Read(ref source, ref folded, out var lowerOne, out var upperOne, out var digitOne, out var spaceOne, out uint beyondOne);
        Read(ref Unsafe.Add(ref source, Width / 2), ref Unsafe.Add(ref folded, Width / 2), out var lowerTwo, out var upperTwo, out var digitTwo, out var spaceTwo, out uint beyondTwo);
        lower = lowerOne | ((ulong)lowerTwo << 32);
        upper = upperOne | ((ulong)upperTwo << 32);
        digit = digitOne | ((ulong)digitTwo << 32);
        space = spaceOne | ((ulong)spaceTwo << 32);
        beyond = beyondOne | ((ulong)beyondTwo << 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Read(ref char source, ref char folded, out uint lower, out uint upper, out uint digit, out uint space, out uint beyond)
    {
        ref var from = ref Unsafe.As<char, ushort>(ref source);
        ref var to = ref Unsafe.As<char, ushort>(ref folded);
        Vector256<ushort> one = Vector256.LoadUnsafe(ref from), two = Vector256.LoadUnsafe(ref from, (nuint)Vector256<ushort>.Count);
        // What does not fit into a byte becomes its highest value, which is beyond ASCII too.
        var x = Vector256.NarrowWithSaturation(one, two);
        lower = Between(x, 'a', 'z').ExtractMostSignificantBits();
        upper = Between(x, 'A', 'Z').ExtractMostSignificantBits();
        digit = Between(x, '0', '9').ExtractMostSignificantBits();
        space = (Between(x, '\0', ' ') | Vector256.Equals(x, Vector256.Create((byte)0x7f))).ExtractMostSignificantBits();
        beyond = x.ExtractMostSignificantBits();
        Fold(one).StoreUnsafe(ref to);
        Fold(two).StoreUnsafe(ref to, (nuint)Vector256<ushort>.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Fold(Vector256<ushort> units)
    {
        var capitals = Vector256.LessThanOrEqual(units - Vector256.Create((ushort)'A'), Vector256.Create((ushort)('Z' - 'A')));
        var digits = Vector256.LessThanOrEqual(units - Vector256.Create((ushort)'0'), Vector256.Create((ushort)9));
        return Vector256.ConditionalSelect(digits, Vector256.Create((ushort)'0'), units | (capitals & Vector256.Create((ushort)('a' - 'A'))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Between(Vector256<byte> x, char from, char to)
    {
        var offset = x - Vector256.Create((byte)from);
        return Vector256.Equals(Vector256.Min(offset, Vector256.Create((byte)(to - from))), offset);
    }
}
