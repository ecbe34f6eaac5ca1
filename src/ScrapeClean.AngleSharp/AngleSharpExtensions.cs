using AngleSharp.Dom;
using ScrapeClean.AngleSharp;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.Pages;

namespace ScrapeClean;

/// <summary>Cleans documents of AngleSharp. Thread-safe as far as the documents are: one that another thread changes must not be cleaned.</summary>
public static class AngleSharpExtensions
{
    /// <summary>Cleans a parsed page. The document stays as it is.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="document">The page.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InputTooLongException">The page's text is longer than the options allow.</exception>
    public static CleanResult Clean(this ArticleCleaner cleaner, IDocument document) => Clean(cleaner, document, CancellationToken.None);

    /// <summary>Cleans a parsed page. The document stays as it is. Gives up when the token says so.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="document">The page.</param>
    /// <param name="cancellationToken">Looked at every few nodes and blocks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="document"/> is null.</exception>
    /// <exception cref="InputTooLongException">The page's text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the page was cleaned.</exception>
    public static CleanResult Clean(this ArticleCleaner cleaner, IDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(document);
        return CleanTree(cleaner, document, cancellationToken);
    }

    /// <summary>Cleans an element and what is in it, as if it were the whole page. The document stays as it is.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="element">The element; paths of removals begin at it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InputTooLongException">The element's text is longer than the options allow.</exception>
    public static CleanResult Clean(this ArticleCleaner cleaner, IElement element) => Clean(cleaner, element, CancellationToken.None);

    /// <summary>Cleans an element and what is in it, as if it were the whole page. The document stays as it is. Gives up when the token says so.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="element">The element; paths of removals begin at it.</param>
    /// <param name="cancellationToken">Looked at every few nodes and blocks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="element"/> is null.</exception>
    /// <exception cref="InputTooLongException">The element's text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the page was cleaned.</exception>
    public static CleanResult Clean(this ArticleCleaner cleaner, IElement element, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(element);
        return CleanTree(cleaner, element, cancellationToken);
    }

    /// <summary>Says of each block of a parsed page whether it stays, and why; blocks that no browser shows are passed over.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="document">The page; it stays as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="document"/> is null.</exception>
    /// <exception cref="InputTooLongException">The page's text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    public static IReadOnlyList<LineDecision> Explain(this ArticleCleaner cleaner, IDocument document) => Explain(cleaner, document, CancellationToken.None);

    /// <summary>Says of each block of a parsed page whether it stays, and why, as the other overload does. Gives up when the token says so.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="document">The page; it stays as it is.</param>
    /// <param name="cancellationToken">Looked at every few nodes and blocks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="document"/> is null.</exception>
    /// <exception cref="InputTooLongException">The page's text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the page was decided.</exception>
    public static IReadOnlyList<LineDecision> Explain(this ArticleCleaner cleaner, IDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(document);
        return ExplainTree(cleaner, document, cancellationToken);
    }

    /// <summary>Says of each block of an element whether it stays, and why; blocks that no browser shows are passed over.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="element">The element; it stays as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="element"/> is null.</exception>
    /// <exception cref="InputTooLongException">The element's text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The element has more blocks than the options allow.</exception>
    public static IReadOnlyList<LineDecision> Explain(this ArticleCleaner cleaner, IElement element) => Explain(cleaner, element, CancellationToken.None);

    /// <summary>Says of each block of an element whether it stays, and why, as the other overload does. Gives up when the token says so.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="element">The element; it stays as it is.</param>
    /// <param name="cancellationToken">Looked at every few nodes and blocks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="element"/> is null.</exception>
    /// <exception cref="InputTooLongException">The element's text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The element has more blocks than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the element was decided.</exception>
    public static IReadOnlyList<LineDecision> Explain(this ArticleCleaner cleaner, IElement element, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(element);
        return ExplainTree(cleaner, element, cancellationToken);
    }

