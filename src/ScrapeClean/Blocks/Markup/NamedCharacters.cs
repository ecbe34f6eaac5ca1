using System.Collections.Frozen;
using System.Globalization;

namespace ScrapeClean.Blocks.Markup;

/// <summary>The named character references of the HTML standard. Immutable; read on the first reference that is not a common one.</summary>
internal sealed class NamedCharacters
{
    /// <summary>Characters of the longest name, and of the longest that needs no semicolon.</summary>
    public const int LongestName = 31;

    public const int LongestBareName = 6;

    private const string Resource = "markup/entities";

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _all;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _bare;

    private NamedCharacters(Dictionary<string, string> all, HashSet<string> bare)
    {
        _all = all.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _bare = bare.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static Lazy<NamedCharacters> All { get; } = new(Load);

    /// <summary>The characters of a name; null for a name that is none.</summary>
    /// <param name="name">Without ampersand and semicolon, case as it stands.</param>
    /// <param name="semicolon">Whether a semicolon follows.</param>
    public static string? Find(ReadOnlySpan<char> name, bool semicolon)
    {
        if (Common(name) is { } common) return common;
        NamedCharacters all = All.Value;
        return all._all.TryGetValue(name, out string? found) && (semicolon || all._bare.Contains(name)) ? found : null;
    }

    private static string? Common(ReadOnlySpan<char> name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "nbsp" => "\u00A0",
        _ => null,
    };

    private static NamedCharacters Load()
    {
        using Stream stream = typeof(NamedCharacters).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        var bare = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            string[] fields = line.Split(' ');
            string name = fields[0].TrimEnd('*');
            if (name.Length < fields[0].Length) bare.Add(name);
            all.Add(name, string.Concat(fields[1..].Select(f => char.ConvertFromUtf32(int.Parse(f, NumberStyles.HexNumber, CultureInfo.InvariantCulture)))));
        }

        return new NamedCharacters(all, bare);
    }
}
