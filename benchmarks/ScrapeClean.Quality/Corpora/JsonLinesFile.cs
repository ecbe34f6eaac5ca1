using System.IO.Compression;
using System.Text;
using SharpCompress.Compressors.Xz;

namespace ScrapeClean.Quality.Corpora;

/// <summary>Reads JSON lines, plain or packed with gzip or xz.</summary>
internal static class JsonLinesFile
{
    public static readonly string[] Extensions = [".jsonl", ".jsonl.xz", ".jsonl.gz"];

    /// <summary>The file <paramref name="name"/> of a folder with whichever extension is there; null where none is.</summary>
    public static string? Find(string folder, string name) =>
        Extensions.Select(extension => Path.Combine(folder, name + extension)).FirstOrDefault(File.Exists);

    public static IEnumerable<string> ReadLines(string path)
    {
        using var file = File.OpenRead(path);
        using var stream = Unpack(file, path);
        using var reader = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        var line = new StringBuilder();
        foreach (var text in LinesOf(reader, line))
            yield return text;
    }

    public static IEnumerable<CorpusDocument> Read(string path) => ReadLines(path).Select(CorpusDocument.Parse);

    // Only \n ends a line here: StreamReader.ReadLine would also break at a bare \r.
    private static IEnumerable<string> LinesOf(StreamReader reader, StringBuilder line)
    {
        var buffer = new char[1 << 16];
        int read;
        while ((read = reader.Read(buffer)) > 0)
        {
            var from = 0;
            int at;
            while ((at = Array.IndexOf(buffer, '\n', from, read - from)) >= 0)
            {
                line.Append(buffer, from, at - from);
                from = at + 1;
                if (Take(line) is { } text)
                    yield return text;
            }

            line.Append(buffer, from, read - from);
        }

        if (Take(line) is { } last)
            yield return last;
    }

    private static string? Take(StringBuilder line)
    {
        var text = line.ToString();
        line.Clear();
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static Stream Unpack(FileStream file, string path)
    {
        if (path.EndsWith(".gz", StringComparison.Ordinal))
            return new GZipStream(file, CompressionMode.Decompress);
        return path.EndsWith(".xz", StringComparison.Ordinal) ? new ConcatenatedXzStream(file) : file;
    }

    /// <summary>SharpCompress stops silently after the first of several streams in a file: go on while bytes are left.</summary>
    private sealed class ConcatenatedXzStream(FileStream file) : Stream
    {
        private XZStream? _current = new(file);

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            while (_current is not null)
            {
                var read = _current.Read(buffer, offset, count);
                if (read > 0)
                    return read;
                _current = SkipPadding() ? new XZStream(file) : null;
            }

            return 0;
        }

        // Streams may be followed by zeroes, in fours.
        private bool SkipPadding()
        {
            int next;
            while ((next = file.ReadByte()) == 0)
            {
            }

            if (next < 0)
                return false;
            file.Seek(-1, SeekOrigin.Current);
            return true;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
