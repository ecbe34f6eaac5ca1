using System.Diagnostics;
using System.Globalization;
using ScrapeClean.Stress.Families;

namespace ScrapeClean.Stress;

/// <summary>Measures how long after its token was cancelled a call ends, in processor time, since other work may hold the processor: the bound is 50 ms.</summary>
internal static class Cancellation
{
    private const int Tries = 4;

    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(50);

    /// <returns>Whether every call that was cancelled in time ended within the bound.</returns>
    public static bool Measure(TextWriter output, IEnumerable<Family> families, int size)
    {
        output.WriteLine("| family | text, ms | raw HTML, ms |");
        output.WriteLine("|---|--:|--:|");
        bool held = true;
        foreach (Family family in families)
        {
            string input = family.Make(size);
            TimeSpan text = Worst(token => ArticleCleaner.Default.Clean(input, token));
            TimeSpan html = Worst(token => ArticleCleaner.Default.CleanHtml(input.AsMemory(), token));
            held &= text <= Most && html <= Most;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {family.Name} | {Shown(text)} | {Shown(html)} |"));
        }
        return held;
    }

    private static string Shown(TimeSpan latency) => latency == TimeSpan.MinValue ? "done before" : latency.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);

    // At several moments of the call, the first ones early: a call that ends before is no measurement.
    private static TimeSpan Worst(Action<CancellationToken> call)
    {
        long started = Stopwatch.GetTimestamp();
        call(CancellationToken.None);
        TimeSpan whole = Stopwatch.GetElapsedTime(started);
        TimeSpan worst = TimeSpan.MinValue;
        for (int i = 0; i < Tries; i++)
        {
            using var source = new CancellationTokenSource();
            long cancelled = 0;
            using CancellationTokenRegistration noted = source.Token.Register(() => Volatile.Write(ref cancelled, Environment.CpuUsage.TotalTime.Ticks));
            source.CancelAfter(whole * ((i + 0.5) / Tries));
            try
            {
                call(source.Token);
            }
            catch (OperationCanceledException)
            {
                worst = TimeSpan.FromTicks(Math.Max(worst.Ticks, Environment.CpuUsage.TotalTime.Ticks - Volatile.Read(ref cancelled)));
            }
        }
        return worst;
    }
}
