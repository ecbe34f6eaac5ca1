namespace ScrapeClean.Rules;

/// <summary>Keeps the working memory of a cleaner between calls. Thread-safe, without locks.</summary>
internal sealed class ContextPool
{
    private readonly DocumentContext?[] _idle = new DocumentContext?[Environment.ProcessorCount];
    private DocumentContext? _first = new();

    public DocumentContext Rent()
    {
        if (Interlocked.Exchange(ref _first, null) is { } first)
            return first;
        for (int i = 0; i < _idle.Length; i++)
        {
            if (Interlocked.Exchange(ref _idle[i], null) is { } idle)
                return idle;
        }
        return new DocumentContext();
    }

    /// <summary>Takes a context back; one that an exception kept from coming back is simply made anew.</summary>
    public void Return(DocumentContext document)
    {
        document.End();
        if (Interlocked.CompareExchange(ref _first, document, null) is null)
            return;
        for (int i = 0; i < _idle.Length; i++)
        {
            if (Interlocked.CompareExchange(ref _idle[i], document, null) is null)
                return;
        }
    }
}
