namespace ScrapeClean.Cli.Tests.BrokenInput;

/// <summary>Command lines, and lines of JSON lines.</summary>
internal static class BrokenCommands
{
    public static IReadOnlyList<BrokenCase> Usages { get; } =
    [
        BrokenCase.Usage("no command"),
        BrokenCase.Usage("an unknown command", "tidy"),
        BrokenCase.Usage("an unknown option", "clean", "--bogus"),
        BrokenCase.Usage("an option without its value", "clean", "--language"),
        BrokenCase.Usage("a strictness that is none", "clean", "--strictness", "fast"),
        BrokenCase.Usage("a number in place of a strictness", "clean", "--strictness", "7"),
        BrokenCase.Usage("an empty name", "clean", ""),
        BrokenCase.Usage("a kind that is none", "clean", "--keep", "Credit"),
        BrokenCase.Usage("a file that is not there", "clean", "DIR/missing.txt"),
        BrokenCase.Usage("a folder in place of a file", "clean", "DIR"),
        BrokenCase.Usage("phrases that are not there", "clean", "--phrases", "DIR/missing.txt"),
        BrokenCase.Usage("phrases that cannot be read", "clean", "--phrases", "DIR/phrases.txt"),
        BrokenCase.Usage("JSON lines from a file", "clean", "--jsonl", "DIR/text.txt"),
        BrokenCase.Usage("JSON lines explained", "clean", "--jsonl", "--explain"),
        BrokenCase.Usage("a text as HTML", "clean", "--format", "html", "DIR/text.txt"),
        BrokenCase.Usage("an output that would replace its source", "clean", "DIR/text.txt", "--output", "DIR"),
        BrokenCase.Usage("two files whose outputs have one name", "clean", "DIR/page.html", "DIR/inner/page.txt", "--output", "DIR/out"),
    ];

    public static IReadOnlyList<BrokenCase> Lines { get; } =
    [
        BrokenCase.Line("no line at all", ""),
        BrokenCase.Line("blank lines", "\n \n\t\r\n"),
        BrokenCase.Line("a brace alone", "{"),
        BrokenCase.Line("an array", "[]"),
        BrokenCase.Line("a number", "7"),
        BrokenCase.Line("a word", "text"),
        BrokenCase.Line("an object without text and page", """{"id": 7}"""),
        BrokenCase.Line("both text and page", """{"id": 7, "text": "a", "html": "b"}"""),
        BrokenCase.Line("a text that is null", """{"id": 7, "text": null}"""),
        BrokenCase.Line("a text that is a number", """{"id": 7, "text": 12}"""),
        BrokenCase.Line("a text that is a list", """{"id": 7, "text": ["a"]}"""),
        BrokenCase.Line("something behind the object", """{"id": 7, "text": "a"} x"""),
        BrokenCase.Line("an unknown escape", """{"id": 7, "text": "a\x"}"""),
        BrokenCase.Line("an escape cut short", """{"id": 7, "text": "a\ud8"}"""),
        BrokenCase.Line("a line cut short", """{"id": 7, "text": "a"""),
        BrokenCase.Line("an id that is cut short", """{"id": [1, """),
        BrokenCase.Line("single quotes", "{'id': 7, 'text': 'a'}"),
        BrokenCase.Line("a comma too many", """{"id": 7, "text": "a",}"""),
        BrokenCase.Line("a control inside a string", "{\"id\": 7, \"text\": \"a\u0001\"}"),
        BrokenCase.Line("a lone surrogate, escaped", """{"id": 7, "text": "\ud800"}"""),
        BrokenCase.Line("a field twice", """{"id": 7, "text": "a", "text": "b"}"""),
        BrokenCase.Line("a language that is none", """{"id": 7, "text": "a", "lang": "?"}"""),
        BrokenCase.Line("2,000 brackets", """{"id": 7, "x": """ + new string('[', 2000)),
        BrokenCase.Line("bytes that are no UTF-8", [.. "{\"id\": 7, \"text\": \"caf"u8, 0xE9, .. "\"}"u8]),
        BrokenCase.Line("a byte-order mark", "\uFEFF{\"id\": 7, \"text\": \"a\"}"),
    ];
}
