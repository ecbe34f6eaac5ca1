using System.Buffers;
using System.Text;

namespace ScrapeClean.Tests.Promises;

/// <summary>A buffer that hands out room for a few characters at a time, as a pipe does.</summary>
internal sealed class ChunkedBuffer(int chunk) : IBufferWriter<char>
{
    private readonly StringBuilder _text = new();
    private char[] _room = [];

    public void Advance(int count) => _text.Append(_room, 0, count);

    public Memory<char> GetMemory(int sizeHint = 0) => _room = new char[Math.Max(chunk, sizeHint)];

    public Span<char> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public override string ToString() => _text.ToString();
}
