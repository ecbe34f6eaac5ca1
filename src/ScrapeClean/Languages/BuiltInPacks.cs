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
        byte[] packed = ArrayPool<byte>.Shared.Rent((int)stream.Length - sizeof(int));
        byte[] rented = ArrayPool<byte>.Shared.Rent(BinaryPrimitives.ReadInt32LittleEndian(length));
        Span<byte> source = packed.AsSpan(0, (int)stream.Length - sizeof(int)), book = rented.AsSpan(0, BinaryPrimitives.ReadInt32LittleEndian(length));
        stream.ReadExactly(source);
        // In one call: a stream would unpack by pieces, and copy them.
        if (!BrotliDecoder.TryDecompress(source, book, out int written) || written != book.Length)
            throw new InvalidDataException("The language packs in the assembly are damaged.");
        BookTables tables = BookReader.Read(book);
        ArrayPool<byte>.Shared.Return(rented);
        ArrayPool<byte>.Shared.Return(packed);
        return tables;
    }
}
