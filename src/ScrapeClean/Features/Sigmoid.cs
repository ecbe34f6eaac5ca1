namespace ScrapeClean.Features;

/// <summary>Log odds of a byte feature to probabilities in 1,024ths, computed in whole numbers so that every machine has the same table.</summary>
internal static class Sigmoid
{
    /// <summary>One.</summary>
    public const int Scale = 1024;

    private const int Fraction = 24;

    /// <summary>e to the sixteenth, a step of the odds, with <see cref="Fraction"/> binary places.</summary>
    private const long Step = 17859253;

    private static readonly short[] Table = Build();

    public static int Of(byte odds) => Table[odds];

    private static short[] Build()
    {
        var table = new short[256];
        var power = 1L << Fraction;
        for (var i = 0; i < Quantity.Centre; i++)
        {
            // 1 - 1 / (1 + e^x) above the middle, and the mirror image below.
            var below = (int)(((long)Scale << Fraction) / ((1L << Fraction) + power));
            table[Quantity.Centre - i] = (short)below;
            if (Quantity.Centre + i < 256)
                table[Quantity.Centre + i] = (short)(Scale - below);
            power = (power * Step) >> Fraction;
        }

        table[Quantity.Centre] = Scale / 2;
        return table;
    }
}
