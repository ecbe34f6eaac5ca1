namespace ScrapeClean;

/// <summary>Names of the kinds to and from text, without reflection.</summary>
internal static class KindNames
{
    private static readonly string[] Names = Enum.GetNames<FurnitureKind>();

    public static int Count => Names.Length;

    public static string List { get; } = string.Join(", ", Names);

    public static string Of(FurnitureKind kind) => Names[(int)kind];

    public static bool TryParse(ReadOnlySpan<char> name, out FurnitureKind kind)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (name.Equals(Names[i], StringComparison.OrdinalIgnoreCase))
            {
                kind = (FurnitureKind)i;
                return true;
            }
        }
        kind = default;
        return false;
    }
}