    /// <summary>
    /// A clone of a page without what was rejected: texts and elements of removed blocks, and in the body what no browser shows. Parts of kept
    /// blocks stay in it. It is no sanitiser: attributes stay as they are.
    /// </summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="document">The page; it stays as it is.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InputTooLongException">The page's text is longer than the options allow.</exception>
    /// <exception cref="InvalidOperationException">The tree is more than 1000 elements deep.</exception>
    public static IDocument Prune(this ArticleCleaner cleaner, IDocument document) => Prune(cleaner, document, CancellationToken.None);

    /// <summary>A clone of a page without what was rejected, as the other overload makes it. Gives up when the token says so.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="document">The page; it stays as it is.</param>
    /// <param name="cancellationToken">Looked at every few nodes and blocks, but not while the parser clones the tree.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="document"/> is null.</exception>
    /// <exception cref="InputTooLongException">The page's text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    /// <exception cref="InvalidOperationException">The tree is more than 1000 elements deep.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the page was cleaned.</exception>
    public static IDocument Prune(this ArticleCleaner cleaner, IDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(document);
        return (IDocument)PruneTree(cleaner, document, cancellationToken);
    }

    /// <summary>The same for an element: the clone belongs to the same document and has no parent.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="element">The element; it stays as it is.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InputTooLongException">The element's text is longer than the options allow.</exception>
    /// <exception cref="InvalidOperationException">The tree is more than 1000 elements deep.</exception>
    public static IElement Prune(this ArticleCleaner cleaner, IElement element) => Prune(cleaner, element, CancellationToken.None);

    /// <summary>A clone of an element without what was rejected, as the other overload makes it. Gives up when the token says so.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="element">The element; it stays as it is.</param>
    /// <param name="cancellationToken">Looked at every few nodes and blocks, but not while the parser clones the tree.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="element"/> is null.</exception>
    /// <exception cref="InputTooLongException">The element's text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    /// <exception cref="InvalidOperationException">The tree is more than 1000 elements deep.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the page was cleaned.</exception>
    public static IElement Prune(this ArticleCleaner cleaner, IElement element, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(element);
        return (IElement)PruneTree(cleaner, element, cancellationToken);
    }

    private static INode PruneTree(ArticleCleaner cleaner, INode root, CancellationToken cancellationToken)
    {
        PrunePlan plan;
        using (var page = new MarkupPage { Cancellation = cancellationToken })
        {
            Read(root, page, order: null);
            plan = cleaner.Prune(page);
        }

        plan.ThrowIfTooDeep();
        cancellationToken.ThrowIfCancellationRequested();
        INode clone = root.Clone(true);
        var order = new NodeOrder();
        using (var again = new MarkupPage { Cancellation = cancellationToken }) Read(clone, again, order);
        for (int i = order.Texts.Count - 1; i >= 0; i--)
        {
            if (plan.TextGoes(i)) Remove(order.Texts[i], clone);
        }

        // The page itself has the number 0.
        for (int i = order.Elements.Count - 1; i >= 0; i--)
        {
            if (plan.ElementGoes(i + 1)) Remove(order.Elements[i], clone);
        }

        return clone;
    }

    private static void Remove(INode node, INode root)
    {
        if (node != root) node.Parent?.RemoveChild(node);
    }

    private static CleanResult CleanTree(ArticleCleaner cleaner, INode root, CancellationToken cancellationToken)
    {
        using var page = new MarkupPage { Cancellation = cancellationToken };
        Read(root, page, order: null);
        return cleaner.Clean(page);
    }

    private static LineDecision[] ExplainTree(ArticleCleaner cleaner, INode root, CancellationToken cancellationToken)
    {
        using var page = new MarkupPage { Cancellation = cancellationToken };
        Read(root, page, order: null);
        return cleaner.Explain(page);
    }

    internal static void Read(INode root, MarkupPage page, NodeOrder? order)
    {
        Read(root, new MarkupReader(page), order);
        if (!page.IsNearlyEmpty) return;

        // A page that scripts are to fill may hold its text for browsers without them.
        page.Clear();
        order?.Clear();
        Read(root, new MarkupReader(page, withoutScripts: true), order);
    }

    private static void Read(INode root, MarkupReader reader, NodeOrder? order)
    {
        AngleSharpSource.Read(root, reader, order);
        reader.Finish();
    }
}
