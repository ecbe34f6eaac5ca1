using System.Buffers;

namespace ScrapeClean.Languages;

/// <summary>The packs that the assembly holds, compiled when it was built.</summary>
internal static class BuiltInPacks
{
    private const string Resource = "packs";

    private static readonly Lazy<BookTables> LazyTables = new(Load);

    public static BookTables Tables => LazyTables.Value;

    /// <summary>Reads them, once more if that was done before.</summary>
    public static BookTables Load()
    {
        using Stream stream = typeof(BuiltInPacks).Assembly.GetManifestResourceStream(Resource)!;
        // Rented, since the models are read into the same memory next: to touch it for the first time takes longer than to read it.
        byte[] rented = ArrayPool<byte>.Shared.Rent((int)stream.Length);
        Span<byte> book = rented.AsSpan(0, (int)stream.Length);
        stream.ReadExactly(book);
        BookTables tables = BookReader.Read(book);
        ArrayPool<byte>.Shared.Return(rented);
        return tables;
    }
}
