using System.Buffers;
using System.Globalization;
using System.Text;

namespace ScrapeClean.Cli.JsonLines;

/// <summary>Writes answers as lines of JSON.</summary>
internal static class JsonAnswer
{
    public static void Write(IBufferWriter<byte> target, ReadOnlySpan<byte> id, string cleaned, IReadOnlyList<Removal> removals)
    {
        JsonText.Raw(target, "{\"id\": "u8);
        JsonText.Raw(target, id);
        JsonText.Raw(target, ", \"text\": "u8);
        JsonText.Write(target, cleaned);
        JsonText.Raw(target, ", \"removed\": "u8);
        WriteRemovals(target, removals);
        JsonText.Raw(target, "}\n"u8);
    }

    public static void WriteError(IBufferWriter<byte> target, ReadOnlySpan<byte> id, string error)
    {
        JsonText.Raw(target, "{\"id\": "u8);
        JsonText.Raw(target, id);
        JsonText.Raw(target, ", \"error\": "u8);
        JsonText.Write(target, error);
        JsonText.Raw(target, "}\n"u8);
    }

    /// <summary>A single document: <c>{"text", "language", "removed"}</c>.</summary>
    public static void WriteDocument(IBufferWriter<byte> target, CleanResult result)
    {
        JsonText.Raw(target, "{\"text\": "u8);
        JsonText.Write(target, result.Text);
        JsonText.Raw(target, ", \"language\": "u8);
        JsonText.Write(target, result.Language);
        JsonText.Raw(target, ", \"removed\": "u8);
        WriteRemovals(target, result.Removals);
        JsonText.Raw(target, "}"u8);
    }

    private static void WriteRemovals(IBufferWriter<byte> target, IReadOnlyList<Removal> removals)
    {
        JsonText.Raw(target, "["u8);
        for (int i = 0; i < removals.Count; i++)
        {
            Removal removal = removals[i];
            JsonText.Raw(target, i > 0 ? ", {"u8 : "{"u8);
            if (removal.Start >= 0)
            {
                Ascii(target, string.Create(CultureInfo.InvariantCulture, $"\"start\": {removal.Start}, \"length\": {removal.Length}"));
            }
            else
            {
                JsonText.Raw(target, "\"text\": "u8);
                JsonText.Write(target, removal.Text);
                JsonText.Raw(target, ", \"path\": "u8);
                JsonText.Write(target, removal.Path);
            }
            Ascii(target, $", \"kind\": \"{removal.Kind}\", \"rule\": ");
            JsonText.Write(target, removal.Rule);
            Ascii(target, string.Create(CultureInfo.InvariantCulture, $", \"confidence\": {removal.Confidence:0.###}}}"));
        }
        JsonText.Raw(target, "]"u8);
    }

    private static void Ascii(IBufferWriter<byte> target, string text) => Encoding.ASCII.GetBytes(text, target);
}
