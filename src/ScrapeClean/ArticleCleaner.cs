using System.Buffers;
using ScrapeClean.Blocks;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Decisions;
using ScrapeClean.Output;
using ScrapeClean.Pages;
using ScrapeClean.Rules;
using ScrapeClean.Scoring;

namespace ScrapeClean;

/// <summary>
/// Takes leftover page furniture out of scraped articles and keeps the article body. Immutable and thread-safe: make one and keep it. The same
/// input gives the same result on every call, thread and machine.
/// </summary>
/// <example>
/// <code>
/// CleanResult result = ArticleCleaner.Default.Clean(text);
/// Console.WriteLine(result.Text);
/// foreach (Removal removal in result.Removals)
///     Console.WriteLine(removal);
/// </code>
/// </example>
public sealed class ArticleCleaner
{
    private static readonly Lazy<ArticleCleaner> LazyDefault = new(() => new ArticleCleaner(new CleanerOptions()));

    private readonly Decider _decider;
    private readonly ContextPool _pool = new();
    private readonly PageModel? _pageModel;

    /// <summary>Creates a cleaner.</summary>
    /// <param name="options">What it does; <c>new()</c> for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of range; the message names all that are.</exception>
    public ArticleCleaner(CleanerOptions options)
        : this(options, scorer: null)
    {
    }

    /// <param name="options">What it does.</param>
    /// <param name="scorer">A scorer in place of the embedded one, for measuring.</param>
    /// <param name="pageModel">A model of pages in place of the embedded one, for measuring.</param>
    internal ArticleCleaner(CleanerOptions options, IBlockScorer? scorer, PageModel? pageModel = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        Options = options;
        _decider = new Decider(options, scorer);
        _pageModel = pageModel;
    }

    /// <summary>A cleaner with the default options.</summary>
    public static ArticleCleaner Default => LazyDefault.Value;

    /// <summary>The options it was made with.</summary>
    public CleanerOptions Options { get; }

    /// <summary>Cleans a text: one block a line.</summary>
    /// <param name="text">The text, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InputTooLongException">The text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The text has more lines than the options allow.</exception>
    public CleanResult Clean(string text) => Clean(text, CancellationToken.None);

    /// <summary>Cleans a text: one block a line. Gives up when the token says so.</summary>
    /// <param name="text">The text, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <param name="cancellationToken">Looked at every few blocks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InputTooLongException">The text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The text has more lines than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the text was cleaned.</exception>
    public CleanResult Clean(string text, CancellationToken cancellationToken)
    {
        DocumentContext document = Decide(text, cancellationToken);
        Removal[] removals = TextComposer.Removals(document, text);
        string kept = TextComposer.Compose(text, removals);
        CleanResult result = document.GuessedLanguage is { } language
            ? new CleanResult(kept, removals, language)
            : new CleanResult(kept, removals, this, text);
        _pool.Return(document);
        return result;
    }

    /// <summary>Cleans a text that need not be a string, and writes what is kept; allocates nothing of its own once it has run a few times.</summary>
    /// <param name="text">The text, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <param name="output">Receives what is kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    /// <exception cref="InputTooLongException">The text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The text has more lines than the options allow.</exception>
    public void CleanTo(ReadOnlySpan<char> text, IBufferWriter<char> output) => CleanTo(text, output, removals: null);

    /// <summary>Cleans a text that need not be a string, writes what is kept, and lists what goes.</summary>
    /// <param name="text">The text, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <param name="output">Receives what is kept.</param>
    /// <param name="removals">What was taken out is added to it, in the order of the text, with an empty <see cref="Removal.Text"/>; null if nobody wants to know.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    /// <exception cref="InputTooLongException">The text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The text has more lines than the options allow.</exception>
    public void CleanTo(ReadOnlySpan<char> text, IBufferWriter<char> output, ICollection<Removal>? removals) => CleanTo(text, output, removals, CancellationToken.None);

    /// <summary>Cleans a text that need not be a string, writes what is kept, and lists what goes. Gives up when the token says so.</summary>
    /// <param name="text">The text, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <param name="output">Receives what is kept.</param>
    /// <param name="removals">What was taken out is added to it, in the order of the text, with an empty <see cref="Removal.Text"/>; null if nobody wants to know.</param>
    /// <param name="cancellationToken">Looked at every few blocks, until the first character is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    /// <exception cref="InputTooLongException">The text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The text has more lines than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the text was cleaned; nothing was written.</exception>
    public void CleanTo(ReadOnlySpan<char> text, IBufferWriter<char> output, ICollection<Removal>? removals, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        CleanTo(text, new BufferSink(output), removals, cancellationToken);
    }

    /// <summary>Cleans a text that need not be a string, and writes what is kept; allocates nothing of its own once it has run a few times.</summary>
    /// <param name="text">The text, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <param name="output">Receives what is kept; it is not flushed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    /// <exception cref="InputTooLongException">The text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The text has more lines than the options allow.</exception>
    public void CleanTo(ReadOnlySpan<char> text, TextWriter output) => CleanTo(text, output, removals: null);

    /// <summary>Cleans a text that need not be a string, writes what is kept, and lists what goes.</summary>
    /// <param name="text">The text, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <param name="output">Receives what is kept; it is not flushed.</param>
    /// <param name="removals">What was taken out is added to it, in the order of the text, with an empty <see cref="Removal.Text"/>; null if nobody wants to know.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    /// <exception cref="InputTooLongException">The text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The text has more lines than the options allow.</exception>
    public void CleanTo(ReadOnlySpan<char> text, TextWriter output, ICollection<Removal>? removals) => CleanTo(text, output, removals, CancellationToken.None);

