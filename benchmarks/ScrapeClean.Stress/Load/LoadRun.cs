using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ScrapeClean.Stress;

/// <summary>
/// Sends lines through the command line's JSON lines, kills it on the way and starts it again behind the last answer, and checks that every id
/// comes out once, broken lines with an error, at flat memory.
/// </summary>
internal sealed class LoadRun(TextWriter output, long bytes, int kills, string tool)
{
    private const int Samples = 500;

    /// <summary>Memory of the last tenth over that of the second: it may not grow.</summary>
    private const double MostGrowth = 1.2;

    private readonly List<(long Sent, long Memory)> _samples = [];
    private long _next;
    private long _sent;
    private long _broken;
    private string? _fault;

    /// <returns>Whether all of it held.</returns>
    public bool Run()
    {
        Stopwatch watch = Stopwatch.StartNew();
        for (int kill = 1; kill <= kills && _fault is null; kill++)
            RunOnce(bytes * kill / (kills + 1), thenKill: true);
        if (_fault is null)
            RunOnce(bytes, thenKill: false);
        long peak = _samples.Count == 0 ? 0 : _samples.Max(s => s.Memory);
        double early = Mean(0.1, 0.2), late = Mean(0.9, 1);
        bool flat = late <= early * MostGrowth;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{_sent / 1e9:0.00} GB, {_next} lines, {_broken} of them broken, killed {kills} times: {_fault ?? "every id came out once"}; {watch.Elapsed.TotalSeconds:0} s, {_sent / 1e6 / watch.Elapsed.TotalSeconds:0.0} MB/s, "
            + $"memory {early / 1e6:0} MB in the second tenth, {late / 1e6:0} MB in the last, {peak / 1e6:0} MB at most"));
        return _fault is null && flat;
    }

    private double Mean(double from, double to) => _samples.Where(s => s.Sent >= bytes * from && s.Sent <= bytes * to).Select(s => (double)s.Memory).DefaultIfEmpty(0).Average();

    // Sends until so many bytes have been answered; the lines that a killed process took with it are sent again.
    private void RunOnce(long until, bool thenKill)
    {
        string[] words = tool.Split(' ');
        using Process process = Process.Start(new ProcessStartInfo(words[0], [.. words[1..], "clean", "--jsonl"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        long first = _next;
        bool stop = false;
        var sender = new Thread(() => Send(process, first, until - _sent, () => Volatile.Read(ref stop)));
        sender.Start();
        using var answers = new StreamReader(process.StandardOutput.BaseStream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, 1 << 16);
        var line = new StringBuilder();
        while (_fault is null && answers.ReadLine() is { } answer)
        {
            line.Clear();
            LineMaker.Append(line, _next);
            Check(answer);
            _sent += Encoding.UTF8.GetByteCount(line.ToString());
            _next++;
            if (_sent >= bytes / Samples * _samples.Count)
            {
                process.Refresh();
                _samples.Add((_sent, process.WorkingSet64));
            }
            if (thenKill && _sent >= until * 0.95)
                break;
        }
        Volatile.Write(ref stop, true);
        if (thenKill || _fault is not null)
            process.Kill();
        sender.Join();
        process.WaitForExit();
        if (!thenKill && _fault is null && process.ExitCode != 3)
            _fault = $"the exit code is {process.ExitCode}, not 3";
        if (!thenKill && _fault is null && _sent < until)
            _fault = $"answers end at {_next}";
    }

    private static void Send(Process process, long number, long length, Func<bool> stop)
    {
        try
        {
            using Stream input = process.StandardInput.BaseStream;
            var lines = new StringBuilder();
            for (long sent = 0; sent < length && !stop();)
            {
                lines.Clear();
                while (lines.Length < 1 << 16)
                    LineMaker.Append(lines, number++);
                byte[] batch = Encoding.UTF8.GetBytes(lines.ToString());
                input.Write(batch);
                sent += batch.Length;
            }
        }
        catch (IOException)
        {
            // The process was killed, as it was meant to be; where it was not, the answers end too early.
        }
    }

    private void Check(string answer)
    {
        bool broken = LineMaker.IsBroken(_next);
        if (!answer.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{{\"id\": {_next}, \"{(broken ? "error" : "text")}\": \""), StringComparison.Ordinal))
            _fault = $"answer {_next} is {answer[..Math.Min(80, answer.Length)]}";
        _broken += broken ? 1 : 0;
    }
}
