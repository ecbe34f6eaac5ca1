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
        var book = new byte[stream.Length];
        stream.ReadExactly(book);
        return BookReader.Read(book);
    }
}
