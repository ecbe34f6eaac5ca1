namespace ScrapeClean.Cli.JsonLines;

/// <summary>Bounds how many bytes are under way; one batch always finds room, however large. Thread-safe.</summary>
internal sealed class RoomInBytes(long limit) : IDisposable
{
    private readonly object _gate = new();
    private long _taken;

    public void Enter(int bytes)
    {
        lock (_gate)
        {
            while (_taken > 0 && _taken + bytes > limit)
                Monitor.Wait(_gate);
            _taken += bytes;
        }
    }

    public void Leave(int bytes)
    {
        lock (_gate)
        {
            _taken -= bytes;
            Monitor.PulseAll(_gate);
        }
    }

    public void WaitUntilEmpty()
    {
        lock (_gate)
        {
            while (_taken > 0)
                Monitor.Wait(_gate);
        }
    }

    public void Dispose() => WaitUntilEmpty();
}
