using System.Buffers;

namespace ScrapeClean.Features;

/// <summary>Working memory: the caller's own where that is enough, since most documents are small and to rent takes longer than to use it; else rented. Return it at the end.</summary>
internal readonly ref struct Scratch<T>
{
    /// <summary>Numbers that a caller keeps on its stack.</summary>
    public const int Few = 64;

    private readonly T[]? _rented;

    /// <param name="own">The caller's memory.</param>
    /// <param name="length">How much is needed.</param>
    public Scratch(Span<T> own, int length)
    {
        _rented = length <= own.Length ? null : ArrayPool<T>.Shared.Rent(length);
        Span = (_rented ?? own)[..length];
    }

    public Span<T> Span { get; }

    public void Return()
    {
        if (_rented is not null)
            ArrayPool<T>.Shared.Return(_rented);
    }
}
