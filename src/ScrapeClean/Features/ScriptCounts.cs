using System.Runtime.CompilerServices;

namespace ScrapeClean.Features;

/// <summary>How many letters of each script a line has.</summary>
[InlineArray(16)]
internal struct ScriptCounts
{
    private int _first;

    public void Add(int script, int count) => this[script] += count;

    public readonly Script Most()
    {
        var best = 0;
        for (var i = 1; i < 16; i++)
        {
            if (this[i] > this[best])
                best = i;
        }

        return (Script)best;
    }
}
