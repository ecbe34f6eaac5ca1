using System.Buffers.Binary;
using System.IO.Compression;

namespace ScrapeClean.Languages;

/// <summary>The packs that the assembly holds, compiled when it was built.</summary>
internal static class BuiltInPacks
{
    private const string Resource = "packs";

    private static readonly Lazy<BookTables> LazyTables = new(Load);

    public static BookTables Tables => LazyTables.Value;

    /// <summary>Unpacks them, once more if that was done before.</summary>
    public static BookTables Load()
    {
        using Stream stream = typeof(BuiltInPacks).Assembly.GetManifestResourceStream(Resource)!;
        Span<byte> length = stackalloc byte[sizeof(int)];
        stream.ReadExactly(length);
        var plain = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
        using var deflate = new DeflateStream(stream, CompressionMode.Decompress);
        deflate.ReadExactly(plain);
        return BookReader.Read(plain);
    }
}
