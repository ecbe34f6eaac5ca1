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

    /// <summary>Bytes before each part: its length, and its length unpacked.</summary>
    public const int HeadLength = 2 * sizeof(int);

    /// <summary>Unpacks them, once more if that was done before.</summary>
    public static BookTables Load()
    {
        using Stream stream = typeof(BuiltInPacks).Assembly.GetManifestResourceStream(Resource)!;
        // Rented, since the models are read into the same memory next: to touch it for the first time takes longer than to read it.
        byte[] packed = ArrayPool<byte>.Shared.Rent((int)stream.Length);
        Span<byte> source = packed.AsSpan(0, (int)stream.Length);
        stream.ReadExactly(source);
        int length = 0;
        for (int at = 0; at < source.Length; at += HeadLength + Number(source, at))
            length += Number(source, at + sizeof(int));
        byte[] rented = ArrayPool<byte>.Shared.Rent(length);
        Span<byte> book = rented.AsSpan(0, length), left = book;
        while (!source.IsEmpty)
        {
            (int part, int whole) = (Number(source, 0), Number(source, sizeof(int)));
            // In one call: a stream would unpack by pieces, and copy them.
            if (!BrotliDecoder.TryDecompress(source.Slice(HeadLength, part), left[..whole], out int written) || written != whole)
                throw new InvalidDataException("The language packs in the assembly are damaged.");
            source = source[(HeadLength + part)..];
            left = left[whole..];
        }
        BookTables tables = BookReader.Read(book);
        ArrayPool<byte>.Shared.Return(rented);
        ArrayPool<byte>.Shared.Return(packed);
        return tables;
    }

    private static int Number(ReadOnlySpan<byte> source, int at) => BinaryPrimitives.ReadInt32LittleEndian(source[at..]);
}
