namespace ScrapeClean.Quality.Corpora;

/// <summary>What a set's documents are.</summary>
internal enum CorpusKind
{
    /// <summary>All text of whole pages, with gold text or snippets.</summary>
    Page,

    /// <summary>What an extractor left of a page, with gold text.</summary>
    Extracted,

    /// <summary>Texts whose lines are labelled by hand.</summary>
    Lines,
}

/// <summary>One file of documents.</summary>
/// <param name="Name">The set's name: "wcxb", "wcxb/smartreader", "turku".</param>
/// <param name="Kind">What its documents are.</param>
/// <param name="Path">Where the file stands.</param>
internal sealed record CorpusSet(string Name, CorpusKind Kind, string Path)
{
    /// <summary>All sets of a folder laid out as fulltext, extracted and lines, in the order of their names.</summary>
    public static List<CorpusSet> FindAll(string folder)
    {
        var sets = new List<CorpusSet>();
        sets.AddRange(In(folder, "fulltext", CorpusKind.Page));
        sets.AddRange(In(folder, "lines", CorpusKind.Lines));
        sets.AddRange(In(folder, "extracted", CorpusKind.Extracted));
        return sets;
    }

    /// <summary>The sets of the folder <c>html</c>: the pages as they were crawled.</summary>
    public static IEnumerable<CorpusSet> FindHtml(string folder) => In(folder, "html", CorpusKind.Page);

    private static IEnumerable<CorpusSet> In(string folder, string part, CorpusKind kind)
    {
        var path = System.IO.Path.Combine(folder, part);
        if (!Directory.Exists(path))
            return [];
        return Directory.EnumerateFiles(path)
            .Where(file => JsonLinesFile.Extensions.Any(e => file.EndsWith(e, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(file => new CorpusSet(NameOf(file), kind, file));
    }

    private static string NameOf(string file)
    {
        var name = System.IO.Path.GetFileName(file);
        name = name[..name.IndexOf(".jsonl", StringComparison.Ordinal)];
        return name.Replace("-dev", "", StringComparison.Ordinal).Replace('.', '/');
    }
}
