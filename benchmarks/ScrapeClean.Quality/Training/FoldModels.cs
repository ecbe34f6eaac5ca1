using System.Globalization;

namespace ScrapeClean.Quality.Training;

/// <summary>The models of the folds as files of a folder, of texts or of pages.</summary>
internal static class FoldModels
{
    private const string Prefix = "fold-";

    /// <summary>The files of a folder's models, in the order of the folds.</summary>
    /// <exception cref="FileNotFoundException">There are none.</exception>
    public static string[] Files(string folder)
    {
        // As names the tenth would stand before the second, and clean documents that it has seen.
        string[] files = [.. Directory.GetFiles(folder, Prefix + "*.model").OrderBy(file => int.Parse(Path.GetFileNameWithoutExtension(file)[Prefix.Length..], CultureInfo.InvariantCulture))];
        return files.Length > 0 ? files : throw new FileNotFoundException($"No models of folds in {Path.GetFullPath(folder)}: train with --fold-models first.");
    }

    /// <summary>Writes the models of the folds into a folder, which is made where it is not there.</summary>
    public static void Write(string folder, IEnumerable<byte[]> models)
    {
        Directory.CreateDirectory(folder);
        foreach (var (fold, bytes) in models.Index())
            File.WriteAllBytes(Path.Combine(folder, $"{Prefix}{fold}.model"), bytes);
    }
}
