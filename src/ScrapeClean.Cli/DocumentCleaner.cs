using System.Text;
using ScrapeClean.AngleSharp.Encodings;
using ScrapeClean.Cli.JsonLines;

namespace ScrapeClean.Cli;

/// <summary>Cleans one document and puts it into the form that was asked for.</summary>
internal sealed class DocumentCleaner(CleanSettings settings)
{
    private readonly ArticleCleaner _cleaner = new(settings.Options);

    /// <exception cref="CannotCleanException">The input or the form is not supported.</exception>
    public string Clean(byte[] bytes, string name)
    {
        string content = InputText.Decode(bytes);
        if (IsHtml(content, name))
            return CleanPage(PageDecoder.Decode(bytes, charset: null));
        if (settings.Format == OutputFormat.Html)
            throw new CannotCleanException("--format html needs a page: this is plain text");
        if (settings.Explain)
            return ExplainView.Render(_cleaner.Explain(content));
        CleanResult result = _cleaner.Clean(content);
        return Format(result);
    }

    private string CleanPage(string html)
    {
        if (settings.Explain)
            return ExplainView.Render(Pages.Explain(_cleaner, html, settings.Parser));
        return settings.Format == OutputFormat.Html
            ? Pages.Prune(_cleaner, html, settings.Parser)
            : Format(Pages.Clean(_cleaner, html, settings.Parser));
    }

    private string Format(CleanResult result) => settings.Format switch
    {
        OutputFormat.Json => Json(result),
        OutputFormat.Markdown => result.ToMarkdown() + "\n",
        _ => result.Text,
    };

    private bool IsHtml(string content, string name) => settings.Input switch
    {
        InputKind.Html => true,
        InputKind.Text => false,
        _ => Path.GetExtension(name) is ".html" or ".htm" or ".xhtml" || InputText.LooksLikeHtml(content),
    };

    private static string Json(CleanResult result)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        JsonAnswer.WriteDocument(buffer, result);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
