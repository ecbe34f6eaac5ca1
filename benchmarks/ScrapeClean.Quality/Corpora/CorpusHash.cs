using System.Security.Cryptography;
using System.Text;

namespace ScrapeClean.Quality.Corpora;

/// <summary>A hash over everything that a measurement or a training read, in a fixed order.</summary>
internal static class CorpusHash
{
    public static byte[] Of(IEnumerable<(CorpusSet Set, CorpusDocument Document)> documents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (set, document) in documents)
        {
            Add(hash, set.Name);
            Add(hash, document.Id);
            Add(hash, document.Text);
            Add(hash, document.Gold);
            foreach (var snippet in document.With.Concat(document.Without))
                Add(hash, snippet);
            Add(hash, string.Join(',', document.Labels ?? []));
        }

        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, string? text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text ?? "\u0001"));
        hash.AppendData([0]);
    }
}
