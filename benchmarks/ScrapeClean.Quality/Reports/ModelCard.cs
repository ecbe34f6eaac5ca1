using System.Globalization;
using System.Reflection;
using System.Text;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Evaluation;
using ScrapeClean.Scoring;

namespace ScrapeClean.Quality.Reports;

/// <summary>Writes the card of a model: what it is, what it was made from, how good and how sure it is.</summary>
internal static class ModelCard
{
    private const string Template = "ScrapeClean.Quality.Reports.card.md";

    /// <param name="size">Bytes of the model.</param>
    /// <param name="hash">Hash of its data.</param>
    /// <param name="documents">Its data.</param>
    /// <param name="figures">Cross-validated figures of the sets, extracted ones apart.</param>
    /// <param name="reliability">Confidence against share of right decisions.</param>
    public static string Write(int size, byte[] hash, IEnumerable<CorpusSet> documents, IReadOnlyCollection<DocumentFigures> figures, Reliability reliability)
    {
        var card = new StringBuilder(ReadTemplate());
        card.Replace("{version}", TextModel.Version.ToString(CultureInfo.InvariantCulture));
        card.Replace("{bytes}", size.ToString(CultureInfo.InvariantCulture));
        card.Replace("{hash}", Convert.ToHexStringLower(hash));
        foreach (var set in documents.Where(set => set.Kind != CorpusKind.Extracted).GroupBy(set => set.Name))
            card.Replace($"{{{set.Key}}}", set.Count().ToString("N0", CultureInfo.InvariantCulture));
        card.Replace("{figures}", Text(output =>
        {
            new EvaluationTable([.. figures.Where(f => f.Set.Name == "wcxb")], f => f.Document.Type).Write(output);
            new EvaluationTable([.. figures.Where(f => f.Set.Name != "wcxb")], f => f.Document.Language).Write(output);
        }));
        card.Replace("{reliability}", Text(reliability.Write));
        return card.ToString();
    }

    private static string Text(Action<TextWriter> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(output);
        return output.ToString();
    }

    private static string ReadTemplate()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Template)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
