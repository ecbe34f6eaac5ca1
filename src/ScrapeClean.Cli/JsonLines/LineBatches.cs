namespace ScrapeClean.Cli.JsonLines;

/// <summary>
/// Cuts a stream of bytes into batches of whole lines. A batch holds what has come so far, so that a caller who waits for an answer before he sends
/// the next line gets it. Not thread-safe.
/// </summary>
internal sealed class LineBatches(Stream input, int maxLineLength)
{
    private const int ReadSize = 1 << 17;

    private byte[] _buffer = new byte[ReadSize];
    private int _length;
    private bool _ended;

    /// <summary>The next batch, or null at the end. A line over the limit comes as an empty batch with <paramref name="tooLong"/> set.</summary>
    public byte[]? Next(out bool tooLong)
    {
        tooLong = false;
        int searched = 0;
        while (!_ended)
        {
            int last = _buffer.AsSpan(searched, _length - searched).LastIndexOf((byte)'\n');
            if (last >= 0)
                return Take(searched + last + 1);
            searched = _length;
            if (_length > maxLineLength)
            {
                SkipLine();
                tooLong = true;
                return [];
            }
            if (_length == _buffer.Length)
                Array.Resize(ref _buffer, _buffer.Length * 2);
            int read = input.Read(_buffer, _length, Math.Min(_buffer.Length - _length, Math.Max(ReadSize, _length)));
            _ended = read == 0;
            _length += read;
        }
        return _length > 0 ? Take(_length) : null;
    }

    private byte[] Take(int count)
    {
        byte[] batch = _buffer[..count];
        _buffer.AsSpan(count, _length - count).CopyTo(_buffer);
        _length -= count;
        if (_buffer.Length > 8 * ReadSize && _length < ReadSize)
            Array.Resize(ref _buffer, ReadSize);
        return batch;
    }

    private void SkipLine()
    {
        _buffer = new byte[ReadSize];
        _length = 0;
        while (!_ended)
        {
            int read = input.Read(_buffer, 0, _buffer.Length);
            _ended = read == 0;
            int end = _buffer.AsSpan(0, read).IndexOf((byte)'\n');
            if (end < 0)
                continue;
            _length = read - end - 1;
            _buffer.AsSpan(end + 1, _length).CopyTo(_buffer);
            return;
        }
    }
}
