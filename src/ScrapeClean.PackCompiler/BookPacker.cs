using System.Buffers.Binary;
using System.IO.Compression;

namespace ScrapeClean.Languages;

/// <summary>Makes compiled packs small, as <see cref="BuiltInPacks"/> unpacks them: their length in four bytes, the lowest first, then Brotli.</summary>
internal static class BookPacker
{
    private const int HighestQuality = 11;

    /// <summary>2^18 bytes: wider windows take more memory to unpack, and gain no more than a three-hundredth.</summary>
    private const int WindowBits = 18;

    public static byte[] Pack(byte[] book)
    {
        var target = new byte[sizeof(int) + BrotliEncoder.GetMaxCompressedLength(book.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(target, book.Length);
        return BrotliEncoder.TryCompress(book, target.AsSpan(sizeof(int)), out int written, HighestQuality, WindowBits)
            ? target[..(sizeof(int) + written)]
            : throw new InvalidOperationException("The packs could not be compressed.");
    }
}
