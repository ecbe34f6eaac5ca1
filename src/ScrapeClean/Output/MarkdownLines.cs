using System.Text;

namespace ScrapeClean.Output;

/// <summary>Writes plain text as Markdown: lines stay lines.</summary>
internal static class MarkdownLines
{
    public static string Write(string text)
    {
        var markdown = new StringBuilder(text.Length + (text.Length / 8));
        bool open = false;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> trimmed = line.Trim();
            if (trimmed.IsEmpty)
            {
                if (open) markdown.Append("\n\n");
                open = false;
                continue;
            }

            if (open) markdown.Append("\\\n");
            MarkdownEscape.Append(markdown, trimmed, startsLine: true);
            open = true;
        }

        return markdown.ToString().TrimEnd('\n');
    }
}
