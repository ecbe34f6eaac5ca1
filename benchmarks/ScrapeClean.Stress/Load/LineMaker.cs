using System.Globalization;
using System.Text;

namespace ScrapeClean.Stress;

/// <summary>The lines of a load by number, always the same: texts and pages of several languages and lengths, one in a hundred broken.</summary>
internal static class LineMaker
{
    private const int BrokenOneIn = 100;

    private static readonly string[] Paragraphs =
    [
        "The council met on Tuesday evening to discuss the new bridge over the river, and the mayor spoke for an hour about what it would cost.",
        "Le conseil s'est réuni mardi soir pour débattre du nouveau pont, et la maire a parlé pendant une heure de ce qu'il coûterait à la ville.",
        "Der Rat traf sich am Dienstagabend, um über die neue Brücke zu sprechen, und die Bürgermeisterin redete eine Stunde lang über ihre Kosten.",
        "Совет собрался во вторник вечером, чтобы обсудить новый мост через реку, и мэр целый час говорил о том, сколько он будет стоить.",
        "委员会周二晚上开会讨论新的大桥,市长讲了一个小时,谈到大桥将花费多少钱,以及什么时候能够通车。",
        "اجتمع مجلس المدينة مساء الثلاثاء لمناقشة الجسر الجديد فوق النهر، وتحدث رئيس البلدية لمدة ساعة عن تكلفته.",
    ];

    private static readonly string[] Furniture = ["Facebook Twitter", "S'abonner", "© Agence / Jo Doe", "Read also: The bridge in ten pictures", "0 comments", "Подписаться", "登录", "loader"];

    private static readonly string[] Broken = ["{\"id\": ID, \"text\": \"a\\x\"}", "{\"id\": ID, \"text\": 7}", "{\"id\": ID}", "{\"id\": ID, \"text\": \"a\", \"html\": \"b\"}", "{\"id\": ID, \"text\": \"cut off"];

    public static bool IsBroken(long number) => number % BrokenOneIn == BrokenOneIn / 2;

    /// <summary>Appends a line with its end.</summary>
    public static void Append(StringBuilder to, long number)
    {
        if (IsBroken(number))
        {
            to.Append(Broken[number / BrokenOneIn % Broken.Length].Replace("ID", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)).Append('\n');
            return;
        }
        bool page = number % 4 == 3;
        to.Append(CultureInfo.InvariantCulture, $"{{\"id\": {number}, \"{(page ? "html" : "text")}\": \"");
        string paragraph = Paragraphs[number % Paragraphs.Length];
        long count = 3 + (number * 7919 % 40);
        for (long i = 0; i < count; i++)
        {
            bool furniture = (number + i) % 5 == 0;
            to.Append(page ? furniture ? "<div class='side'>" : "<p>" : "");
            to.Append(furniture ? Furniture[(number + i) % Furniture.Length] : paragraph).Append(' ').Append(number + i);
            to.Append(page ? furniture ? "</div>" : "</p>" : "\\n");
        }
        to.Append("\"}\n");
    }
}
