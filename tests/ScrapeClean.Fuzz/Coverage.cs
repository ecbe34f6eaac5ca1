using System.Numerics;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace ScrapeClean.Fuzz;

/// <summary>
/// What of the instrumented assemblies an input reaches: pairs of blocks that follow one another, and how often in powers of two. Not thread-safe.
/// </summary>
internal sealed unsafe class Coverage
{
    private const int Size = 1 << 16;

    private readonly byte* _map = (byte*)NativeMemory.AllocZeroed(Size);
    private readonly byte[] _seen = new byte[Size];

    public Coverage() => Trace.SharedMem = _map;

    /// <summary>Pairs that any input has reached; 0 where nothing is instrumented.</summary>
    public int Reached { get; private set; }

    public void Begin()
    {
        new Span<byte>(_map, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether the input that has just run reached what none did before.</summary>
    public bool IsNew()
    {
        bool found = false;
        ReadOnlySpan<ulong> map = new(_map, Size / sizeof(ulong));
        for (int i = 0; i < map.Length; i++)
        {
            if (map[i] != 0)
                found |= Note(i * sizeof(ulong));
        }
        return found;
    }

    private bool Note(int from)
    {
        bool found = false;
        for (int i = from; i < from + sizeof(ulong); i++)
        {
            if (_map[i] == 0)
                continue;
            byte often = (byte)(1 << BitOperations.Log2(_map[i]));
            Reached += _seen[i] == 0 ? 1 : 0;
            found |= (_seen[i] & often) == 0;
            _seen[i] |= often;
        }
        return found;
    }
}
