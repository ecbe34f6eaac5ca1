using HtmlAgilityPack;
using ScrapeClean.Blocks.Markup;
using ScrapeClean.HtmlAgilityPack;
using ScrapeClean.Pages;

namespace ScrapeClean;

/// <summary>Cleans documents of HtmlAgilityPack. Thread-safe as far as the documents are: one that another thread changes must not be cleaned.</summary>
public static class HtmlAgilityPackExtensions
{
    /// <summary>Cleans a parsed page. The document stays as it is.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="document">The page.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InputTooLongException">The page's text is longer than the options allow.</exception>
    public static CleanResult Clean(this ArticleCleaner cleaner, HtmlDocument document) => Clean(cleaner, document, CancellationToken.None);

    /// <summary>Cleans a parsed page. The document stays as it is. Gives up when the token says so.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="document">The page.</param>
    /// <param name="cancellationToken">Looked at every few nodes and blocks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="document"/> is null.</exception>
    /// <exception cref="InputTooLongException">The page's text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the page was cleaned.</exception>
    public static CleanResult Clean(this ArticleCleaner cleaner, HtmlDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Clean(cleaner, document.DocumentNode, cancellationToken);
    }

    /// <summary>Cleans a node and what is in it, as if it were the whole page. The document stays as it is.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="node">The node; paths of removals begin at it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InputTooLongException">The node's text is longer than the options allow.</exception>
    public static CleanResult Clean(this ArticleCleaner cleaner, HtmlNode node) => Clean(cleaner, node, CancellationToken.None);

    /// <summary>Cleans a node and what is in it, as if it were the whole page. The document stays as it is. Gives up when the token says so.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="node">The node; paths of removals begin at it.</param>
    /// <param name="cancellationToken">Looked at every few nodes and blocks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="node"/> is null.</exception>
    /// <exception cref="InputTooLongException">The node's text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the page was cleaned.</exception>
    public static CleanResult Clean(this ArticleCleaner cleaner, HtmlNode node, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(node);
        using var page = new MarkupPage { Cancellation = cancellationToken };
        Read(node, page, order: null);
        return cleaner.Clean(page);
    }

    /// <summary>Says of each block of a parsed page whether it stays, and why; blocks that no browser shows are passed over.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="document">The page; it stays as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="document"/> is null.</exception>
    /// <exception cref="InputTooLongException">The page's text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    public static IReadOnlyList<LineDecision> Explain(this ArticleCleaner cleaner, HtmlDocument document) => Explain(cleaner, document, CancellationToken.None);

    /// <summary>Says of each block of a parsed page whether it stays, and why, as the other overload does. Gives up when the token says so.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="document">The page; it stays as it is.</param>
    /// <param name="cancellationToken">Looked at every few nodes and blocks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="document"/> is null.</exception>
    /// <exception cref="InputTooLongException">The page's text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the page was decided.</exception>
    public static IReadOnlyList<LineDecision> Explain(this ArticleCleaner cleaner, HtmlDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Explain(cleaner, document.DocumentNode, cancellationToken);
    }

    /// <summary>Says of each block of a node whether it stays, and why; blocks that no browser shows are passed over.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="node">The node; it stays as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="node"/> is null.</exception>
    /// <exception cref="InputTooLongException">The node's text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The node has more blocks than the options allow.</exception>
    public static IReadOnlyList<LineDecision> Explain(this ArticleCleaner cleaner, HtmlNode node) => Explain(cleaner, node, CancellationToken.None);

    /// <summary>Says of each block of a node whether it stays, and why, as the other overload does. Gives up when the token says so.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="node">The node; it stays as it is.</param>
    /// <param name="cancellationToken">Looked at every few nodes and blocks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="node"/> is null.</exception>
    /// <exception cref="InputTooLongException">The node's text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The node has more blocks than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the node was decided.</exception>
    public static IReadOnlyList<LineDecision> Explain(this ArticleCleaner cleaner, HtmlNode node, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(node);
        using var page = new MarkupPage { Cancellation = cancellationToken };
        Read(node, page, order: null);
        return cleaner.Explain(page);
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
    public static HtmlDocument Prune(this ArticleCleaner cleaner, HtmlDocument document) => Prune(cleaner, document, CancellationToken.None);

    /// <summary>A clone of a page without what was rejected, as the other overload makes it. Gives up when the token says so.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="document">The page; it stays as it is.</param>
    /// <param name="cancellationToken">Looked at every few nodes and blocks, but not while the parser clones the tree.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="document"/> is null.</exception>
    /// <exception cref="InputTooLongException">The page's text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    /// <exception cref="InvalidOperationException">The tree is more than 1000 elements deep.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the page was cleaned.</exception>
    public static HtmlDocument Prune(this ArticleCleaner cleaner, HtmlDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        // A document that never was loaded cannot write itself where it has no nodes.
        var pruned = new HtmlDocument();
        pruned.LoadHtml("");
        pruned.DocumentNode.AppendChildren(Prune(cleaner, document.DocumentNode, cancellationToken).ChildNodes);
        return pruned;
    }

    /// <summary>The same for a node: the clone has no parent.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="node">The node; it stays as it is.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InputTooLongException">The node's text is longer than the options allow.</exception>
    /// <exception cref="InvalidOperationException">The tree is more than 1000 elements deep.</exception>
    public static HtmlNode Prune(this ArticleCleaner cleaner, HtmlNode node) => Prune(cleaner, node, CancellationToken.None);

    /// <summary>A clone of a node without what was rejected, as the other overload makes it. Gives up when the token says so.</summary>
    /// <param name="cleaner">The cleaner.</param>
    /// <param name="node">The node; it stays as it is.</param>
    /// <param name="cancellationToken">Looked at every few nodes and blocks, but not while the parser clones the tree.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cleaner"/> or <paramref name="node"/> is null.</exception>
    /// <exception cref="InputTooLongException">The node's text is longer than the options allow.</exception>
    /// <exception cref="TooManyBlocksException">The page has more blocks than the options allow.</exception>
    /// <exception cref="InvalidOperationException">The tree is more than 1000 elements deep.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled before the page was cleaned.</exception>
    public static HtmlNode Prune(this ArticleCleaner cleaner, HtmlNode node, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        ArgumentNullException.ThrowIfNull(node);
        PrunePlan plan;
        using (var page = new MarkupPage { Cancellation = cancellationToken })
        {
            Read(node, page, order: null);
            plan = cleaner.Prune(page);
        }

        plan.ThrowIfTooDeep();
        cancellationToken.ThrowIfCancellationRequested();
        HtmlNode clone = node.CloneNode(true);
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

    private static void Remove(HtmlNode node, HtmlNode root)
    {
        if (node != root) node.Remove();
    }

    private static void Read(HtmlNode root, MarkupPage page, NodeOrder? order)
    {
        Read(root, new MarkupReader(page), order);
        if (!page.IsNearlyEmpty) return;

        // A page that scripts are to fill may hold its text for browsers without them.
        page.Clear();
        order?.Clear();
        Read(root, new MarkupReader(page, withoutScripts: true), order);
    }

    private static void Read(HtmlNode root, MarkupReader reader, NodeOrder? order)
    {
        AgilitySource.Read(root, reader, order);
        reader.Finish();
    }
}
