using System.Buffers;
using ScrapeClean.Blocks;
using ScrapeClean.Decisions;

namespace ScrapeClean.Rules;

/// <summary>
/// A line that is code of the page, not of the article: a script of an advertiser or a counter, a style sheet's rule, a shortcode or a template's
/// placeholder that nobody filled in. An article about such things quotes them, and keeps them: see <see cref="DocumentContext.IsAboutCode"/>. Tags are
/// left alone: articles about anything show how to embed a map.
/// </summary>
internal sealed class PageCodeRule : InlineRule
{
    private const float Confidence = 0.95f;
    private const int MinLength = 6;

    /// <summary>Of so many characters of a script at least one is a sign of its syntax; of prose one in thirty is.</summary>
    private const int CharactersPerSign = 12;

    /// <summary>What only scripts of pages call.</summary>
    private static readonly SearchValues<string> Calls = SearchValues.Create(
        [
            "adsbygoogle", "googletag", "dataLayer.push", "gtag(", "fbq(", "ga('", "_gaq.push", "__tcfapi", "_taboola", "OBR.extern", "instgrm.Embeds", "twttr.widgets",
            "FB.init(", "jwplayer(", "document.create", "document.get", "document.query", "document.write", "addEventListener(", "setTimeout(", "window._", "window.ad",
            "$(document)", "$(function", "jQuery(", "(function(", "!function(", "=function(", "= function(", ":function(", ": function(", ", function(", ",function(",
        ],
        StringComparison.Ordinal);

    private static readonly SearchValues<char> Syntax = SearchValues.Create("(){}[]=;'\"|&!<>");

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static readonly SearchValues<char> Property = SearchValues.Create(Letters + "-");

    private static readonly SearchValues<char> Selector = SearchValues.Create(Letters + "0123456789-_.#,:>*+~ ");

    private static readonly string[] Shortcodes =
        ["caption", "embed", "gallery", "playlist", "video", "audio", "youtube", "tweet", "instagram", "adrotate", "contact-form-7", "vc_row", "vc_column", "elementor-template"];

    public override string Name => "page-code";

    public override InlineSigns Signs => InlineSigns.Code;

    /// <summary>Whether a line that is code may end so; hardly one in a hundred of others does.</summary>
    public static bool Closes(char last) => last is ';' or '}' or ')' or '>' or ']';

    public override Verdict Decide(DocumentContext document, in Block block)
    {
        if (block.Length < MinLength || block.Kind == BlockKind.Code || !Closes(document.Text[block.End - 1]) || !IsPageCode(block.Of(document.Text)))
            return default;
        document.LookedAround = true;
        return CodeIntroduction.Above(document.Text[..block.LineStart]) || document.IsAboutCode ? default : Verdict.Remove(FurnitureKind.Other, Name, Confidence);
    }

    private static bool IsPageCode(ReadOnlySpan<char> text) => text[0] switch
    {
        '[' => text[^1] == ']' && (IsShortcode(text) || text is "[object Object]"),
        '{' when text[1] == '{' => text.EndsWith("}}", StringComparison.Ordinal),
        '.' or '#' or '@' => text[^1] == '}' && IsStyle(text),
        _ => text.ContainsAny(Calls) && IsSyntax(text),
    };

    // "#name .part { height: 25px }": selectors, then a property's name and a colon. Programs have attributes and functions where a style sheet has selectors.
    private static bool IsStyle(ReadOnlySpan<char> text)
    {
        int open = text.IndexOf('{');
        if (open < 2 || !char.IsAsciiLetter(text[1]) || (text[0] != '@' && text[..open].ContainsAnyExcept(Selector)))
            return false;
        ReadOnlySpan<char> inside = text[(open + 1)..];
        // A condition has rules inside.
        if (text[0] == '@' && inside.IndexOf('{') is >= 0 and var inner)
            inside = inside[(inner + 1)..];
        inside = inside.TrimStart();
        int end = inside.IndexOfAnyExcept(Property);
        return end > 0 && inside[end] == ':';
    }

    // A word alone in brackets is what somebody does or shows in a transcript.
    private static bool IsShortcode(ReadOnlySpan<char> text) =>
        text[1] == '/' ? NamesOneOf(text[2..], Shortcodes) : NamesOneOf(text[1..], Shortcodes) && (text.Contains("=\"", StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal));

    private static bool NamesOneOf(ReadOnlySpan<char> text, string[] names)
    {
        foreach (string name in names)
        {
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && text.Length > name.Length && text[name.Length] is ' ' or ']')
                return true;
        }
        return false;
    }

    private static bool IsSyntax(ReadOnlySpan<char> text)
    {
        int signs = 0;
        foreach (char c in text)
            signs += Syntax.Contains(c) ? 1 : 0;
        return (long)signs * CharactersPerSign >= text.Length;
    }
}
