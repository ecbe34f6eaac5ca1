using System.Buffers.Binary;
using System.IO.Compression;

namespace ScrapeClean.Languages;

/// <summary>Makes compiled packs small, as <see cref="BuiltInPacks"/> unpacks them: of each part its length and its length unpacked, in four bytes, the lowest first, then Brotli.</summary>
internal static class BookPacker
{
    private const int HighestQuality = 11;

    /// <summary>Powers of 2: which of them a part is smallest with does not follow its length. Wider windows take more memory to unpack, and gain no more.</summary>
    private static readonly int[] WindowBits = [18, 20];

    public static byte[] Pack(byte[][] book)
    {
        var target = new List<byte>();
        Span<byte> lengths = stackalloc byte[BuiltInPacks.HeadLength];
        foreach (byte[] part in book)
        {
            byte[] packed = WindowBits.Select(bits => Pack(part, bits)).MinBy(bytes => bytes.Length)!;
            BinaryPrimitives.WriteInt32LittleEndian(lengths, packed.Length);
            BinaryPrimitives.WriteInt32LittleEndian(lengths[sizeof(int)..], part.Length);
            target.AddRange(lengths);
            target.AddRange(packed);
        }
        return [.. target];
    }

    private static byte[] Pack(byte[] part, int windowBits)
    {
        var target = new byte[BrotliEncoder.GetMaxCompressedLength(part.Length)];
        return BrotliEncoder.TryCompress(part, target, out int written, HighestQuality, windowBits)
            ? target[..written]
            : throw new InvalidOperationException("The packs could not be compressed.");
    }
}
