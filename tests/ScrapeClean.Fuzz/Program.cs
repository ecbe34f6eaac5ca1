// fuzz TARGET                        under afl-fuzz: the inputs come from it (see run.sh)
// fuzz TARGET SECONDS [NUMBER]       without: blind mutations of the seeds; each finding is written to findings/TARGET
// fuzz TARGET FILE…                  runs inputs again
using System.Diagnostics;
using System.Globalization;
using System.Text;
using ScrapeClean.Fuzz;
using ScrapeClean.Scoring;
using SharpFuzz;

Target? target = args.Length == 0 ? null : Target.All.FirstOrDefault(t => t.Name == args[0]);
if (target is null)
{
    Console.Error.WriteLine($"fuzz: name a target: {string.Join(", ", Target.All.Select(t => t.Name))}");
    return 2;
}
if (args.Length == 1)
{
    Fuzzer.OutOfProcess.Run(stream =>
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        target.Run(copy.ToArray());
    });
    return 0;
}
if (!int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out int seconds))
{
    foreach (string file in args[1..])
        target.Run(File.ReadAllBytes(file));
    return 0;
}
return Blind(target, TimeSpan.FromSeconds(seconds), args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1);

static int Blind(Target target, TimeSpan time, int number)
{
    string home = AppContext.BaseDirectory;
    List<byte[]> seeds = [.. Directory.GetFiles(Path.Combine(home, "Seeds", target.Name)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
    if (target.Name == "model")
        seeds.Add(ModelSeed());
    var mutator = new Mutator(seeds, [.. File.ReadAllLines(Path.Combine(home, "dictionary.txt")).Where(l => l.Length > 0).Select(l => Encoding.UTF8.GetBytes(l.Replace("\\n", "\n", StringComparison.Ordinal)))], number);
    long runs = 0, findings = 0;
    TimeSpan slowest = TimeSpan.Zero;
    for (Stopwatch watch = Stopwatch.StartNew(); watch.Elapsed < time; runs++)
    {
        byte[] input = mutator.Next();
        long started = Stopwatch.GetTimestamp();
        try
        {
            target.Run(input);
        }
        catch (Exception broken)
        {
            findings++;
            string folder = Directory.CreateDirectory(Path.Combine("findings", target.Name)).FullName;
            File.WriteAllBytes(Path.Combine(folder, $"{number}-{runs}"), input);
            Console.WriteLine($"{target.Name} {number}-{runs}: {broken.GetType().Name}: {broken.Message} {broken.StackTrace?.Split('\n')[0].Trim()}");
        }
        slowest = TimeSpan.FromTicks(Math.Max(slowest.Ticks, Stopwatch.GetElapsedTime(started).Ticks));
    }
    Console.WriteLine($"{target.Name}: {runs} executions, {findings} findings, slowest {slowest.TotalMilliseconds:0} ms");
    return findings > 0 ? 1 : 0;
}

// What the package ships, without its check sum, which the target makes again: too large to mutate as a whole, so its beginning.
static byte[] ModelSeed()
{
    using Stream stream = typeof(TextModel).Assembly.GetManifestResourceStream(TextModel.ResourceName)!;
    var bytes = new byte[1 << 13];
    stream.ReadExactly(bytes);
    return bytes;
}
