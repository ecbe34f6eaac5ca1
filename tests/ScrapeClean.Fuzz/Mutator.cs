namespace ScrapeClean.Fuzz;

/// <summary>Makes new inputs from others and a dictionary, the same ones for the same number. Not thread-safe.</summary>
internal sealed class Mutator(IReadOnlyList<byte[]> words, int maxLength, int number)
{
    private const int MaxSteps = 8;
    private const int MaxMove = 64;
    private const int MaxRepeats = 200;

    private static readonly byte[] Telling = [0, 1, 0x7F, 0x80, 0xFF, (byte)'\n', (byte)' ', (byte)'<', (byte)'"', (byte)'\\', (byte)'('];

    private readonly Random _random = new(number);
    private readonly byte[] _buffer = new byte[maxLength];
    private int _length;
    private int _most;

    /// <summary>A number from 0 to <paramref name="end"/> - 1.</summary>
    public int Below(int end) => _random.Next(end);

    /// <param name="from">What is changed.</param>
    /// <param name="other">What pieces are taken from.</param>
    /// <param name="most">Greatest length; of what is longer a piece from anywhere is changed.</param>
    public byte[] Next(ReadOnlySpan<byte> from, ReadOnlySpan<byte> other, int most)
    {
        _most = most;
        _length = Math.Min(from.Length, most);
        from.Slice(Below(from.Length - _length + 1), _length).CopyTo(_buffer);
        for (int steps = 1 + Below(MaxSteps); steps > 0; steps--)
            Step(other);
        return _buffer.AsSpan(0, _length).ToArray();
    }

    private void Step(ReadOnlySpan<byte> other)
    {
        int at = Below(_length + 1);
        int length = Math.Min(_length - at, 1 + Below(MaxMove));
        switch (Below(9))
        {
            case 0 when at < _length:
                _buffer[at] ^= (byte)(1 << Below(8));
                break;
            case 1 when at < _length:
                _buffer[at] = Telling[Below(Telling.Length)];
                break;
            case 2:
                Insert(at, [(byte)Below(256)]);
                break;
            case 3:
                _buffer.AsSpan(at + length, _length - at - length).CopyTo(_buffer.AsSpan(at));
                _length -= length;
                break;
            case 4:
                Insert(Below(_length + 1), _buffer.AsSpan(at, length).ToArray());
                break;
            case 5 when other.Length > 0:
                int start = Below(other.Length);
                Insert(at, other.Slice(start, Math.Min(other.Length - start, 1 + Below(4 * MaxMove))));
                break;
            case 6 when Below(16) == 0:
                byte[] again = words[Below(words.Count)];
                for (int times = Below(MaxRepeats); times > 0; times--)
                    Insert(at, again);
                break;
            default:
                Insert(at, words[Below(words.Count)]);
                break;
        }
    }

    // What does not fit is pushed out at the end.
    private void Insert(int at, ReadOnlySpan<byte> piece)
    {
        piece = piece[..Math.Min(piece.Length, _most - at)];
        int rest = Math.Min(_length - at, _most - at - piece.Length);
        _buffer.AsSpan(at, rest).CopyTo(_buffer.AsSpan(at + piece.Length));
        piece.CopyTo(_buffer.AsSpan(at));
        _length = at + piece.Length + rest;
    }
}
