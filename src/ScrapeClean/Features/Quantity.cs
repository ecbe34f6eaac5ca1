using System.Numerics;
using System.Runtime.CompilerServices;

namespace ScrapeClean.Features;

/// <summary>
/// Brings counts and shares to one byte. A feature is a byte everywhere: whole numbers give the same answer on every machine,
/// and the trees compare sixteen lines at once.
/// </summary>
internal static class Quantity
{
    /// <summary>Steps in a doubling of <see cref="Log"/>.</summary>
    public const int StepsPerOctave = 8;

    /// <summary>
    /// Steps in which a whole document's share is told: a finer one would tell the document, and its site, from all others, and trees would learn
    /// sites by heart.
    /// </summary>
    public const int DocumentShareStep = 20;

    /// <summary>The same for log odds.</summary>
    public const int DocumentOddsStep = 4;

    /// <summary>What a share of nothing is: a whole of zero says neither little nor much.</summary>
    public const int FullShare = 200;

    /// <summary>The middle of <see cref="Signed"/> and of quantised log odds.</summary>
    public const int Centre = 128;

    /// <summary>Eight steps an octave of <paramref name="value"/> + 1, linear within the octave: 0 gives 0, 1 gives 8, 100 gives 53.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Log(int value)
    {
        var raised = (ulong)(uint)value + 1;
        var octave = BitOperations.Log2(raised);
        return octave * StepsPerOctave + (int)((raised << 3 >> octave) & 7);
    }

    /// <summary><paramref name="part"/> of <paramref name="whole"/> on a scale of 0 to 200; 0 where the whole is 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Share(int part, int whole)
    {
        if (whole <= 0)
            return 0;
        // The narrow division is several times faster, and wide enough for nearly every line.
        return part < int.MaxValue / FullShare
            ? Math.Min(FullShare, part * FullShare / whole)
            : (int)Math.Min(FullShare, (long)part * FullShare / whole);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Clamp(int value) => (byte)Math.Clamp(value, 0, byte.MaxValue);

    /// <summary>A signed distance, logarithmic on either side of <see cref="Centre"/>.</summary>
    public static int Signed(int value) => value < 0 ? Centre - Log(-value) : Centre + Log(value);
}
