namespace ScrapeClean.Languages;

/// <summary>Reads the text of a pack; refuses a bad one with source, line and remedy. Not thread-safe: one reader a pack.</summary>
/// <param name="text">The pack's text.</param>
/// <param name="source">A name for messages.</param>
/// <param name="code">The language where the text has no header of its own.</param>
internal sealed class PackReader(string text, string source, string code = "")
{
    private const int MaxPatternLength = 4000;

    private readonly PackHeader _header = new() { Code = code };
    private readonly List<Phrase> _phrases = [];
    private int _line;
    private bool _inSections;
    private FurnitureKind? _kind;

    public LanguagePack Read()
    {
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            _line++;
            ReadOnlySpan<char> line = raw.Trim('\uFEFF').Trim();
            if (line.IsEmpty || line[0] == '#')
                continue;
            if (line[0] == '[')
                ReadSection(line);
            else if (_inSections)
                ReadPhrase(line);
            else
                ReadHeader(line);
        }
        if (_header.Code.Length == 0)
            throw Bad("the pack does not say its language: start it with a line such as 'language: fr'");
        if (_header.Name.Length == 0)
            _header.Name = _header.Code;
        return new LanguagePack(_header, _phrases, source);
    }

    private void ReadHeader(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        if (colon <= 0)
            throw Bad($"'{line}' is neither a header line ('name: value') nor a section ('[ImageCredit]')");
        ReadOnlySpan<char> key = line[..colon].Trim();
        string value = line[(colon + 1)..].Trim().ToString();
        switch (key)
        {
            case "language": _header.Code = CheckCode(value); break;
            case "name": _header.Name = value; break;
            case "inherits": _header.Inherits = CheckCode(value); break;
            case "akin": _header.Akin = CheckCode(value); break;
            case "letters": ReadLetters(value); break;
            case "stopwords": _header.StopWords += " " + value; break;
            case "scripts": ReadScripts(value); break;
            default:
                if (key[0] != '@' || key.Length == 1)
                    throw Bad($"unknown header '{key}': use language, name, scripts, inherits, akin, letters, stopwords or @class");
                _header.Classes.Add((key[1..].ToString(), value));
                break;
        }
    }

    private string CheckCode(string code)
    {
        bool good = code.Length is >= 2 and <= 20 && char.IsAsciiLetterLower(code[0]);
        foreach (char c in code)
            good &= char.IsAsciiLetterOrDigit(c) || c == '-';
        return good ? code : throw Bad($"'{code}' is no language code: write one such as fr or pt-BR");
    }

    private void ReadLetters(string value)
    {
        foreach (char letter in value)
        {
            if (letter != ' ')
                _header.Letters += $"{letter}{char.ToUpperInvariant(letter)}";
        }
    }

    private void ReadScripts(string value)
    {
        foreach (string name in value.Split((char[])[' ', ','], StringSplitOptions.RemoveEmptyEntries))
            _header.Scripts = [.. _header.Scripts, Scripts.Named(name) ?? throw Bad($"unknown script '{name}': use {string.Join(", ", Enum.GetNames<Script>()[1..^1])}")];
    }

    private void ReadSection(ReadOnlySpan<char> line)
    {
        if (line[^1] != ']')
            throw Bad($"section '{line}' is not closed: end it with ]");
        ReadOnlySpan<char> name = line[1..^1].Trim();
        _inSections = true;
        if (name.Equals("Keep", StringComparison.Ordinal))
            _kind = null;
        else if (KindNames.TryParse(name, out FurnitureKind kind))
            _kind = kind;
        else
            throw Bad($"unknown section '{name}': use Keep or one of {KindNames.List}");
    }

    private void ReadPhrase(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = line;
        bool weak = rest[0] == '?';
        if (weak)
            rest = rest[1..];
        PhraseOperator op = (rest.IsEmpty ? ' ' : rest[0]) switch
        {
            '=' => PhraseOperator.Whole,
            '^' => PhraseOperator.Start,
            '$' => PhraseOperator.End,
            '~' => PhraseOperator.Anywhere,
            '>' => PhraseOperator.Inline,
            _ => throw Bad($"'{line}' does not start with an operator: put = (whole line), ^ (start), $ (end), ~ (anywhere) or > (inline) before the phrase"),
        };
        rest = rest[1..];
        int digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
            digits++;
        int maxWords = Phrase.DefaultMaxWords(op);
        if (digits > 0 && (!int.TryParse(rest[..digits], out maxWords) || maxWords > 99 || (maxWords == 0 && op != PhraseOperator.Inline)))
            throw Bad($"'{rest[..digits]}' is no limit: the greatest number of words is 1 to 99, or 0 behind an inline phrase");
        if (digits == rest.Length || rest[digits] != ' ')
            throw Bad($"'{line}' has no phrase: put a space and the phrase behind the operator");
        string pattern = rest[digits..].Trim().ToString();
        if (pattern.Length is 0 or > MaxPatternLength)
            throw Bad($"a phrase has 1 to {MaxPatternLength} characters: split it");
        if (op == PhraseOperator.Inline && _kind is null)
            throw Bad("[Keep] holds no inline phrases: use =, ^, $ or ~");
        _phrases.Add(new Phrase(op, _kind, weak, maxWords, pattern, _line));
    }

    private PackFormatException Bad(string problem) => new(source, _line, problem);
}
