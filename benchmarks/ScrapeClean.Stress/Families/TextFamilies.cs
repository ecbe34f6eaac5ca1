namespace ScrapeClean.Stress.Families;

/// <summary>Texts that are made to be slow.</summary>
internal static class TextFamilies
{
    private const string Sentence = "The council met on Tuesday evening to discuss the new bridge over the river. ";

    public static IReadOnlyList<Family> All { get; } =
    [
        Text("ordinary lines, to compare with", n => Family.Fill(n, Sentence + "\n")),
        Text("one line of sentences", n => Family.Fill(n, Sentence)),
        Text("one word", n => new string('a', n)),
        Text("empty lines", n => new string('\n', n)),
        Text("blank lines", n => Family.Fill(n, " \t\r\n")),
        Text("lines of one letter", n => Family.Fill(n, i => (char)('a' + (i % 26)) + "\n")),
        Text("one phrase as lines", n => Family.Fill(n, "Read also\n")),
        Text("one phrase in one line", n => Family.Fill(n, "Read also: ")),
        Text("phrases behind full stops in one line", n => Family.Fill(n, ". By. Read. ")),
        Text("almost-phrases: names", n => Family.Fill(n, i => i % 50 == 49 ? "\n" : "By Jo ")),
        Text("almost-phrases: words that many phrases start with", n => Family.Fill(n, i => i % 40 == 39 ? "\n" : i % 3 == 0 ? "the " : i % 3 == 1 ? "of " : "more ")),
        Text("almost-phrases: single capitals", n => Family.Fill(n, i => i % 60 == 59 ? "\n" : (char)('A' + (i % 26)) + " ")),
        Text("almost-phrases: numbers", n => Family.Fill(n, i => i % 60 == 59 ? "\n" : (i % 10) + " ")),
        Text("almost-dates", n => Family.Fill(n, i => i % 12 == 11 ? "\n" : "12 May 1 ")),
        Text("shouted words", n => Family.Fill(n, "STOP. THE PRESS ")),
        Text("words glued at capitals", n => Family.Fill(n, i => i % 100 == 99 ? "\n" : "aB")),
        Text("credits and strokes", n => Family.Fill(n, i => i % 50 == 49 ? "\n" : "© / | ")),
        Text("brackets", n => Family.Fill(n, i => i % 250 == 249 ? ".\n" : "(")),
        Text("hashtags", n => Family.Fill(n, i => i % 50 == 49 ? "\n" : "#tag ")),
        Text("bullets", n => Family.Fill(n, "- • * \n")),
        Text("zero-width characters", n => new string('\u200B', n)),
        Text("bidi controls", n => Family.Fill(n, "\u202Ea\u202C\u2067b\u2069")),
        Text("NULs", n => new string('\0', n)),
        Text("lone surrogates", n => Family.Fill(n, "\uDC00\uD800")),
        Text("combining marks on one letter", n => "a" + new string('\u0301', n - 1)),
        Text("scripts that change at each character", n => Family.Fill(n, "aбγ中あ한אمक")),
        Text("scripts that change at each line", n => Family.Fill(n, i => (i % 3) switch { 0 => "Subscribe now\n", 1 => "Подписаться\n", _ => "登录\n" })),
        Text("writing without spaces", n => Family.Fill(n, "委员会周二晚上开会讨论新的大桥")),
        Text("markup left in a text", n => Family.Fill(n, "<div class=\"a\">x</div>")),
    ];

    private static Family Text(string name, Func<int, string> make) => new(name, IsPage: false, make);
}
