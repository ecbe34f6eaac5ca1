using ScrapeClean.Quality.Corpora;

namespace ScrapeClean.Quality.Training;

/// <summary>
/// Deals documents into folds by site. Sites that share a document (<c>same_as</c>) fall into the same fold. The fold depends on the name of the
/// site alone, not on what else is read.
/// </summary>
internal sealed class Folds
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly int _count;

    public Folds(IReadOnlyCollection<CorpusDocument> documents, int count)
    {
        _count = count;
        var sites = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in documents)
            sites[document.Id] = SiteOf(document);
        foreach (var document in documents)
        {
            foreach (var same in document.SameAs)
                Join(SiteOf(document), sites.GetValueOrDefault(same, same));
        }
    }

    public int Of(CorpusDocument document) => (int)(Hash(RootOf(SiteOf(document))) % (uint)_count);

    public static string SiteOf(CorpusDocument document)
    {
        var site = document.SiteKey;
        return site.StartsWith("www.", StringComparison.Ordinal) ? site[4..] : site;
    }

    private void Join(string a, string b)
    {
        (a, b) = (RootOf(a), RootOf(b));
        var first = string.CompareOrdinal(a, b) <= 0 ? a : b;
        _parents[first == a ? b : a] = first;
        _parents[first] = first;
    }

    private string RootOf(string site)
    {
        while (_parents.TryGetValue(site, out var parent) && parent != site)
            site = parent;
        return site;
    }

    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = (hash ^ c) * 16777619;
        hash ^= hash >> 16;
        hash *= 0x7feb352d;
        return hash ^ (hash >> 15);
    }
}
