namespace ScrapeClean.Fuzz;

/// <summary>Makes new inputs from seeds and a dictionary, the same ones for the same number. Blind: it does not see what the code does with them.</summary>
internal sealed class Mutator(IReadOnlyList<byte[]> seeds, IReadOnlyList<byte[]> words, int number)
{
    private const int MaxLength = 1 << 14;
    private const int MaxSteps = 12;

    private readonly Random _random = new(number);

    public byte[] Next()
    {
        List<byte> input = [.. Pick(seeds)];
        for (int steps = _random.Next(1, MaxSteps); steps > 0; steps--)
            Step(input);
        return [.. input.Take(MaxLength)];
    }

    private void Step(List<byte> input)
    {
        int at = _random.Next(input.Count + 1);
        int length = Math.Min(input.Count - at, _random.Next(1, 64));
        switch (_random.Next(7))
        {
            case 0 when at < input.Count:
                input[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 1:
                input.Insert(at, (byte)_random.Next(256));
                break;
            case 2:
                input.RemoveRange(at, length);
                break;
            case 3:
                input.InsertRange(at, input.GetRange(at, length));
                break;
            case 4:
                byte[] other = Pick(seeds);
                int from = _random.Next(other.Length + 1);
                input.InsertRange(at, other.Skip(from).Take(_random.Next(256)));
                break;
            case 5:
                byte[] word = Pick(words);
                for (int times = _random.Next(8) == 0 ? _random.Next(200) : 1; times > 0; times--)
                    input.InsertRange(at, word);
                break;
            default:
                input.InsertRange(at, Pick(words));
                break;
        }
    }

    private byte[] Pick(IReadOnlyList<byte[]> from) => from[_random.Next(from.Count)];
}
