using System.IO.Compression;

namespace ScrapeClean.Languages;

/// <summary>The texts of the packs that the assembly holds: one compressed resource, each pack behind a line with its code.</summary>
internal static class BuiltInPacks
{
    private const string Resource = "packs";
    private const string Heading = "%pack ";

    public static IEnumerable<(string Code, string Text)> ReadTexts()
    {
        string all = ReadAll();
        for (int at = 0; at < all.Length;)
        {
            int lineEnd = all.IndexOf('\n', at);
            string code = all[(at + Heading.Length)..lineEnd];
            int next = all.IndexOf("\n" + Heading, lineEnd, StringComparison.Ordinal);
            next = next < 0 ? all.Length : next + 1;
            yield return (code, all[(lineEnd + 1)..next]);
            at = next;
        }
    }

    private static string ReadAll()
    {
        using Stream stream = typeof(BuiltInPacks).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(new GZipStream(stream, CompressionMode.Decompress));
        return reader.ReadToEnd();
    }
}
