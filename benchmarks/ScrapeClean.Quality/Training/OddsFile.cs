namespace ScrapeClean.Quality.Training;

internal static class OddsFile
{
    public static void Write(string path, int[][] odds)
    {
        using var file = new BinaryWriter(File.Create(path));
        foreach (var o in odds)
        {
            file.Write(o.Length);
            foreach (var x in o)
                file.Write(x);
        }
    }
}
