using System.Buffers;

namespace ScrapeClean.Output;

/// <summary>Takes in what is kept of a text, piece by piece.</summary>
internal interface ITextSink
{
    void Write(ReadOnlySpan<char> text);
}

internal readonly struct BufferSink(IBufferWriter<char> buffer) : ITextSink
{
    public void Write(ReadOnlySpan<char> text) => buffer.Write(text);
}

internal readonly struct WriterSink(TextWriter writer) : ITextSink
{
    public void Write(ReadOnlySpan<char> text) => writer.Write(text);
}
