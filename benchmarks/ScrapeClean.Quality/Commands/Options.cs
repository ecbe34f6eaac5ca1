using System.CommandLine;

namespace ScrapeClean.Quality.Commands;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    public static Option<string> Corpora() => new("--corpora")
    {
        Description = "Folder with fulltext, lines and extracted, each holding .jsonl, .jsonl.gz or .jsonl.xz files.",
        DefaultValueFactory = _ => "../shared/corpora",
    };

    public static Option<string?> FoldModels() => new("--fold-models")
    {
        Description = "Folder with the models of the folds, as train writes them: each document is cleaned by the model that never saw its site.",
    };

    public static Option<string[]> Sets() => new("--sets")
    {
        Description = "Names of sets, such as wcxb or daniel/smartreader; all if left out.",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Option<string?> Output() => new("--output") { Description = "Folder for the results as Markdown, JSON and a chart." };

    public static Option<Strictness> Strictness() => new("--strictness") { Description = "Setting of the cleaner.", DefaultValueFactory = _ => ScrapeClean.Strictness.Balanced };
}
