using System.Globalization;
using ScrapeClean.Blocks;
using ScrapeClean.Languages;
using ScrapeClean.Rules;

namespace ScrapeClean.Decisions;

/// <summary>
/// Headlines with a time of day before each, the newest first: "14:05 Tram 3 takes another way", "13:41 …". A programme, which is body, runs the other way;
/// a live report closes its sentences.
/// </summary>
internal static class TickerRevision
{
    private const string RuleName = "ticker";
    private const int None = -1;
    private const int MinLength = 20;
    private const int MaxLength = 160;

    /// <summary>Characters of a time: "9:05", "14.05", "14h05".</summary>
    private const int MaxTime = 5;

    public static void Revise(DocumentContext document)
    {
        BlockList blocks = document.Blocks;
        int first = 0, before = None;
        for (int i = 0; i <= blocks.Count; i++)
        {
            int time = i < blocks.Count ? TimeOf(blocks[i].Of(document.Text)) : None;
            if (time != None && before != None && time <= before)
            {
                before = time;
                continue;
            }
            if (before != None && i - first > 1)
                Remove(document, first, i);
            first = i;
            before = time;
        }
    }

    private static void Remove(DocumentContext document, int first, int end)
    {
        // Of one minute are the rows of a table of departures as well.
        if (TimeOf(document.Blocks[first].Of(document.Text)) == TimeOf(document.Blocks[end - 1].Of(document.Text)))
            return;
        for (int i = first; i < end; i++)
        {
            if (document.Verdicts[i].Label is Label.None or Label.Weak)
                document.Verdicts[i] = Verdict.Remove(FurnitureKind.NewsTicker, RuleName, 0.95f);
        }
    }

    /// <summary>Minutes of the day before a headline, or <see cref="None"/>.</summary>
    private static int TimeOf(ReadOnlySpan<char> text)
    {
        if (!char.IsAsciiDigit(text[0]) || text.Length is < MinLength or > MaxLength)
            return None;
        int mark = char.IsAsciiDigit(text[1]) ? 2 : 1;
        if (text[mark] is not (':' or '.' or 'h' or 'H') || !char.IsAsciiDigit(text[mark + 1]) || !char.IsAsciiDigit(text[mark + 2]) || char.IsLetterOrDigit(text[mark + 3]))
            return None;
        int hours = int.Parse(text[..mark], CultureInfo.InvariantCulture), minutes = int.Parse(text.Slice(mark + 1, 2), CultureInfo.InvariantCulture);
        ReadOnlySpan<char> headline = text[(mark + 3)..].TrimStart(" \u00A0\u2009|-–—:•");
        return hours < 24 && minutes < 60 && headline.Length >= MinLength - MaxTime && !char.IsAsciiDigit(headline[0]) && !char.IsLower(headline[0]) && !SentenceMarks.ClosesTold(text)
            ? hours * 60 + minutes : None;
    }
}
