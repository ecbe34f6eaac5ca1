namespace ScrapeClean.Rules;

/// <summary>
/// Keeps the working memory of a cleaner between calls, a slot a processor and one more: what a call used last lies in the cache of the processor that ran it.
/// Thread-safe, without locks.
/// </summary>
internal sealed class ContextPool
{
    /// <summary>References from one slot to the next, so that no two lie on a cache line, nor on a pair of lines that is fetched together.</summary>
    private const int Spacing = 16;

    // The array begins on any line: the first slot stands one spacing in.
    private readonly DocumentContext?[] _slots = new DocumentContext?[(Environment.ProcessorCount + 2) * Spacing];

    public DocumentContext Rent()
    {
        int own = OwnSlot();
        int at = own;
        do
        {
            if (_slots[at] is not null && Interlocked.Exchange(ref _slots[at], null) is { } idle)
                return idle;
            at = Next(at);
        }
        while (at != own);
        return new DocumentContext();
    }

    /// <summary>Takes a context back; one that an exception kept from coming back is simply made anew.</summary>
    public void Return(DocumentContext document)
    {
        document.End();
        int own = OwnSlot();
        int at = own;
        do
        {
            if (_slots[at] is null && Interlocked.CompareExchange(ref _slots[at], document, null) is null)
                return;
            at = Next(at);
        }
        while (at != own);
    }

    private static int OwnSlot() => ((Thread.GetCurrentProcessorId() % Environment.ProcessorCount) + 1) * Spacing;

    private int Next(int slot) => slot + Spacing < _slots.Length ? slot + Spacing : Spacing;
}
