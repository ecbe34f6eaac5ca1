using System.Security.Cryptography;
using ScrapeClean.Features;
using ScrapeClean.Pages;
using ScrapeClean.Scoring;

namespace ScrapeClean.Fuzz;

/// <summary>The readers of models: the first byte of an input says which one reads the rest.</summary>
internal static class ModelTarget
{
    private const int HeadLength = 1024;
    private const int Trees = 3;
    private const int Readers = 4;

    private static readonly byte[] Row = new byte[TextLayout.FirstPass];

    public static void Run(byte[] bytes)
    {
        if (bytes.Length == 0)
            return;
        ReadOnlySpan<byte> rest = bytes.AsSpan(1);
        var reader = new ModelReader(rest);
        try
        {
            switch (bytes[0] % Readers)
            {
                case 0:
                    TextModel.Read(Signed(rest));
                    break;
                case 1:
                    PageModel.Read(Signed(rest));
                    break;
                case 2:
                    foreach (Forest.Tree tree in Forest.Read(ref reader, TextLayout.FirstPass).Trees)
                        tree.Score(Row, stride: 1);
                    break;
                default:
                    Calibration table = Calibration.Read(ref reader);
                    Target.Demand(table.Probability(int.MinValue / 2) <= table.Probability(int.MaxValue / 2), "probabilities that fall");
                    break;
            }
        }
        catch (ModelFormatException refused)
        {
            Target.Demand(refused.Message.Length > 0, "a refusal without reason");
        }
    }

    /// <summary>Of what the package ships: the heads of its models, some trees, the table of probabilities.</summary>
    public static IEnumerable<byte[]> Seeds()
    {
        yield return [0, .. Head(TextModel.ResourceName)];
        yield return [1, .. Head(PageModel.ResourceName)];
        yield return [2, .. Written(new Forest(TextModel.Embedded.First.Trees[..Trees].ToArray()).Write)];
        yield return [3, .. Written(TextModel.Embedded.Calibration.Write)];
    }

    // With a check sum that fits, else the reader would see nothing but the wrong sum.
    private static byte[] Signed(ReadOnlySpan<byte> bytes) => [.. bytes, .. SHA256.HashData(bytes)];

    private static byte[] Head(string resource)
    {
        using Stream stream = typeof(TextModel).Assembly.GetManifestResourceStream(resource)!;
        var head = new byte[HeadLength];
        stream.ReadExactly(head);
        return head;
    }

    private static byte[] Written(Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
            write(writer);
        return stream.ToArray();
    }
}
