namespace ScrapeClean.Rules;

/// <summary>"Read more [ https://example.org/a ]", "[Read more](https://example.org/a)": where a line's link leads, as converters to text and Markdown write it, is no part of its wording.</summary>
internal static class LinkTarget
{
    /// <summary>The line without the target that it ends with; the line itself where there is none, or nothing else.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[^1] is not (']' or ')'))
            return line;
        int open = line.LastIndexOf(line[^1] == ']' ? '[' : '(');
        if (open <= 0)
            return line;
        ReadOnlySpan<char> target = line[(open + 1)..^1].Trim(' ');
        bool leads = target.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> rest = line[..open].TrimEnd();
        return leads && !target.ContainsAny(' ', '\t') && !rest.IsEmpty ? rest : line;
    }
}
