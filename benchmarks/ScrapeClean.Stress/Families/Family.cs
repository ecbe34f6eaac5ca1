namespace ScrapeClean.Stress.Families;

/// <summary>Inputs of one hostile form, of any size.</summary>
/// <param name="Name">What it is.</param>
/// <param name="IsPage">Whether it is HTML; else it is a text.</param>
/// <param name="Make">Makes one of about so many UTF-16 units.</param>
internal sealed record Family(string Name, bool IsPage, Func<int, string> Make)
{
    public static IReadOnlyList<Family> All { get; } = [.. TextFamilies.All, .. PageFamilies.All];

    /// <summary>A unit again and again, to the size.</summary>
    public static string Fill(int size, string unit) => Fill(size, _ => unit);

    /// <summary>Units by number, to the size.</summary>
    public static string Fill(int size, Func<int, string> unit)
    {
        var text = new System.Text.StringBuilder(size + 256);
        for (int i = 0; text.Length < size; i++)
            text.Append(unit(i));
        return text.ToString();
    }

    /// <summary>As much of one as of the other, with something between.</summary>
    public static string Pairs(int size, string open, string between, string close)
    {
        int times = Math.Max(1, (size - between.Length) / (open.Length + close.Length));
        return string.Concat(Enumerable.Repeat(open, times)) + between + string.Concat(Enumerable.Repeat(close, times));
    }
}
