using ScrapeClean.Languages;

namespace ScrapeClean.Tests.Languages;

/// <summary>Refuses a pack that lacks a kind, or an example of one either way.</summary>
public class PackCompletenessTests
{
    private static readonly FurnitureKind[] Worded = [.. Enum.GetValues<FurnitureKind>().Except([FurnitureKind.Other, FurnitureKind.ForeignUi])];

    public static TheoryData<string> Languages => [.. LanguagePacks.BuiltIn.Packs.Where(p => p.Inherits is null && p.Code != "und").Select(p => p.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_phrases_and_examples_of_every_kind(string code)
    {
        LanguagePack pack = PackFiles.Read(code);
        PackExamples examples = PackExamples.Read(code);
        foreach (FurnitureKind kind in Worded)
        {
            Assert.Contains(pack.Phrases, p => p.Kind == kind);
            Assert.True(examples.Lines.Count(e => e.Kind == kind && e.Form != ExampleForm.Stays) >= 2, $"{code}: fewer than two examples of {kind} that go");
            Assert.True(examples.Lines.Count(e => e.Kind == kind && e.Form == ExampleForm.Stays) >= 2, $"{code}: fewer than two look-alikes of {kind} that stay");
        }
        Assert.True(examples.Lines.Count(e => e.Form != ExampleForm.Stays) >= 40 && examples.Lines.Count(e => e.Form == ExampleForm.Stays) >= 40, $"{code}: fewer than 40 examples either way");
        Assert.True(examples.Article.Where(l => l.Form == ExampleForm.Goes).Select(l => l.Kind).Distinct().Count() >= 10, $"{code}: fewer than ten kinds in the article");
    }

    /// <summary>The table in docs/language-packs.md has a row for each language, and promises no more than there is.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void The_coverage_is_as_documented(string code)
    {
        string[] rows = File.ReadAllLines(Path.Combine(Conventions.SourceTree.Root, "docs", "language-packs.md"));
        string row = Assert.Single(rows, r => r.StartsWith($"| {code} |", StringComparison.Ordinal));
        int[] told = [.. row.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[2..].Select(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture))];
        PackExamples examples = PackExamples.Read(code);
        Assert.InRange(told[0], 1, PackFiles.Read(code).Phrases.Count);
        Assert.InRange(told[1], 40, examples.Lines.Count(e => e.Form != ExampleForm.Stays));
        Assert.InRange(told[2], 40, examples.Lines.Count(e => e.Form == ExampleForm.Stays));
    }

    [Fact]
    public void A_pack_is_named_as_its_file()
    {
        Assert.All(LanguagePacks.BuiltIn.Packs, p => Assert.Equal(p.Code + ".txt", p.PackSource));
        Assert.Equal(LanguagePacks.BuiltIn.Codes.Count, LanguagePacks.BuiltIn.Codes.Distinct().Count());
    }

    /// <summary>Reads each line on its own, so that all faults of a pack are told at once.</summary>
    [Fact]
    public void Every_line_of_every_pack_can_be_read()
    {
        var faults = new List<string>();
        foreach ((string code, string text) in PackFiles.Texts)
        {
            string[] lines = text.Split('\n');
            string classes = string.Join('\n', lines.Where(l => l.StartsWith('@')));
            for (int i = 0; i < lines.Length; i++)
            {
                try
                {
                    if (lines[i].Length > 0 && lines[i][0] is '=' or '^' or '$' or '~' or '>' or '?')
                        LanguagePacks.None.With(LanguagePack.Parse($"language: {code}\n{classes}\n[Other]\n{lines[i]}", $"{code}.txt line {i + 1}, as"));
                }
                catch (PackFormatException fault)
                {
                    faults.Add(fault.Message);
                }
            }
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
