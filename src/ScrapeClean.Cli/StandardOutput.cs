using Microsoft.Win32.SafeHandles;

namespace ScrapeClean.Cli;

/// <summary>The process's output.</summary>
internal static class StandardOutput
{
    private const nint Descriptor = 1;

    /// <summary>
    /// A stream that fails when nobody reads it any more, so that <c>scrapeclean clean --jsonl | head</c> ends: the console's own stream takes what is
    /// written to a closed pipe for written. A file keeps the console's stream, which goes on where the shell's other commands have stopped.
    /// </summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        try
        {
            var handle = new SafeFileHandle(Descriptor, ownsHandle: false);
            using var file = new FileStream(handle, FileAccess.Write, bufferSize: 0);
            return file.CanSeek ? Console.OpenStandardOutput() : new PipeStream(new SafeFileHandle(Descriptor, ownsHandle: false));
        }
        catch (Exception closed) when (closed is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return Console.OpenStandardOutput();
        }
    }
}
