using System.Buffers;
using ScrapeClean.Blocks;

namespace ScrapeClean.Rules;

/// <summary>Whether a document speaks of the code of pages, so that code in it is quoted and not left behind. The words are the same in nearly all languages.</summary>
internal static class TalkOfCode
{
    private static readonly SearchValues<string> Words = SearchValues.Create(
        [
            "javascript", "typescript", "jquery", "wordpress", "adsense", "html5", "stylesheet", "snippet", "shortcode", "webpack", "frontend", "front-end", "tag manager",
            "python", "github", "stack overflow", "compiler", "programming", "programmier", "programmation", "programación", "programação", "programmazione", "программиров", "программув",
            "source code", "code source", "quelltext", "quellcode", "código fuente", "código-fonte", "codice sorgente", "kod źródłowy", "исходный код", "вихідний код",
            "源代码", "原始碼", "ソースコード", "소스 코드",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>As names only: addresses end so in small letters.</summary>
    private static readonly SearchValues<string> Names = SearchValues.Create(["HTML", "CSS", "PHP", "API"], StringComparison.Ordinal);

    public static bool In(DocumentContext document)
    {
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            document.Step(i);
            ref readonly Block block = ref document.Blocks[i];
            ReadOnlySpan<char> text = block.Of(document.Text);
            if (block.Kind == BlockKind.Code || text.StartsWith("```", StringComparison.Ordinal))
                return true;
            // The code itself says nothing.
            if (!PageCodeRule.Closes(text[^1]) && (text.ContainsAny(Words) || text.ContainsAny(Names)))
                return true;
        }
        return false;
    }
}
