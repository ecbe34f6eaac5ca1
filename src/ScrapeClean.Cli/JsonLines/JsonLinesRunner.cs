using System.Buffers;
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace ScrapeClean.Cli.JsonLines;

/// <summary>
/// JSON lines in, JSON lines out, in order. Batches of lines are cleaned on all cores; how many bytes are under way at once is bounded, so memory
/// stays flat however long the stream is.
/// </summary>
internal sealed class JsonLinesRunner(CleanSettings settings, TextWriter error)
{
    private const int MaxLineLength = 1 << 28;
    private const int MaxBytesUnderWay = 1 << 22;

    /// <summary>Tags of languages have 35 characters at most.</summary>
    private const int LongestCode = 35;

    private readonly ConcurrentDictionary<string, ArticleCleaner> _byLanguage = new(StringComparer.OrdinalIgnoreCase);
    private readonly ArticleCleaner _cleaner = new(settings.Options);
    private long _lines;
    private long _broken;

    public int Run(Stream input, Stream output)
    {
        var answers = Channel.CreateBounded<Task<ArrayBufferWriter<byte>>>(Math.Max(4, Environment.ProcessorCount * 4));
        Task writing = Task.Run(() => WriteAll(answers.Reader, output));
        Exception? fault = null;
        try
        {
            ReadAll(input, answers.Writer, writing);
        }
        catch (Exception failed) when (failed is IOException or ObjectDisposedException)
        {
            fault = failed;
        }
        answers.Writer.Complete();
        try
        {
            writing.GetAwaiter().GetResult();
        }
        catch (IOException closed)
        {
            fault = closed;
        }
        if (fault is not null)
            error.WriteLine($"scrapeclean: standard input or output failed: {fault.Message}");
        if (_broken > 0)
            error.WriteLine($"scrapeclean: {_broken} of {_lines} lines could not be cleaned; their answers say why");
        return fault is not null ? ExitCode.FileFailed : _broken > 0 ? ExitCode.BrokenLines : ExitCode.Cleaned;
    }

    private void ReadAll(Stream input, ChannelWriter<Task<ArrayBufferWriter<byte>>> answers, Task writing)
    {
        using var room = new RoomInBytes(MaxBytesUnderWay);
        var batches = new LineBatches(input, MaxLineLength);
        while (!writing.IsCompleted && batches.Next(out bool tooLong) is { } batch)
        {
            room.Enter(batch.Length);
            Task<ArrayBufferWriter<byte>> answer = Task.Run(() =>
            {
                try
                {
                    return tooLong ? TooLong() : Answer(batch);
                }
                finally
                {
                    room.Leave(batch.Length);
                }
            });
            ValueTask queued = answers.WriteAsync(answer);
            if (!queued.IsCompleted)
                Task.WhenAny(queued.AsTask(), writing).GetAwaiter().GetResult();
        }
        room.WaitUntilEmpty();
    }

    private static async Task WriteAll(ChannelReader<Task<ArrayBufferWriter<byte>>> answers, Stream output)
    {
        await foreach (Task<ArrayBufferWriter<byte>> answer in answers.ReadAllAsync().ConfigureAwait(false))
        {
            ArrayBufferWriter<byte> bytes = await answer.ConfigureAwait(false);
            await output.WriteAsync(bytes.WrittenMemory).ConfigureAwait(false);
            await output.FlushAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Answers the lines of a batch, one after the other. Safe to call from several threads.</summary>
    public ArrayBufferWriter<byte> Answer(ReadOnlySpan<byte> batch)
    {
        var target = new ArrayBufferWriter<byte>(batch.Length + 256);
        while (!batch.IsEmpty)
        {
            int end = batch.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? batch : batch[..end];
            batch = end < 0 ? default : batch[(end + 1)..];
            // Where files were put one behind the other, a mark stands before any line.
            if (line.StartsWith("\uFEFF"u8))
                line = line[3..];
            if (line.Trim(" \t\r"u8).IsEmpty)
                continue;
            Interlocked.Increment(ref _lines);
            AnswerLine(target, line);
        }
        return target;
    }

    private void AnswerLine(ArrayBufferWriter<byte> target, ReadOnlySpan<byte> line)
    {
        JsonRequest request = JsonRequest.Read(line);
        if (request.Error is { } broken)
        {
            Fail(target, request.Id(line), broken);
            return;
        }
        try
        {
            ArticleCleaner cleaner = CleanerFor(request.Language);
            CleanResult result = request.Html is null ? cleaner.Clean(request.Text!) : Pages.Clean(cleaner, request.Html, settings.Parser);
            JsonAnswer.Write(target, request.Id(line), settings.Format == OutputFormat.Markdown ? result.ToMarkdown() : result.Text, result.Removals);
        }
        catch (Exception refused) when (refused is InputTooLongException or TooManyBlocksException or CannotCleanException)
        {
            Fail(target, request.Id(line), refused.Message);
        }
    }

    private void Fail(ArrayBufferWriter<byte> target, ReadOnlySpan<byte> id, string message)
    {
        Interlocked.Increment(ref _broken);
        JsonAnswer.WriteError(target, id, message);
    }

    private ArrayBufferWriter<byte> TooLong()
    {
        var target = new ArrayBufferWriter<byte>();
        Interlocked.Increment(ref _lines);
        Fail(target, "null"u8, $"the line is longer than {MaxLineLength >> 20} MiB: split the document");
        return target;
    }

    // Only codes that have a pack are kept apart, and en-GB goes with en; all others are guessed, so a stream of made-up codes costs nothing.
    private ArticleCleaner CleanerFor(string? language)
    {
        if (language is null || language.Length > LongestCode)
            return _cleaner;
        string code = language.Replace('_', '-');
        while (!settings.Options.Packs.Codes.Contains(code, StringComparer.OrdinalIgnoreCase))
        {
            int dash = code.LastIndexOf('-');
            if (dash <= 0)
                return _cleaner;
            code = code[..dash];
        }
        return _byLanguage.GetOrAdd(code, known => new ArticleCleaner(settings.Options with { Language = known }));
    }
}
