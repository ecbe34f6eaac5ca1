// fuzz run TARGET [--seconds N] [--executions N] [--number N] [--corpus DIR]   in this process, guided where the assemblies are instrumented
// fuzz replay TARGET FILE…                                                     runs inputs again
// fuzz instrument DIR                                                          instruments the library's assemblies in a folder
// fuzz afl TARGET                                                              under afl-fuzz: the inputs come from it (see run.sh)
using System.Globalization;
using ScrapeClean.Fuzz;
using SharpFuzz;

if (args is ["instrument", var folder])
{
    Instrumentation.Apply(folder);
    return 0;
}
var coverage = new Coverage(); // before any instrumented code runs, which writes to its map
Target? target = args.Length < 2 ? null : Target.All.FirstOrDefault(t => t.Name == args[1]);
if (target is null || args[0] is not ("run" or "replay" or "afl"))
{
    Console.Error.WriteLine($"fuzz: run, replay or afl, and a target: {string.Join(", ", Target.All.Select(t => t.Name))}");
    return 2;
}
switch (args[0])
{
    case "run":
        return new FuzzLoop(target, coverage, new FuzzSettings(TimeSpan.FromSeconds(Value("--seconds") ?? 60), Value("--executions") ?? long.MaxValue, (int)(Value("--number") ?? 1), Named("--corpus"))).Run();
    case "replay":
        foreach (string file in args[2..])
            target.Run(Findings.Read(file));
        return 0;
    default:
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            target.Run(copy.ToArray());
        });
        return 0;
}

string? Named(string name)
{
    int at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}

long? Value(string name) => Named(name) is { } value ? long.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) : null;
