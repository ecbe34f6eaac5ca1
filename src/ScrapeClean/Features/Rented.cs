using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ScrapeClean.Features;

/// <summary>
/// Working memory for numbers of any sort, out of the runtime's pool of bytes: a pool for each sort would be a dozen methods more that every process
/// compiles before it has cleaned its first text. Return it at the end; the default is empty.
/// </summary>
internal readonly struct Rented<T>
    where T : unmanaged
{
    private readonly byte[]? _bytes;
    private readonly int _length;

    public Rented(int length)
    {
        _bytes = ArrayPool<byte>.Shared.Rent(checked(Math.Max(1, length) * Unsafe.SizeOf<T>()));
        _length = length;
    }

    public Span<T> Span => _bytes is null ? default : MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(_bytes)), _length);

    public void Return()
    {
        if (_bytes is not null)
            ArrayPool<byte>.Shared.Return(_bytes);
    }
}
