using ScrapeClean.Output;

namespace ScrapeClean;

/// <summary>Writes results as Markdown. Thread-safe.</summary>
public static class MarkdownOutput
{
    private static readonly MarkdownOptions Default = new();

    /// <summary>
    /// What was kept, as CommonMark with pipe tables: headings, lists, quotes, tables, fenced code. Everything in the text that Markdown would read
    /// as markup is escaped: no HTML, and no link, image or fence that the page did not have. Of a plain text each line.
    /// </summary>
    /// <param name="result">The result.</param>
    /// <param name="options">What it holds beside text; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string ToMarkdown(this CleanResult result, MarkdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Outline is { } outline
            ? new MarkdownWriter(outline, options ?? Default).Write()
            : MarkdownLines.Write(result.Text);
    }
}
