using CsCheck;
using ScrapeClean.Blocks;

namespace ScrapeClean.Tests.Blocks;

/// <summary>The places of bits are the same whether they are written all at once or eight at a time.</summary>
public class BitPlacesTests
{
    private static readonly Gen<ulong> Bits = Gen.Select(Gen.ULong, Gen.ULong, Gen.Int[0, 3]).Select((one, other, form) => form switch
    {
        0 => one,
        1 => one & other & (one >> 7),
        2 => one | other | (one << 5),
        _ => 1UL << (int)(one % 64),
    });

    [Fact]
    public void Places_are_those_of_the_bits() => Gen.Select(Bits, Gen.Int[0, 4000]).Sample((bits, first) =>
    {
        int[] expected = [.. Enumerable.Range(0, 64).Where(i => (bits >> i & 1) != 0).Select(i => first + i)];
        var places = new ushort[BitPlaces.Room];
        Assert.Equal(expected.Length, BitPlaces.Write(bits, first, places));
        Assert.Equal(expected, places[..expected.Length].Select(p => (int)p));
        var eights = new ushort[BitPlaces.Room];
        BitPlaces.WriteEights(bits, first, eights);
        Assert.Equal(expected, eights[..expected.Length].Select(p => (int)p));
    }, iter: 3000);

    [Theory]
    [InlineData(0UL, 0)]
    [InlineData(ulong.MaxValue, 64)]
    public void None_and_all_are_written(ulong bits, int count)
    {
        var places = new ushort[BitPlaces.Room];
        Assert.Equal(count, BitPlaces.Write(bits, 7, places));
        Assert.Equal(Enumerable.Range(7, count), places[..count].Select(p => (int)p));
    }
}
