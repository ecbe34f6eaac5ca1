using System.Diagnostics;
using System.Globalization;
using AngleSharp.Html.Parser;
using HtmlAgilityPack;
using ScrapeClean.Stress.Families;

namespace ScrapeClean.Stress;

/// <summary>
/// Many threads on one cleaner, with texts, raw pages and documents, ordinary ones and hostile ones. What each call gives must be what the first one
/// gave, and what is held after a collection must not grow.
/// </summary>
internal sealed class Soak(TextWriter output, TimeSpan time, int threads)
{
    private const int Size = 20_000;
    private const double MostGrowth = 1.1;

    private readonly ArticleCleaner _cleaner = new(new CleanerOptions());
    private long _calls;
    private long _wrong;

    /// <returns>Whether nothing grew and no answer changed.</returns>
    public bool Run()
    {
        Func<string>[] works = [.. Works()];
        string[] first = [.. works.Select(w => w())];
        Stopwatch watch = Stopwatch.StartNew();
        Thread[] running = [.. Enumerable.Range(0, threads).Select(t => new Thread(() => Work(works, first, t, watch)))];
        Array.ForEach(running, t => t.Start());
        var held = new List<long>();
        while (watch.Elapsed < time)
        {
            Thread.Sleep(TimeSpan.FromTicks(time.Ticks / 20));
            long heap = GC.GetTotalMemory(forceFullCollection: true);
            held.Add(heap);
            using var process = Process.GetCurrentProcess();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{watch.Elapsed.TotalMinutes:0.0} min, {Interlocked.Read(ref _calls)} calls, heap {heap / 1e6:0.0} MB, working set {process.WorkingSet64 / 1e6:0} MB, {process.Threads.Count} threads, {process.HandleCount} handles"));
            output.Flush();
        }
        Array.ForEach(running, t => t.Join());
        // What is under way when a sample is taken comes and goes: the means of a quarter each are compared.
        int quarter = Math.Max(1, held.Count / 4);
        double early = held.Skip(quarter).Take(quarter).Average(), late = held.TakeLast(quarter).Average();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_calls} calls of {works.Length} inputs on {threads} threads, {_wrong} other answers, heap {early / 1e6:0.0} MB in the second quarter and {late / 1e6:0.0} MB in the last"));
        return _wrong == 0 && late <= early * MostGrowth;
    }

    private void Work(Func<string>[] works, string[] first, int thread, Stopwatch watch)
    {
        for (int i = thread; watch.Elapsed < time; i++)
        {
            if (works[i % works.Length]() != first[i % works.Length])
                Interlocked.Increment(ref _wrong);
            Interlocked.Increment(ref _calls);
        }
    }

    // The parsers are spared what they cannot take.
    private IEnumerable<Func<string>> Works()
    {
        foreach (Family family in Family.All)
        {
            string input = family.Make(Size);
            yield return family.IsPage ? () => Shown(_cleaner.CleanHtml(input)) : () => Shown(_cleaner.Clean(input));
        }
        string page = Family.All.First(f => f.IsPage).Make(Size);
        yield return () => Shown(_cleaner.Clean(new HtmlParser().ParseDocument(page)));
        yield return () =>
        {
            var document = new HtmlDocument();
            document.LoadHtml(page);
            return Shown(_cleaner.Clean(document));
        };
    }

    private static string Shown(CleanResult result) => result.Language + result.Removals.Count + result.ToMarkdown();
}
