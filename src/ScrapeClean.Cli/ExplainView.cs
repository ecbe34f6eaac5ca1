using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ScrapeClean.Cli;

/// <summary>Shows line by line, or block by block of a page, what stays and what goes, and why. Colours only where the output is a terminal that has them.</summary>
internal static class ExplainView
{
    private const int Width = 120;

    public static string Render(IReadOnlyList<LineDecision> lines)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = Console.IsOutputRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = int.MaxValue / 4;
        foreach (LineDecision line in lines)
            console.Write(Row(line));
        int removed = lines.Count(l => l.IsRemoved), cut = lines.Count(l => l.CutLength > 0);
        console.Write(new Text($"{lines.Count - removed} lines kept, {removed} removed{(cut > 0 ? $", {cut} shortened" : "")}\n", new Style(decoration: Decoration.Bold)));
        return writer.ToString();
    }

    private static Paragraph Row(LineDecision line)
    {
        var row = new Paragraph();
        if (line.IsRemoved)
        {
            row.Append("- ", new Style(Color.Red));
            row.Append(Reason(line), new Style(Color.Yellow));
            row.Append(Short(line.Text), new Style(Color.Red));
        }
        else if (line.CutLength > 0)
        {
            row.Append("~ ", new Style(Color.Yellow));
            row.Append(Reason(line), new Style(Color.Yellow));
            row.Append("[…] ", new Style(Color.Grey));
            row.Append(Short(line.CutText.Trim()), new Style(Color.Red));
        }
        else
        {
            row.Append("+ ", new Style(Color.Green));
            row.Append(Short(line.Text));
        }
        if (line.BodyProbability is { } body)
            row.Append(string.Create(CultureInfo.InvariantCulture, $"  [body {body:0.00}]"), new Style(Color.Grey));
        row.Append("\n");
        return row;
    }

    private static string Reason(LineDecision line) =>
        string.Create(CultureInfo.InvariantCulture, $"{line.Kind} ({line.Rule} {line.Confidence:0.00}) ");

    // Control characters would be obeyed by the terminal.
    private static string Short(string text)
    {
        string line = text.Length > Width ? string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Width - 1]) ? Width - 1 : Width), "…") : text;
        return string.Create(line.Length, line, static (target, source) =>
        {
            for (int i = 0; i < source.Length; i++)
                target[i] = char.IsControl(source[i]) ? '\uFFFD' : source[i];
        });
    }
}
