using System.IO.Pipes;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ScrapeClean.Cli.Tests;

/// <summary>Pipes whose other end does not block, is slow, or is closed.</summary>
public partial class PipeStreamTests
{
    private const int SetFlags = 4;
    private const int NotBlocking = 0x800;

    [Fact]
    public async Task A_full_pipe_that_does_not_block_is_waited_for()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the call that makes a pipe not block takes its arguments in another way elsewhere");
        using var pipe = new AnonymousPipeServerStream(PipeDirection.In);
        using var end = new SafeFileHandle(pipe.ClientSafePipeHandle.DangerousGetHandle(), ownsHandle: false);
        Assert.Equal(0, Control(end, SetFlags, NotBlocking));
        byte[] sent = [.. Enumerable.Range(0, 1_000_000).Select(i => (byte)(i * 31))];
        Task writing = Task.Run(() => new PipeStream(end).Write(sent), TestContext.Current.CancellationToken);
        // Longer than the pipe holds, before anybody reads.
        await Task.Delay(100, TestContext.Current.CancellationToken);
        byte[] got = new byte[sent.Length];
        await pipe.ReadExactlyAsync(got, TestContext.Current.CancellationToken);
        await writing;
        Assert.Equal(sent, got);
    }

    [Fact]
    public void A_closed_pipe_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes are written through the console's stream there");
        var pipe = new AnonymousPipeServerStream(PipeDirection.In);
        using var end = new SafeFileHandle(pipe.ClientSafePipeHandle.DangerousGetHandle(), ownsHandle: false);
        pipe.SafePipeHandle.Dispose();
        Assert.Throws<IOException>(() => new PipeStream(end).Write("a"u8));
        pipe.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Control(SafeFileHandle handle, int command, int value);
}
