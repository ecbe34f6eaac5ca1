using System.Buffers;
using System.Text;
using ScrapeClean.AngleSharp.Encodings;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Blocks.Markup.Scanning;

namespace ScrapeClean;

/// <summary>Cleans raw HTML in one pass, without building a document. Thread-safe.</summary>
public static class RawHtmlExtensions
{
    private const int BufferLength = 1 << 16;

    /// <summary>Bytes that one UTF-16 unit takes at most, in any encoding that pages use.</summary>
    private const int MostBytesOfACharacter = 4;

    /// <summary>Cleans a page.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="html">The page, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InputTooLongException">The page is longer than the options allow.</exception>
    public static CleanResult CleanHtml(this ArticleCleaner cleaner, string html) => CleanHtml(cleaner, html, CancellationToken.None);

    /// <summary>Cleans a page. Gives up when the token says so.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="html">The page, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <param name="cancellationToken">Looked at every few elements, pieces of text and blocks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="html"/> is null.</exception>
    /// <exception cref="InputTooLongException">The page is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the page was cleaned.</exception>
    public static CleanResult CleanHtml(this ArticleCleaner cleaner, string html, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(html);
        return CleanHtml(cleaner, html.AsMemory(), cancellationToken);
    }

    /// <summary>Cleans a page.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="html">The page, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> is null.</exception>
    /// <exception cref="InputTooLongException">The page is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    public static CleanResult CleanHtml(this ArticleCleaner cleaner, ReadOnlyMemory<char> html) => CleanHtml(cleaner, html, CancellationToken.None);

    /// <summary>Cleans a page. Gives up when the token says so.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="html">The page, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <param name="cancellationToken">Looked at with every block.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> is null.</exception>
    /// <exception cref="InputTooLongException">The page is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the page was cleaned.</exception>
    public static CleanResult CleanHtml(this ArticleCleaner cleaner, ReadOnlyMemory<char> html, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        if (html.Length > cleaner.Options.MaxInputLength) throw new InputTooLongException(html.Length, cleaner.Options.MaxInputLength);
        using var page = new MarkupPage { Cancellation = cancellationToken };
        HtmlScanner.ReadWhole(html.Span, page);
        return cleaner.Clean(page);
    }

    /// <summary>Says of each block of a page whether it stays, and why; blocks that no browser shows are passed over.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="html">The page, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="html"/> is null.</exception>
    /// <exception cref="InputTooLongException">The page is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    public static IReadOnlyList<LineDecision> ExplainHtml(this ArticleCleaner cleaner, string html) => ExplainHtml(cleaner, html, CancellationToken.None);

    /// <summary>Says of each block of a page whether it stays, and why, as the other overload does. Gives up when the token says so.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="html">The page, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <param name="cancellationToken">Looked at every few elements, pieces of text and blocks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="html"/> is null.</exception>
    /// <exception cref="InputTooLongException">The page is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the page was decided.</exception>
    public static IReadOnlyList<LineDecision> ExplainHtml(this ArticleCleaner cleaner, string html, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(html);
        if (html.Length > cleaner.Options.MaxInputLength) throw new InputTooLongException(html.Length, cleaner.Options.MaxInputLength);
        using var page = new MarkupPage { Cancellation = cancellationToken };
        HtmlScanner.ReadWhole(html, page);
        return cleaner.Explain(page);
    }

    /// <summary>
    /// Cleans a page from its bytes. The encoding is found as browsers find it: byte-order mark, <paramref name="charset"/>, a meta element
    /// in the first 1024 bytes; a page that names none is UTF-8 where its bytes are valid, else windows-1252.
    /// </summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="html">The page's bytes, read to the end and left open.</param>
    /// <param name="charset">What the transport said of the encoding: a label such as <c>utf-8</c>, or a whole Content-Type; null where it said nothing.</param>
    /// <param name="cancellationToken">Looked at while reading and with every block. Default: none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="html"/> is null.</exception>
    /// <exception cref="InputTooLongException">The page is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the page was cleaned.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static CleanResult CleanHtml(this ArticleCleaner cleaner, Stream html, string? charset = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(html);
        using var bytes = new MemoryStream();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        int read;
        while ((read = html.Read(buffer)) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bytes.Write(buffer, 0, read);
            long least = bytes.Length / MostBytesOfACharacter;
            if (least > cleaner.Options.MaxInputLength) throw new InputTooLongException(least, cleaner.Options.MaxInputLength);
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return CleanHtml(cleaner, PageDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), charset).AsMemory(), cancellationToken);
    }

    /// <summary>Cleans a page.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="html">The page, read to the end and left open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InputTooLongException">The page is longer than the options allow.</exception>
    /// <exception cref="IOException">The reader's source cannot be read.</exception>
    public static CleanResult CleanHtml(this ArticleCleaner cleaner, TextReader html) => CleanHtml(cleaner, html, CancellationToken.None);

    /// <summary>Cleans a page. Gives up when the token says so.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="html">The page, read to the end and left open.</param>
    /// <param name="cancellationToken">Looked at while reading, and every few elements, pieces of text and blocks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="html"/> is null.</exception>
    /// <exception cref="InputTooLongException">The page is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the page was cleaned.</exception>
    /// <exception cref="IOException">The reader's source cannot be read.</exception>
    public static CleanResult CleanHtml(this ArticleCleaner cleaner, TextReader html, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(html);
        var page = new StringBuilder();
        char[] buffer = ArrayPool<char>.Shared.Rent(BufferLength);
        int read;
        while ((read = html.Read(buffer)) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            page.Append(buffer, 0, read);
            if (page.Length > cleaner.Options.MaxInputLength) throw new InputTooLongException(page.Length, cleaner.Options.MaxInputLength);
        }

        ArrayPool<char>.Shared.Return(buffer);
        return CleanHtml(cleaner, page.ToString(), cancellationToken);
    }
}
