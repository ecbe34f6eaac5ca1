using System.Text.Json;
using System.Text.Unicode;

namespace ScrapeClean.Cli.JsonLines;

/// <summary>One line of input, taken apart.</summary>
internal sealed class JsonRequest
{
    private const int MaxDepth = 1000;

    private Range? _id;

    public string? Text { get; private set; }

    public string? Html { get; private set; }

    public string? Language { get; private set; }

    /// <summary>What is wrong with the line, and the remedy; null where nothing is.</summary>
    public string? Error { get; private set; }

    public static JsonRequest Read(ReadOnlySpan<byte> line)
    {
        var request = new JsonRequest();
        if (!Utf8.IsValid(line))
        {
            request.Error = "the line is not valid UTF-8";
            return request;
        }
        try
        {
            request.ReadObject(line);
        }
        catch (JsonException broken)
        {
            request.Error = $"the line is not valid JSON: {broken.Message}";
        }
        return request;
    }

    /// <summary>The id as it was written in <paramref name="line"/>, as JSON; <c>null</c> where there is none.</summary>
    public ReadOnlySpan<byte> Id(ReadOnlySpan<byte> line) => _id is { } range ? line[range] : "null"u8;

    private void ReadObject(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Error = "the line is not a JSON object: write {\"id\": …, \"text\": \"…\"}";
            return;
        }
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            ReadField(ref reader);
        reader.Read(); // refuses what stands behind the object
        if (Error is null && Text is null == Html is null)
            Error = Text is null ? "the line has neither \"text\" nor \"html\"" : "the line has both \"text\" and \"html\": send two lines";
    }

    private void ReadField(ref Utf8JsonReader reader)
    {
        // The reader's own comparison throws where a name holds a lone surrogate.
        string name = JsonText.Unescape(reader.ValueSpan);
        bool id = name == "id", text = name == "text", html = name == "html", language = name == "lang";
        reader.Read();
        int start = (int)reader.TokenStartIndex;
        string? value = reader.TokenType == JsonTokenType.String && (text || html || language) ? JsonText.Unescape(reader.ValueSpan) : null;
        bool wrong = value is null && reader.TokenType != JsonTokenType.Null;
        reader.Skip();
        if (id)
            _id = start..(int)reader.BytesConsumed;
        if (text)
            Text = value;
        if (html)
            Html = value;
        if (language)
            Language = value;
        if (wrong && (text || html))
            Error = $"\"{(text ? "text" : "html")}\" is not a string";
    }
}
