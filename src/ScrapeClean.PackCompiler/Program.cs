using ScrapeClean;
using ScrapeClean.Languages;

// Compiles the packs of a folder into one file, and writes what units are into another. Usage: ScrapeClean.PackCompiler FOLDER PACKS UNITS
if (args.Length != 3)
{
    Console.Error.WriteLine("usage: ScrapeClean.PackCompiler FOLDER PACKS UNITS");
    return 2;
}
try
{
    string[] files = [.. Directory.EnumerateFiles(args[0], "*.txt").OrderBy(Path.GetFileNameWithoutExtension, StringComparer.Ordinal)];
    LanguagePack[] packs = [.. files.Select(f => new PackReader(File.ReadAllText(f), f, Path.GetFileNameWithoutExtension(f)).Read())];
    byte[][] book = BookWriter.Write(WordOrder.Sort(PhraseBookBuilder.Build(packs)));
    byte[] compressed = BookPacker.Pack(book);
    WriteWhole(args[1], compressed);
    WriteWhole(args[2], CharUnits.Write());
    Console.WriteLine($"{packs.Length} packs, {packs.Sum(p => p.PhraseCount)} phrases: {book.Sum(part => part.Length)} bytes, {compressed.Length} compressed");
    return 0;
}
catch (PackFormatException bad)
{
    // The form that build tools read a message's place from.
    Console.Error.WriteLine($"{bad.PackSource}({bad.Line}): error PACK1: {bad.Message}");
    return 1;
}

// A build that runs beside this one must never see half a file.
static void WriteWhole(string path, byte[] bytes)
{
    string whole = Path.GetFullPath(path), part = whole + "." + Environment.ProcessId;
    Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
    File.WriteAllBytes(part, bytes);
    File.Move(part, whole, overwrite: true);
}