    /// <summary>Cleans a text that need not be a string, writes what is kept, and lists what goes. Gives up when the token says so.</summary>
    /// <param name="text">The text, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <param name="output">Receives what is kept; it is not flushed.</param>
    /// <param name="removals">What was taken out is added to it, in the order of the text, with an empty <see cref="Removal.Text"/>; null if nobody wants to know.</param>
    /// <param name="cancellationToken">Looked at every few blocks, until the first character is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    /// <exception cref="InputTooLongException">The text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The text has more lines than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the text was cleaned; nothing was written.</exception>
    public void CleanTo(ReadOnlySpan<char> text, TextWriter output, ICollection<Removal>? removals, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        CleanTo(text, new WriterSink(output), removals, cancellationToken);
    }

    /// <summary>Says of each line of a text that is not blank whether it stays, and why.</summary>
    /// <param name="text">The text, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InputTooLongException">The text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The text has more lines than the options allow.</exception>
    public IReadOnlyList<LineDecision> Explain(string text) => Explain(text, CancellationToken.None);

    /// <summary>Says of each line of a text that is not blank whether it stays, and why. Gives up when the token says so.</summary>
    /// <param name="text">The text, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <param name="cancellationToken">Looked at every few blocks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InputTooLongException">The text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The text has more lines than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the text was cleaned.</exception>
    public IReadOnlyList<LineDecision> Explain(string text, CancellationToken cancellationToken)
    {
        DocumentContext document = Decide(text, cancellationToken, explain: true);
        LineDecision[] decisions = Explainer.Explain(document, text, ofPage: false);
        _pool.Return(document);
        return decisions;
    }

    /// <summary>Cleans a page that a front end has read.</summary>
    internal CleanResult Clean(MarkupPage page)
    {
        DocumentContext document = RentFor(page);
        CleanResult result = PageCleaner.Clean(page, document, _decider, Options, _pageModel ?? PageModel.Embedded);
        _pool.Return(document);
        return result;
    }

    /// <summary>Says of each block of a page whether it stays, and why.</summary>
    internal LineDecision[] Explain(MarkupPage page)
    {
        DocumentContext document = RentFor(page);
        document.Opinions = new Opinion[page.Blocks.Length];
        PageCleaner.Decide(page, document, _decider, Options, _pageModel ?? PageModel.Embedded);
        LineDecision[] decisions = Explainer.Explain(document, page.Text.ToString(), ofPage: true);
        _pool.Return(document);
        return decisions;
    }

    /// <summary>Which nodes of a page go.</summary>
    internal PrunePlan Prune(MarkupPage page)
    {
        DocumentContext document = RentFor(page);
        PageCleaner.Decide(page, document, _decider, Options, _pageModel ?? PageModel.Embedded);
        var plan = new PrunePlan(page, document);
        _pool.Return(document);
        return plan;
    }

    /// <summary>The language of a text that was cleaned before.</summary>
    internal string LanguageOf(string text)
    {
        DocumentContext document = Split(text, CancellationToken.None);
        string language = document.Language.Code;
        _pool.Return(document);
        return language;
    }

    private void CleanTo<TSink>(ReadOnlySpan<char> text, TSink output, ICollection<Removal>? removals, CancellationToken cancellationToken)
        where TSink : struct, ITextSink
    {
        if (text.Length > Options.MaxInputLength)
            throw new InputTooLongException(text.Length, Options.MaxInputLength);
        // The rules look back and forth in the text, which a span does not outlive: they get a copy, and so may the caller write over the text.
        char[] buffer = ArrayPool<char>.Shared.Rent(text.Length);
        Removal[] found = [];
        try
        {
            text.CopyTo(buffer);
            DocumentContext document = _pool.Rent();
            document.Begin(buffer, text.Length, Options.Packs.Book, Options.Language);
            Split(document, cancellationToken);
            _decider.Decide(document);
            int count = TextComposer.Count(document);
            found = ArrayPool<Removal>.Shared.Rent(count);
            TextComposer.Fill(document, source: null, found);
            _pool.Return(document);
            TextComposer.Write(buffer.AsSpan(0, text.Length), found.AsSpan(0, count), output);
            for (int i = 0; i < count && removals is not null; i++)
                removals.Add(found[i]);
        }
        finally
        {
            ArrayPool<Removal>.Shared.Return(found);
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private DocumentContext RentFor(MarkupPage page)
    {
        if (page.Text.Length > Options.MaxInputLength)
            throw new InputTooLongException(page.Text.Length, Options.MaxInputLength);
        if (page.Blocks.Length > Options.MaxBlocks)
            throw new TooManyBlocksException(Options.MaxBlocks);
        DocumentContext document = _pool.Rent();
        document.Cancellation = page.Cancellation;
        return document;
    }

    private DocumentContext Decide(string text, CancellationToken cancellationToken, bool explain = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > Options.MaxInputLength)
            throw new InputTooLongException(text.Length, Options.MaxInputLength);
        DocumentContext document = Split(text, cancellationToken);
        if (explain)
            document.Opinions = new Opinion[document.Blocks.Count];
        _decider.Decide(document);
        return document;
    }

    private DocumentContext Split(string text, CancellationToken cancellationToken)
    {
        DocumentContext document = _pool.Rent();
        document.Begin(text, Options.Packs.Book, Options.Language);
        Split(document, cancellationToken);
        return document;
    }

    private void Split(DocumentContext document, CancellationToken cancellationToken)
    {
        document.Cancellation = cancellationToken;
        LineSplitter.Split(document.Text, document.Marks, document.Blocks, Options.MaxBlocks, cancellationToken);
        InlineSplitter.Split(document);
        document.BlocksReady();
    }
}
