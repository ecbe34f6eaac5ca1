using System.Buffers.Binary;
using System.IO.Compression;

namespace ScrapeClean.Languages;

/// <summary>The packs that the assembly holds, compiled when it was built.</summary>
internal static class BuiltInPacks
{
    private const string Resource = "packs";

    private static readonly Lazy<BookTables> LazyTables = new(Read);

    public static BookTables Tables => LazyTables.Value;

    private static BookTables Read()
    {
        using Stream stream = typeof(BuiltInPacks).Assembly.GetManifestResourceStream(Resource)!;
        var compressed = new byte[stream.Length];
        stream.ReadExactly(compressed);
        var plain = new byte[BinaryPrimitives.ReadInt32LittleEndian(compressed)];
        if (!BrotliDecoder.TryDecompress(compressed.AsSpan(sizeof(int)), plain, out int length) || length != plain.Length)
            throw new InvalidOperationException("The language packs in the assembly are damaged: install the package again.");
        return BookReader.Read(plain);
    }
}
