using System.Numerics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ScrapeClean.Scoring;

namespace ScrapeClean.Pages;

/// <summary>
/// The learned model for pages: words of the text, words of the markup, two passes of trees over both, and what their odds are worth as
/// probabilities. Immutable and thread-safe.
/// </summary>
/// <param name="Text">The models of words of the text.</param>
/// <param name="FunctionWords">The most frequent words of each language.</param>
/// <param name="Markup">The model of words of the markup.</param>
/// <param name="First">Trees over a block, its neighbours and its page.</param>
/// <param name="Second">Trees that see besides what the first pass said of the blocks around.</param>
/// <param name="Calibration">Odds of the second pass to probabilities.</param>
/// <param name="DataHash">SHA-256 of what it was trained on.</param>
internal sealed record PageModel(LineWords Text, FunctionWords FunctionWords, LexicalModel Markup, Forest First, Forest Second, Calibration Calibration, byte[] DataHash)
{
    /// <summary>Raised with every change of the format or of the features.</summary>
    public const ushort Version = 2;

    public const string ResourceName = "model/page";

    private const int Magic = 0x50544353;
    private const int CheckLength = 32;

    private static readonly Lazy<PageModel> LazyEmbedded = new(LoadEmbedded);

    /// <summary>The model that comes with the library.</summary>
    public static PageModel Embedded => LazyEmbedded.Value;

    /// <exception cref="ModelFormatException">The bytes are no model of this version.</exception>
    public static PageModel Read(ReadOnlySpan<byte> bytes) => Read(bytes, isEmbedded: false);

    // What comes with the assembly is as right as its code: to work out the sum would take longer than to read the model.
    private static PageModel Read(ReadOnlySpan<byte> bytes, bool isEmbedded)
    {
        if (bytes.Length <= CheckLength)
            throw new ModelFormatException($"The model has {bytes.Length} bytes, too few for any: it is cut off.");
        ReadOnlySpan<byte> content = bytes[..^CheckLength];
        var reader = new ModelReader(content);
        if (reader.Int() != Magic)
            throw new ModelFormatException("The model does not begin with the mark of a page model: it is another file.");
        int version = reader.UnsignedShort();
        if (version != Version)
            throw new ModelFormatException($"The model is of version {version}, this library reads {Version}: train it again with this library's quality tool.");
        if (!isEmbedded && !HasSum(content, bytes[^CheckLength..]))
            throw new ModelFormatException("The model's check sum does not fit its bytes: it is damaged or cut off.");
        int columns = reader.UnsignedShort();
        if (columns != MarkupLayout.Columns)
            throw new ModelFormatException($"The model was made for {columns} features, this library has {MarkupLayout.Columns}: train it again.");
        byte[] hash = reader.Bytes(32);
        LineWords text = LineWords.Read(ref reader);
        FunctionWords functionWords = FunctionWords.Read(ref reader);
        LexicalModel markup = LexicalModel.Read(ref reader);
        Forest first = Forest.Read(ref reader, MarkupLayout.Columns);
        Forest second = Forest.Read(ref reader, MarkupLayout.Columns);
        Calibration calibration = Calibration.Read(ref reader);
        if (reader.Left != 0)
            throw new ModelFormatException($"The model has {reader.Left} bytes too many.");
        return new PageModel(text, functionWords, markup, first, second, calibration, hash);
    }

    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(Version);
            writer.Write((ushort)MarkupLayout.Columns);
            writer.Write(DataHash);
            Text.Write(writer);
            FunctionWords.Write(writer);
            Markup.Write(writer);
            First.Write(writer);
            Second.Write(writer);
            Calibration.Write(writer);
        }

        byte[] content = stream.ToArray();
        return [.. content, .. SHA256.HashData(content)];
    }

    private static bool HasSum(ReadOnlySpan<byte> content, ReadOnlySpan<byte> sum)
    {
        Span<byte> check = stackalloc byte[CheckLength];
        SHA256.HashData(content, check);
        return check.SequenceEqual(sum);
    }

    private static PageModel LoadEmbedded()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourceName)
            ?? throw new ModelFormatException($"The library comes without its model: the resource {ResourceName} is not in it.");
        byte[] bytes = new byte[checked((int)stream.Length)];
        stream.ReadExactly(bytes);
        return Read(bytes, isEmbedded: true);
    }
}
