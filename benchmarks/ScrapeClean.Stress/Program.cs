// stress families [--size UNITS] [--limit SECONDS] [--subjects "a;b"] [--families "a;b"] [--peers]
//     puts the cleaner, and with --peers other libraries, through hostile inputs, each in a process with limits, and prints a Markdown table
// stress cancel [--size UNITS] [--families "a;b"]     how long after its token was cancelled a call ends
// stress load [--gigabytes N] [--kills N] [--tool "COMMAND"]     JSON lines through the command, killed and started again; every id must come out once
// stress soak [--minutes N] [--threads N]  one cleaner under full load; memory must not grow, and no answer may change
// Exit code 1 where a bound was not held.
using System.Globalization;
using ScrapeClean.Stress;
using ScrapeClean.Stress.Families;

string[]? families = Value("--families")?.Split(';');
IEnumerable<Family> chosen = Family.All.Where(f => families?.Any(n => f.Name.Contains(n, StringComparison.OrdinalIgnoreCase)) ?? true);
switch (args.FirstOrDefault())
{
    case "measure":
        Measurement.Inside(Family.All.First(f => f.Name == args[1]), Subject.All.First(s => s.Name == args[2]), int.Parse(args[3], CultureInfo.InvariantCulture));
        return 0;
    case "families":
        string[]? subjects = Value("--subjects")?.Split(';');
        var report = new Report(Console.Out, (int)Number("--size", 1_000_000), TimeSpan.FromSeconds(Number("--limit", 30)));
        report.Write(
            [.. Subject.All.Where(s => subjects?.Contains(s.Name) ?? s.IsPeer == args.Contains("--peers"))],
            chosen);
        return report.Beyond > 0 ? 1 : 0;
    case "cancel":
        return Cancellation.Measure(Console.Out, chosen, (int)Number("--size", 4_000_000)) ? 0 : 1;
    case "load":
        return new LoadRun(Console.Out, (long)(Number("--gigabytes", 5) * 1e9), (int)Number("--kills", 1), Value("--tool") ?? "scrapeclean").Run() ? 0 : 1;
    case "soak":
        return new Soak(Console.Out, TimeSpan.FromMinutes(Number("--minutes", 30)), (int)Number("--threads", 64)).Run() ? 0 : 1;
    default:
        Console.Error.WriteLine("stress: families, cancel, load or soak; the head of Program.cs says what each takes");
        return 2;
}

string? Value(string name)
{
    int at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}

double Number(string name, double otherwise) => Value(name) is { } value ? double.Parse(value, CultureInfo.InvariantCulture) : otherwise;
