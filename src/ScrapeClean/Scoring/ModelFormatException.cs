namespace ScrapeClean.Scoring;

/// <summary>A model cannot be read: it is cut off, of another version, or was made for other features.</summary>
internal sealed class ModelFormatException : Exception
{
    public ModelFormatException(string message)
        : base(message)
    {
    }
}
