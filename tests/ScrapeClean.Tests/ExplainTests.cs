namespace ScrapeClean.Tests;

/// <summary>Explanations keep what the rules and the scorer said each for itself.</summary>
public sealed class ExplainTests
{
    private const string Text = """
        Le pont du village rouvre au printemps

        Après deux ans de travaux, le pont de pierre sera de nouveau ouvert aux voitures et aux piétons, a annoncé mardi la mairie.
        Crédit photo : Lucie Ferrand / AFP
        Les commerçants de la rive gauche attendaient cette nouvelle depuis longtemps, après deux saisons sans presque aucun client.
        """;

    [Fact]
    public void Rules_and_scorer_are_told_apart()
    {
        IReadOnlyList<LineDecision> lines = ArticleCleaner.Default.Explain(Text);

        LineDecision credit = lines.Single(l => l.Text.StartsWith("Crédit", StringComparison.Ordinal));
        Assert.Equal(FurnitureKind.ImageCredit, credit.KindByRules);
        Assert.All(lines, l => Assert.InRange(l.BodyProbability!.Value, 0f, 1f));
        Assert.All(lines.Where(l => !l.IsRemoved), l => Assert.Null(l.KindByRules));
        Assert.True(credit.BodyProbability < lines[1].BodyProbability);
    }

    [Fact]
    public void A_page_is_explained_block_by_block_and_its_blocks_have_no_place_in_a_text()
    {
        const string Page = "<title>Bridge</title><p>The bridge opens in spring, the mayor said on Tuesday evening. (Photo: Ann Lee / AFP)</p><p>Facebook Twitter</p><script>x</script><p>It was closed for two years.</p>";
        IReadOnlyList<LineDecision> blocks = new ArticleCleaner(new CleanerOptions { UseScorer = false }).ExplainHtml(Page);

        Assert.Equal(["The bridge opens in spring, the mayor said on Tuesday evening. (Photo: Ann Lee / AFP)", "Facebook Twitter", "It was closed for two years."], blocks.Select(b => b.Text));
        Assert.Equal([null, FurnitureKind.ShareBar, null], blocks.Select(b => b.IsRemoved ? b.Kind : null));
        Assert.Equal("(Photo: Ann Lee / AFP)", blocks[0].CutText.Trim());
        Assert.Equal("", blocks[2].CutText);
        Assert.All(blocks, b => Assert.Equal((-1, -1), (b.Start, b.CutStart)));
    }

    [Fact]
    public void What_is_cut_from_a_line_is_told()
    {
        const string Line = "Le pont rouvre au printemps, a annoncé mardi la mairie. Lire aussi : Le budget recule";
        LineDecision decision = ArticleCleaner.Default.Explain(Line).Single();

        Assert.Equal(Line.Substring(decision.CutStart, decision.CutLength), decision.CutText);
        Assert.Contains("Lire aussi", decision.CutText, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_scorer_there_is_no_probability()
    {
        IReadOnlyList<LineDecision> lines = new ArticleCleaner(new CleanerOptions { UseScorer = false }).Explain(Text);

        Assert.All(lines, l => Assert.Null(l.BodyProbability));
        Assert.Contains(lines, l => l.KindByRules == FurnitureKind.ImageCredit);
    }
}
