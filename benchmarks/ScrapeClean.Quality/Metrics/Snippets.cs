using System.Text;

namespace ScrapeClean.Quality.Metrics;

/// <summary>Which snippets a text still has: white space folded, case ignored.</summary>
internal static class Snippets
{
    public static int Found(string foldedText, IEnumerable<string> snippets) =>
        snippets.Count(s => foldedText.Contains(Fold(s), StringComparison.Ordinal));

    /// <summary>Runs of white space become one space, letters lower case as Python's <c>lower</c> has it.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder(text?.Length ?? 0);
        var space = false;
        foreach (var c in text ?? "")
        {
            // The four separators of ASCII count as white space there.
            if (char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f')
            {
                if (!space)
                    folded.Append(' ');
                space = true;
                continue;
            }

            space = false;
            if (c == '\u0130')
                folded.Append("i\u0307");
            else
                folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }
}
