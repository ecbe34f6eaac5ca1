using System.Diagnostics;

namespace ScrapeClean.Benchmarks.Ratios;

/// <summary>The shortest of many runs: what the work costs when nothing else wants the processor, which is all that ratios can be made of on a shared machine.</summary>
internal static class Measure
{
    private const int WarmUpMilliseconds = 800;
    private const int Runs = 40;
    private const int RunMicroseconds = 2000;

    public static double Microseconds(Func<int> work)
    {
        long started = Stopwatch.GetTimestamp();
        int calls = 0;
        do
        {
            work();
            calls++;
        }
        while (Stopwatch.GetElapsedTime(started).TotalMilliseconds < WarmUpMilliseconds);
        int perRun = (int)Math.Clamp(calls * (double)RunMicroseconds / (WarmUpMilliseconds * 1000), 1, 10_000);
        return Least(Runs, () =>
        {
            for (int i = 0; i < perRun; i++)
                work();
        }) / perRun;
    }

    /// <summary>Microseconds of the shortest of so many runs.</summary>
    public static double Least(int runs, Action work)
    {
        double least = double.MaxValue;
        for (int run = 0; run < runs; run++)
        {
            long started = Stopwatch.GetTimestamp();
            work();
            least = Math.Min(least, Stopwatch.GetElapsedTime(started).TotalMicroseconds);
        }
        return least;
    }

    /// <summary>Bytes that a call allocates once it is warm.</summary>
    public static long Allocated(Func<int> work)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 20; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
