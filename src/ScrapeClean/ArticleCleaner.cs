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

    /// <summary>Says of each line of a text that is not blank whether it stays, and why.</summary>
    /// <param name="text">The text, of any length up to <see cref="CleanerOptions.MaxInputLength"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="InputTooLongException">The text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The text has more lines than the options allow.</exception>
    public IReadOnlyList<LineDecision> Explain(string text)
    {
        DocumentContext document = Decide(text, CancellationToken.None);
        LineDecision[] decisions = Explainer.Explain(document, text);
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

    private DocumentContext Decide(string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > Options.MaxInputLength)
            throw new InputTooLongException(text.Length, Options.MaxInputLength);
        DocumentContext document = Split(text, cancellationToken);
        _decider.Decide(document);
        return document;
    }

    private DocumentContext Split(string text, CancellationToken cancellationToken)
    {
        DocumentContext document = _pool.Rent();
        document.Cancellation = cancellationToken;
        document.Begin(text, Options.Packs.Book, Options.Language);
        LineSplitter.Split(text, document.Blocks, Options.MaxBlocks, cancellationToken);
        InlineSplitter.Split(document);
        document.BlocksReady();
        return document;
    }
}
