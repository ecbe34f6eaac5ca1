using System.Text;

namespace ScrapeClean.Cli;

/// <summary>Cleans files, or standard input, one after the other; one that fails does not keep the others from being cleaned.</summary>
internal sealed class FileCleaner(CleanSettings settings, Stream input, Stream output, TextWriter error)
{
    private const string StandardInput = "-";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly DocumentCleaner _cleaner = new(settings);

    // Nothing is written over a file that is still to be cleaned, nor over what another one gave.
    private readonly HashSet<string> _taken = new(
        settings.Files.Where(f => f != StandardInput).Select(Path.GetFullPath),
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    public int Run()
    {
        IReadOnlyList<string> files = settings.Files.Count > 0 ? settings.Files : [StandardInput];
        bool headings = files.Count > 1 && settings.OutputFolder is null;
        int failed = 0;
        for (int i = 0; i < files.Count; i++)
        {
            try
            {
                string cleaned = _cleaner.Clean(Read(files[i]), files[i]);
                if (headings)
                    cleaned = $"{(i > 0 ? "\n" : "")}==> {files[i]} <==\n{cleaned}{(cleaned.EndsWith('\n') ? "" : "\n")}";
                Write(files[i], cleaned);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InputTooLongException or TooManyBlocksException or CannotCleanException or NotSupportedException)
            {
                error.WriteLine($"scrapeclean: {files[i]}: {fault.Message}");
                failed++;
            }
            catch (OutputFailedException fault)
            {
                error.WriteLine($"scrapeclean: standard output: {fault.Message}");
                return ExitCode.FileFailed;
            }
        }
        return failed == 0 ? ExitCode.Cleaned : ExitCode.FileFailed;
    }

    private byte[] Read(string file)
    {
        if (Directory.Exists(file))
            throw new CannotCleanException("this is a folder: name the files in it");
        if (file != StandardInput)
            return File.ReadAllBytes(file);
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    private void Write(string file, string cleaned)
    {
        if (settings.OutputFolder is null)
        {
            WriteToOutput(cleaned);
            return;
        }
        Directory.CreateDirectory(settings.OutputFolder);
        string name = file == StandardInput ? "standard-input.txt" : Path.GetFileName(file);
        string target = Path.Combine(settings.OutputFolder, Path.ChangeExtension(name, Extension(name)));
        if (!_taken.Add(Path.GetFullPath(target)))
            throw new CannotCleanException($"the cleaned file would replace {target}, which is to be cleaned itself or holds another one cleaned: name another folder with --output");
        File.WriteAllText(target, cleaned, Utf8);
    }

    // Where it fails for one file it fails for all that follow.
    private void WriteToOutput(string cleaned)
    {
        try
        {
            output.Write(Utf8.GetBytes(cleaned));
            output.Flush();
        }
        catch (IOException fault)
        {
            throw new OutputFailedException(fault.Message);
        }
    }

    private string? Extension(string name) => settings.Format switch
    {
        OutputFormat.Markdown => ".md",
        OutputFormat.Json => ".json",
        OutputFormat.Html => ".html",
        _ => Path.GetExtension(name) is ".html" or ".htm" or ".xhtml" ? ".txt" : Path.GetExtension(name),
    };
}

/// <summary>A document that cannot be cleaned as asked; the message says why and what to do.</summary>
internal sealed class CannotCleanException(string message) : Exception(message);

/// <summary>Standard output is closed or full.</summary>
internal sealed class OutputFailedException(string message) : Exception(message);
