using System.Text;
using ScrapeClean.Output;

namespace ScrapeClean;

/// <summary>What was kept of an input, and what was taken out. Immutable and thread-safe.</summary>
public sealed class CleanResult
{
    private readonly Removal[] _removals;
    private readonly ArticleCleaner? _cleaner;
    private readonly string? _source;
    private string? _language;

    internal CleanResult(string text, Removal[] removals, string language)
    {
        Text = text;
        _removals = removals;
        _language = language;
    }

    // Most texts are decided without their language, so it is guessed when somebody asks.
    internal CleanResult(string text, Removal[] removals, ArticleCleaner cleaner, string source)
    {
        Text = text;
        _removals = removals;
        _cleaner = cleaner;
        _source = source;
    }

    /// <summary>
    /// What was kept: for a text exactly the input minus the <see cref="Removals"/>, and the input string itself where there are none.
    /// </summary>
    public string Text { get; }

    /// <summary>What was taken out, in the order of the input, without overlap.</summary>
    public IReadOnlyList<Removal> Removals => _removals;

    /// <summary>BCP 47 code of the language that the text was taken for, such as <c>fr</c>; <c>und</c> where none was found.</summary>
    public string Language => _language ??= _cleaner!.LanguageOf(_source!);

    /// <summary>For HTML the kept blocks with their structure; null for text.</summary>
    internal MarkdownOutline? Outline { get; init; }

    /// <summary>Puts the original text together again from <see cref="Text"/> and <see cref="Removals"/>.</summary>
    /// <exception cref="InvalidOperationException">The result is of HTML, whose text is no slice of the page.</exception>
    public string Restore()
    {
        if (_removals.Length == 0)
            return Text;
        var original = new StringBuilder();
        int kept = 0;
        foreach (Removal removal in _removals)
        {
            if (removal.Start < 0)
                throw new InvalidOperationException("A page cannot be put together again from its cleaned text: keep the page.");
            int before = removal.Start - original.Length;
            original.Append(Text, kept, before).Append(removal.Text);
            kept += before;
        }
        return original.Append(Text, kept, Text.Length - kept).ToString();
    }
}
