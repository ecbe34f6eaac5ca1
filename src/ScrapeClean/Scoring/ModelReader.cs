using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ScrapeClean.Scoring;

/// <summary>Reads numbers from a model's bytes, little-endian, and never beyond their end.</summary>
internal ref struct ModelReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public readonly int Left => _bytes.Length - _at;

    public byte Byte() => Take(1)[0];

    public short Short() => BinaryPrimitives.ReadInt16LittleEndian(Take(2));

    public ushort UnsignedShort() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(4));

    public byte[] Bytes(int count) => Take(count).ToArray();

    public sbyte[] SignedBytes(int count) => MemoryMarshal.Cast<byte, sbyte>(Take(count)).ToArray();

    public short[] Shorts(int count)
    {
        var values = new short[count];
        for (var i = 0; i < count; i++)
            values[i] = Short();
        return values;
    }

    public ushort[] UnsignedShorts(int count)
    {
        var values = new ushort[count];
        for (var i = 0; i < count; i++)
            values[i] = UnsignedShort();
        return values;
    }

    public uint[] UnsignedInts(int count)
    {
        var values = MemoryMarshal.Cast<byte, uint>(Take(checked(count * sizeof(uint)))).ToArray();
        if (!BitConverter.IsLittleEndian)
            BinaryPrimitives.ReverseEndianness(values, values);
        return values;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > Left)
            throw new ModelFormatException($"The model ends {count - Left} bytes too early: it is cut off. Build the package again, or train the model again.");
        var taken = _bytes.Slice(_at, count);
        _at += count;
        return taken;
    }
}
