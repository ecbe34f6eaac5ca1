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
    public void Without_scorer_there_is_no_probability()
    {
        IReadOnlyList<LineDecision> lines = new ArticleCleaner(new CleanerOptions { UseScorer = false }).Explain(Text);

        Assert.All(lines, l => Assert.Null(l.BodyProbability));
        Assert.Contains(lines, l => l.KindByRules == FurnitureKind.ImageCredit);
    }
}
