namespace ScrapeClean.Quality.Evaluation;

/// <summary>How many lines of one sort stood alone in an article, and how many of them went.</summary>
internal sealed class LoneTally
{
    public int Lines { get; private set; }

    public int GoneBetween { get; private set; }

    public int GoneAtEnd { get; private set; }

    public void Add(bool goneBetween, bool goneAtEnd)
    {
        Lines++;
        GoneBetween += goneBetween ? 1 : 0;
        GoneAtEnd += goneAtEnd ? 1 : 0;
    }

    public void Add(LoneTally other)
    {
        Lines += other.Lines;
        GoneBetween += other.GoneBetween;
        GoneAtEnd += other.GoneAtEnd;
    }
}
