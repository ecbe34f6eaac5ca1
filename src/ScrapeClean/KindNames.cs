namespace ScrapeClean;

/// <summary>Names of the kinds to and from text, without reflection.</summary>
internal static class KindNames
{
    /// <summary>How many kinds there are: the last one and those before it. A constant, since names are asked for by few.</summary>
    public const int Count = (int)FurnitureKind.Widget + 1;

    private static readonly string[] Names = Enum.GetNames<FurnitureKind>();

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
