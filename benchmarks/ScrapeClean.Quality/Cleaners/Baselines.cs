using System.Text;
using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Metrics;

namespace ScrapeClean.Quality.Cleaners;

/// <summary>Leaves everything.</summary>
internal sealed class NothingRemoved : ITextCleaner
{
    public string Name => "nothing removed";

    public Cleaned Clean(CorpusDocument document) => new(document.Text ?? "", []);
}

/// <summary>Keeps or drops whole lines by a simple rule.</summary>
internal sealed class LineRule(string name, Func<string, bool> keeps) : ITextCleaner
{
    private const int FewestWords = 5;

    public string Name => name;

    /// <summary>The line rule of the C4 corpus: a line needs five words and a closing mark of a sentence.</summary>
    public static LineRule C4() => new("C4's line rule", line =>
        line.EndsWith('.') || line.EndsWith('!') || line.EndsWith('?') || line.EndsWith('"')
            ? !line.EndsWith("...", StringComparison.Ordinal) && line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords
            : false);

    /// <summary>Lines of so many characters or more stay.</summary>
    public static LineRule Length(int least) => new($"lines of {least} characters", line => line.Length >= least);

    public Cleaned Clean(CorpusDocument document)
    {
        var text = document.Text ?? "";
        var kept = new StringBuilder();
        var removed = new List<RemovedSpan>();
        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            if (keeps(line.Trim()))
                kept.Append(line).Append('\n');
            else
                removed.Add(new RemovedSpan(at, Math.Min(line.Length + 1, text.Length - at), null));
            at += line.Length + 1;
        }

        return new Cleaned(kept.ToString(), removed);
    }
}
