namespace ScrapeClean.Fuzz;

/// <summary>How long a target is run, and with what.</summary>
/// <param name="Time">Greatest time.</param>
/// <param name="Executions">Greatest number of inputs.</param>
/// <param name="Number">Another number gives other inputs.</param>
/// <param name="CorpusFolder">Where inputs that reached something new are kept from run to run; null for nowhere.</param>
internal sealed record FuzzSettings(TimeSpan Time, long Executions, int Number, string? CorpusFolder);
