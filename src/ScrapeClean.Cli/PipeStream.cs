using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ScrapeClean.Cli;

/// <summary>
/// Writes to a pipe, a socket or a terminal of a Unix system. The console's own stream takes what nobody reads any more for written; a file's stream fails
/// where the other end was opened not to block and is full. This one waits for the second and tells of the first. Not thread-safe.
/// </summary>
/// <param name="handle">What it writes to; it stays open.</param>
internal sealed partial class PipeStream(SafeFileHandle handle) : Stream
{
    private const short Writable = 4;
    private const int Interrupted = 4;
    private const int Forever = -1;

    // The same number means something else on each system.
    private static readonly int Full = OperatingSystem.IsLinux() ? 11 : 35;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <exception cref="IOException">The other end is closed, or failed.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            nint written = Write(handle, buffer, buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
                continue;
            }
            int fault = Marshal.GetLastPInvokeError();
            if (fault == Full)
                WaitForRoom();
            else if (fault != Interrupted)
                throw new IOException(Marshal.GetPInvokeErrorMessage(fault));
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void WaitForRoom()
    {
        // What went wrong while it waited, the next attempt to write says.
        var one = new Awaited { Descriptor = (int)handle.DangerousGetHandle(), Events = Writable };
        _ = Poll(ref one, 1, Forever);
    }

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(SafeFileHandle handle, ReadOnlySpan<byte> buffer, nint count);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static partial int Poll(ref Awaited descriptors, nuint count, int milliseconds);

    private struct Awaited
    {
        public int Descriptor;
        public short Events;
        public short Answer;
    }
}
