namespace ScrapeClean.Scoring;

/// <summary>
/// What the odds of the trees are worth: a rising table of probabilities over even steps of odds. A table, since no two machines need agree on
/// the last bit of an exponential. Immutable and thread-safe.
/// </summary>
internal sealed class Calibration
{
    /// <summary>Entries of the table: log odds from -8 to +8, in steps of an eighth.</summary>
    public const int Entries = 129;

    /// <summary>The entry of even odds.</summary>
    public const int EvenEntry = Entries / 2;

    private const int StepShift = 7;
    private const int Lowest = -8 * Forest.StepsPerUnit;

    private readonly ushort[] _table;

    /// <param name="table">Probabilities as 0 to 65535, <see cref="Entries"/> of them, never falling.</param>
    public Calibration(ushort[] table) => _table = table;

    public ReadOnlySpan<ushort> Table => _table;

    /// <summary>Probability of body for the odds, between the two entries beside them.</summary>
    public float Probability(int odds)
    {
        var at = Math.Clamp(odds - Lowest, 0, (Entries - 1) << StepShift);
        var entry = Math.Min(at >> StepShift, Entries - 2);
        var part = at - (entry << StepShift);
        var scaled = ((long)_table[entry] << StepShift) + ((long)(_table[entry + 1] - _table[entry]) * part);
        return scaled / (float)(ushort.MaxValue << StepShift);
    }

    /// <summary>The entry whose odds are nearest.</summary>
    public static int EntryOf(int odds) => Math.Clamp((odds - Lowest + (1 << (StepShift - 1))) >> StepShift, 0, Entries - 1);

    public static Calibration Read(ref ModelReader reader)
    {
        var table = new ushort[Entries];
        for (var i = 0; i < Entries; i++)
        {
            table[i] = reader.UnsignedShort();
            if (i > 0 && table[i] < table[i - 1])
                throw new ModelFormatException($"The model's table of probabilities falls at entry {i}.");
        }

        return new Calibration(table);
    }

    public void Write(BinaryWriter writer)
    {
        foreach (var entry in _table)
            writer.Write(entry);
    }
}
