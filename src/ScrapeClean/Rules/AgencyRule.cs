using ScrapeClean.Decisions;
using ScrapeClean.Languages;

namespace ScrapeClean.Rules;

/// <summary>A few names with an agency among them and a stroke or brackets around: "Jo Doe / AFP", "(Reuters)". The agencies are a class of the packs.</summary>
internal sealed class AgencyRule : Rule
{
    private const int MaxWords = 8;

    public override string Name => "agency";

    public override LineSigns Signs => LineSigns.Agency;

    public override Verdict Decide(in LineContext line)
    {
        if (line.Words > MaxWords || line.LetterWords == 0 || line.EndsSentence)
            return default;
        int agencies = 0, others = 0;
        bool stroke = false;
        foreach (Token token in line.Tokens)
        {
            if (token.Kind == TokenKind.Mark)
            {
                stroke |= token.First is '/' or '|' or '(' or '[' or '@';
                if (token.First is ':' or '?' or '"' or ',' or ';')
                    return default;
                continue;
            }
            bool agency = (line.Document.Book.ClassesOf(token) >> WordClass.Agency & 1) != 0 && (token.Capital || token.Single);
            agencies += agency ? 1 : 0;
            others += agency ? 0 : 1;
            if (!agency && !token.Capital && !token.Single)
                return default;
        }
        if (agencies == 0)
            return default;
        if (others == 0 && !stroke)
            return Verdict.Remove(FurnitureKind.Byline, Name, 0.9f);
        return stroke ? Verdict.Remove(FurnitureKind.ImageCredit, Name, 0.95f) : default;
    }
}
