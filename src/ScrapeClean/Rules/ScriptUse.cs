using ScrapeClean.Blocks;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>How many blocks of a document have letters of each script, counted once for all lines that ask. Latin letters of English are not counted.</summary>
internal sealed class ScriptUse
{
    private readonly int[] _longBlocks = new int[Scripts.Count];
    private readonly int[] _shortBlocks = new int[Scripts.Count];

    /// <summary>Whether a long block uses the script, or two more short ones beside the one that asks, which is short and uses it.</summary>
    public bool IsUsedElsewhere(Script script) => _longBlocks[(int)One(script)] > 0 || _shortBlocks[(int)One(script)] > 2;

    /// <summary>Japanese is written in both Chinese signs and its own, so neither is foreign to the other.</summary>
    public static bool Same(Script a, Script b) => One(a) == One(b);

    public void Count(DocumentContext document)
    {
        Array.Clear(_longBlocks);
        Array.Clear(_shortBlocks);
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            document.Step(i);
            Block block = document.Blocks[i];
            uint scripts = ScriptsOf(block.Of(document.Text));
            int[] counts = block.Length > RuleSet.LongBlock ? _longBlocks : _shortBlocks;
            for (; scripts != 0; scripts &= scripts - 1)
                counts[System.Numerics.BitOperations.TrailingZeroCount(scripts)]++;
        }
    }

    private static uint ScriptsOf(ReadOnlySpan<char> text)
    {
        uint scripts = 0;
        for (int at = text.IndexOfAnyInRange('\u0250', '\uFFFF'); (uint)at < (uint)text.Length; at++)
        {
            if (text[at] >= '\u0250')
                scripts |= 1u << (int)One(Scripts.Of(text[at]));
        }
        return scripts;
    }

    private static Script One(Script script) => script == Script.Kana ? Script.Han : script;
}
