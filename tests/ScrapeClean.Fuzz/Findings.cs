using System.IO.MemoryMappedFiles;

namespace ScrapeClean.Fuzz;

/// <summary>
/// Where inputs that break something go. The input under work always lies in a mapped file, so that it is there too when the process dies of it;
/// whoever finds the file after the process has a finding. Not thread-safe.
/// </summary>
internal sealed class Findings : IDisposable
{
    private const int MostOfAKind = 5;
    private const string CurrentName = "current";
    private const string DiedName = "died";

    private readonly string _folder;
    private readonly string _current;
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly Dictionary<string, int> _kinds = [];

    public Findings(string target, int maxLength)
    {
        _folder = Directory.CreateDirectory(Path.Combine("findings", target)).FullName;
        _current = Path.Combine(_folder, CurrentName);
        _file = MemoryMappedFile.CreateFromFile(_current, FileMode.Create, mapName: null, sizeof(int) + maxLength);
        _view = _file.CreateViewAccessor();
    }

    public int Count { get; private set; }

    /// <summary>The input in a file that a run left behind.</summary>
    public static byte[] Read(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        return IsMapped(Path.GetFileName(file)) ? bytes[sizeof(int)..(sizeof(int) + BitConverter.ToInt32(bytes))] : bytes;
    }

    private static bool IsMapped(string name) => name == CurrentName || name.StartsWith(DiedName, StringComparison.Ordinal);

    public void Begin(byte[] input)
    {
        _view.Write(0, input.Length);
        _view.WriteArray(sizeof(int), input, 0, input.Length);
    }

    public void Add(byte[] input, string name, Exception broken)
    {
        Count++;
        string kind = $"{broken.GetType().Name}: {broken.StackTrace?.Split('\n')[0].Trim()}";
        int before = _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
        if (before > MostOfAKind)
            return;
        File.WriteAllBytes(Path.Combine(_folder, name), input);
        Console.WriteLine($"{name}: {kind} {broken.Message}");
    }

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
        File.Delete(_current);
    }
}
