using System.Buffers;
using System.Reflection;
using System.Security.Cryptography;
using ScrapeClean.Features;

namespace ScrapeClean.Scoring;

/// <summary>
/// The learned model for plain text: words, two passes of trees, and what their odds are worth as probabilities. Immutable and thread-safe.
/// </summary>
/// <param name="Words">The models of words.</param>
/// <param name="Leftovers">What words say of a short line in an article.</param>
/// <param name="FunctionWords">The most frequent words of each language.</param>
/// <param name="First">Trees over a line, its neighbours and its document.</param>
/// <param name="Second">Trees that see besides what the first pass said of the lines around.</param>
/// <param name="Calibration">Odds of the second pass to probabilities.</param>
/// <param name="DataHash">SHA-256 of what it was trained on.</param>
internal sealed record TextModel(LineWords Words, LeftoverWords Leftovers, FunctionWords FunctionWords, Forest First, Forest Second, Calibration Calibration, byte[] DataHash)
{
    /// <summary>Raised with every change of the format or of the features.</summary>
    public const ushort Version = 4;

    public const string ResourceName = "model/text";

    private const int Magic = 0x4d544353;
    private const int CheckLength = 32;

    private static readonly Lazy<TextModel> LazyEmbedded = new(LoadEmbedded);

    /// <summary>The model that comes with the library.</summary>
    public static TextModel Embedded => LazyEmbedded.Value;

    /// <exception cref="ModelFormatException">The bytes are no model of this version.</exception>
    public static TextModel Read(ReadOnlySpan<byte> bytes) => Read(bytes, isEmbedded: false);

    // What comes with the assembly is as right as its code: to work out the sum would take longer than to read the model.
    private static TextModel Read(ReadOnlySpan<byte> bytes, bool isEmbedded)
    {
        if (bytes.Length <= CheckLength)
            throw new ModelFormatException($"The model has {bytes.Length} bytes, too few for any: it is cut off.");
        var content = bytes[..^CheckLength];
        var reader = new ModelReader(content);
        if (reader.Int() != Magic)
            throw new ModelFormatException("The model does not begin with the mark of a text model: it is another file.");
        var version = reader.UnsignedShort();
        if (version != Version)
            throw new ModelFormatException($"The model is of version {version}, this library reads {Version}: train it again with this library's quality tool.");
        if (!isEmbedded && !HasSum(content, bytes[^CheckLength..]))
            throw new ModelFormatException("The model's check sum does not fit its bytes: it is damaged or cut off.");
        int first = reader.UnsignedShort(), second = reader.UnsignedShort();
        if (first != TextLayout.FirstPass || second != TextLayout.SecondPass)
            throw new ModelFormatException($"The model was made for {first} and {second} features, this library has {TextLayout.FirstPass} and {TextLayout.SecondPass}: train it again.");
        var hash = reader.Bytes(32);
        var words = LineWords.Read(ref reader);
        var leftovers = new LeftoverWords(LexicalModel.Read(ref reader));
        var functionWords = FunctionWords.Read(ref reader);
        var firstTrees = Forest.Read(ref reader, TextLayout.FirstPass);
        var secondTrees = Forest.Read(ref reader, TextLayout.SecondPass);
        var calibration = Calibration.Read(ref reader);
        if (reader.Left != 0)
            throw new ModelFormatException($"The model has {reader.Left} bytes too many.");
        return new TextModel(words, leftovers, functionWords, firstTrees, secondTrees, calibration, hash);
    }

    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(Version);
            writer.Write((ushort)TextLayout.FirstPass);
            writer.Write((ushort)TextLayout.SecondPass);
            writer.Write(DataHash);
            Words.Write(writer);
            Leftovers.Model.Write(writer);
            FunctionWords.Write(writer);
            First.Write(writer);
            Second.Write(writer);
            Calibration.Write(writer);
        }

        var content = stream.ToArray();
        return [.. content, .. SHA256.HashData(content)];
    }

    private static bool HasSum(ReadOnlySpan<byte> content, ReadOnlySpan<byte> sum)
    {
        Span<byte> check = stackalloc byte[CheckLength];
        SHA256.HashData(content, check);
        return check.SequenceEqual(sum);
    }

    private static TextModel LoadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourceName)
            ?? throw new ModelFormatException($"The library comes without its model: the resource {ResourceName} is not in it.");
        var rented = ArrayPool<byte>.Shared.Rent(checked((int)stream.Length));
        var bytes = rented.AsSpan(0, (int)stream.Length);
        stream.ReadExactly(bytes);
        var model = Read(bytes, isEmbedded: true);
        ArrayPool<byte>.Shared.Return(rented);
        return model;
    }
}
