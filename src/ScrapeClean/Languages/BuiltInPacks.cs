using System.Buffers;
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
        // Rented, since the models are read into the same memory next: to touch it for the first time takes longer than to read it.
        byte[] rented = ArrayPool<byte>.Shared.Rent(BinaryPrimitives.ReadInt32LittleEndian(length));
        Span<byte> book = rented.AsSpan(0, BinaryPrimitives.ReadInt32LittleEndian(length));
        using var deflate = new DeflateStream(stream, CompressionMode.Decompress);
        deflate.ReadExactly(book);
        BookTables tables = BookReader.Read(book);
        ArrayPool<byte>.Shared.Return(rented);
        return tables;
    }
}
