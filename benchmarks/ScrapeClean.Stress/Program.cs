// stress [--size UNITS] [--limit SECONDS] [--subjects "a;b"] [--families "a;b"] [--peers]
// Puts the cleaner, and with --peers other libraries, through hostile inputs, and prints Markdown.
// Exit code 1 where the cleaner went beyond a bound.
using System.Globalization;
using ScrapeClean.Stress;
using ScrapeClean.Stress.Families;

if (args is ["measure", var family, var subject, var units])
{
    Measurement.Inside(Family.All.First(f => f.Name == family), Subject.All.First(s => s.Name == subject), int.Parse(units, CultureInfo.InvariantCulture));
    return 0;
}

int size = int.Parse(Value("--size") ?? "2000000", CultureInfo.InvariantCulture);
var limit = TimeSpan.FromSeconds(int.Parse(Value("--limit") ?? "30", CultureInfo.InvariantCulture));
string[]? names = Value("--families")?.Split(';');
string[]? subjects = Value("--subjects")?.Split(';');
var report = new Report(Console.Out, size, limit);
foreach (Subject one in Subject.All.Where(s => subjects?.Contains(s.Name) ?? (!s.IsPeer || args.Contains("--peers"))))
    report.Write(one, Family.All.Where(f => names?.Any(n => f.Name.Contains(n, StringComparison.OrdinalIgnoreCase)) ?? true));
Console.WriteLine($"Beyond the bounds: {report.Beyond}.");
return report.Beyond > 0 ? 1 : 0;

string? Value(string name)
{
    int at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
