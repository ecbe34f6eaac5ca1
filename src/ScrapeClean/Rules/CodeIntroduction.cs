namespace ScrapeClean.Rules;

/// <summary>Whether code was announced: "Write this at the end of the page:". Whoever explains how something is done need not name the language it is done in.</summary>
internal static class CodeIntroduction
{
    /// <summary>Lines of code that are looked at above one, before the sentence that announces them.</summary>
    private const int MaxLines = 20;

    /// <param name="above">The text before the line.</param>
    public static bool Above(ReadOnlySpan<char> above)
    {
        for (int line = 0; line < MaxLines; line++)
        {
            above = above.TrimEnd();
            if (above.IsEmpty)
                return false;
            char last = above[^1];
            if (last is ':' or '：')
                return true;
            if (!PageCodeRule.Closes(last) && last is not ('{' or ','))
                return false;
            above = above[..(above.LastIndexOfAny('\r', '\n') + 1)];
        }
        return false;
    }
}
