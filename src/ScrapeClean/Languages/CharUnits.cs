namespace ScrapeClean.Languages;

/// <summary>
/// The numbers of <see cref="CharTable"/> as the assembly holds them: runs of units of one class and one distance to the folded form. The pack compiler,
/// which has all other sources of this folder, has a class of this name that works them out and writes them.
/// </summary>
internal static class CharUnits
{
    private const string Resource = "chars";

    /// <summary>A number for each unit: its class and its folded form.</summary>
    public static uint[] Load()
    {
        using Stream stream = typeof(CharUnits).Assembly.GetManifestResourceStream(Resource)!;
        Span<byte> runs = new byte[stream.Length];
        stream.ReadExactly(runs);
        var units = new uint[char.MaxValue + 1];
        for (int unit = 0, at = 0; unit < units.Length;)
        {
            int end = unit + BookReader.Number(runs, ref at);
            uint kind = (uint)BookReader.Number(runs, ref at);
            int folded = unit + BookReader.Number(runs, ref at) - units.Length;
            while (unit < end)
                units[unit++] = kind << CharTable.ClassShift | (uint)folded++;
        }
        return units;
    }
}
