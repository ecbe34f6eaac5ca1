using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ScrapeClean.Features;

/// <summary>
/// The features of a document's blocks: a column of bytes a feature, one byte a block, each column padded to whole groups of
/// <see cref="Group"/> blocks. Rented: dispose it. Not thread-safe.
/// </summary>
internal sealed class FeatureColumns : IDisposable
{
    /// <summary>Blocks that the trees take at once.</summary>
    public const int Group = 32;

    private byte[] _bytes;

    public FeatureColumns(int features, int rows)
    {
        Features = features;
        Rows = rows;
        Stride = (rows + Group - 1) / Group * Group;
        _bytes = ArrayPool<byte>.Shared.Rent(Math.Max(1, checked(features * Stride)));
        _bytes.AsSpan(0, features * Stride).Clear();
    }

    public int Features { get; }

    public int Rows { get; }

    /// <summary>Bytes from one column to the next.</summary>
    public int Stride { get; }

    /// <summary>All columns, one after the other.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Features * Stride);

    /// <summary>The same, to be written.</summary>
    public Span<byte> Writable => _bytes.AsSpan(0, Features * Stride);

    public Span<byte> this[int feature] => _bytes.AsSpan(feature * Stride, Rows);

    /// <summary>A column with its padding, to be written by whole registers.</summary>
    public Span<byte> Padded(int feature) => _bytes.AsSpan(feature * Stride, Stride);

    /// <summary>Fills a column with a copy of another, moved: block i gets what block i + <paramref name="offset"/> has, 0 beyond the ends.</summary>
    public void Shift(int from, int to, int offset)
    {
        var source = this[from];
        var target = this[to];
        if (Math.Abs(offset) >= Rows)
            return;
        if (offset > 0)
            source[offset..].CopyTo(target);
        else
            source[..^-offset].CopyTo(target[-offset..]);
    }

    /// <summary>Copies the bytes of one group of blocks out of as many columns as there is room for, side by side.</summary>
    /// <param name="row">The first block; a multiple of <see cref="Group"/>.</param>
    /// <param name="tile">Receives <see cref="Group"/> bytes a column.</param>
    public void CopyGroup(int row, Span<byte> tile)
    {
        var from = Bytes[row..];
        ref var source = ref MemoryMarshal.GetReference(from);
        ref var target = ref MemoryMarshal.GetReference(tile);
        // The last column's group must lie within the bytes.
        var columns = Math.Min(tile.Length / Group, Features);
        for (var column = 0; column < columns; column++)
            Vector256.LoadUnsafe(ref source, (nuint)column * (nuint)Stride).StoreUnsafe(ref target, (nuint)(column * Group));
    }

    /// <summary>Gives all blocks one value, and the padding too.</summary>
    public void Fill(int feature, int value)
    {
        var all = Vector256.Create(Quantity.Clamp(value));
        ref var first = ref MemoryMarshal.GetReference(Padded(feature));
        for (var at = 0; at < Stride; at += Group)
            all.StoreUnsafe(ref first, (nuint)at);
    }

    /// <summary>Gives all blocks one value, in steps of <paramref name="step"/>.</summary>
    public void FillCoarse(int feature, int value, int step) => Fill(feature, value / step * step);

    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes);
    }
}
