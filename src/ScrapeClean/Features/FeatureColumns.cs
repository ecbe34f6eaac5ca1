using System.Buffers;

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

    public void Fill(int feature, int value) => this[feature].Fill(Quantity.Clamp(value));

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
