using ScrapeClean.Quality.Corpora;
using ScrapeClean.Quality.Labels;

namespace ScrapeClean.Quality.Tests;

public sealed class AlignmentTests
{
    private static readonly CorpusSet Pages = new("own", CorpusKind.Page, "");

    [Fact]
    public void Lines_of_the_gold_are_body_and_the_rest_is_furniture()
    {
        var labelled = Label(
            "Menu\nNews\nThe old ferry crossed the bay again\nNews\nIt carried forty sheep and one dog today\nMore about ferries of the coast",
            "The old ferry crossed the bay again\nNews\nIt carried forty sheep and one dog today");

        Assert.Equal([false, false, true, true, true, false], labelled.Body);
    }

    [Fact]
    public void A_line_that_stands_twice_is_body_once()
    {
        var labelled = Label(
            "The old ferry crossed the bay again\nThe old ferry crossed the bay again\nIt carried forty sheep and one dog today",
            "The old ferry crossed the bay again\nIt carried forty sheep and one dog today");

        Assert.Equal(2, labelled.Body.Count(b => b));
        Assert.True(labelled.Body[2]);
    }

    [Fact]
    public void A_title_that_gold_leaves_out_is_unknown()
    {
        var labelled = Label("A ferry comes back\nThe old ferry crossed the bay again", "The old ferry crossed the bay again", "A ferry comes back");

        Assert.Equal(0, labelled.Weight[0]);
    }

    [Fact]
    public void Snippets_label_the_lines_that_hold_them_and_no_other()
    {
        var labelled = LineLabels.Label(Pages, new CorpusDocument { Id = "x", Text = "Sign in\nThe ferry left\nUnknown", With = ["ferry  LEFT"], Without = ["sign in"] });

        Assert.Equal([false, true, false], labelled.Body);
        Assert.Equal([1f, 1f, 0f], labelled.Weight);
    }

    [Theory]
    [InlineData(1, 1, true, 1f)]
    [InlineData(1, -1, true, 1f)]
    [InlineData(-1, 0, false, 1f)]
    [InlineData(1, 0, false, 0f)]
    [InlineData(-1, -1, false, 0f)]
    public void A_sentence_that_came_in_several_lines_has_one_label(int first, int second, bool body, float weight)
    {
        var labelled = LineLabels.Label(Pages, new CorpusDocument { Id = "x", Text = "The old ferry crossed the bay again\nand carried forty sheep\nSign in", Labels = [first, second, 0] });

        Assert.Equal([body, false], labelled.Body);
        Assert.Equal([weight, 1f], labelled.Weight);
    }

    private static LabelledDocument Label(string text, string gold, string? title = null) =>
        LineLabels.Label(Pages, new CorpusDocument { Id = "x", Text = text, Gold = gold, Title = title });
}
