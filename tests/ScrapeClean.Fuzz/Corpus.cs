namespace ScrapeClean.Fuzz;

/// <summary>Inputs that are worth changing: the seeds, and what reached something new. Not thread-safe.</summary>
internal sealed class Corpus
{
    private const string SeedFolder = "Seeds";

    private readonly List<byte[]> _inputs = [];
    private readonly string? _folder;

    /// <param name="target">The target whose seeds are read.</param>
    /// <param name="folder">Where inputs of earlier runs lie and new ones go; null for nowhere.</param>
    public Corpus(string target, string? folder)
    {
        _folder = folder is null ? null : Directory.CreateDirectory(Path.Combine(folder, target)).FullName;
        Read(Path.Combine(AppContext.BaseDirectory, SeedFolder, target));
        if (_folder is not null)
            Read(_folder);
    }

    public int Count => _inputs.Count;

    public byte[] this[int index] => _inputs[index];

    /// <summary>An input to change: one time in two of the newest.</summary>
    public byte[] Pick(Mutator random)
    {
        int newest = Math.Max(1, Count / 8);
        return _inputs[random.Below(2) == 0 ? random.Below(Count) : Count - 1 - random.Below(newest)];
    }

    public void Add(byte[] input)
    {
        _inputs.Add(input);
        if (_folder is not null)
            File.WriteAllBytes(Path.Combine(_folder, $"{_inputs.Count:000000}-{input.Length}"), input);
    }

    private void Read(string folder) => _inputs.AddRange(Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes));
}
