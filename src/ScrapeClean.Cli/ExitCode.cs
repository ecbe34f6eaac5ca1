namespace ScrapeClean.Cli;

/// <summary>What the process says when it ends. Scripts rely on these.</summary>
internal static class ExitCode
{
    public const int Cleaned = 0;
    public const int FileFailed = 1;
    public const int WrongUsage = 2;
    public const int BrokenLines = 3;
}
