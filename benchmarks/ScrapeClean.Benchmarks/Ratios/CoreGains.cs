using System.Buffers;
using System.Globalization;
using ScrapeClean.Benchmarks.Material;

namespace ScrapeClean.Benchmarks.Ratios;

/// <summary>How much more is done by some cores than by one; what the walk and strings alone gain is what machine and collector have to give.</summary>
internal static class CoreGains
{
    private const int TextsAtOnce = 512;

    private static readonly ArticleCleaner Rules = new(new CleanerOptions { UseScorer = false });

    [ThreadStatic]
    private static ArrayBufferWriter<char>? _buffer;

    public static string Measured()
    {
        string text = Texts.Long.Content;
        int cores = Math.Min(2, Environment.ProcessorCount);
        double rules = Gain(cores, () => Rules.Clean(text)), buffered = Gain(cores, () => ToBuffer(text)), all = Gain(cores, () => ArticleCleaner.Default.Clean(Texts.Teasers.Content));
        double walk = Gain(cores, () => TextRow.Walk(text)), strings = Gain(cores, () => GC.KeepAlive(new string('a', text.Length)));
        return string.Create(CultureInfo.InvariantCulture,
            $"{cores} cores: {rules:N2} x the texts of one by rules, {buffered:N2} x where they are written to a buffer, {all:N2} x by default where the scorer is asked; the walk gains {walk:N2} x, strings of that length alone {strings:N2} x.");
    }

    private static void ToBuffer(string text)
    {
        _buffer ??= new ArrayBufferWriter<char>(text.Length);
        _buffer.ResetWrittenCount();
        Rules.CleanTo(text, _buffer);
    }

    private static double Gain(int cores, Action work)
    {
        return Measure.Microseconds(() => Many(1)) / Measure.Microseconds(() => Many(cores));

        int Many(int most)
        {
            Parallel.For(0, TextsAtOnce, new ParallelOptions { MaxDegreeOfParallelism = most }, _ => work());
            return most;
        }
    }
}
