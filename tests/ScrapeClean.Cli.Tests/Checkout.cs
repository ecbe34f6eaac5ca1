namespace ScrapeClean.Cli.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Checkout
{
    public static string Root
    {
        get
        {
            DirectoryInfo at = new(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(at.FullName, "ScrapeClean.sln")))
                at = at.Parent ?? throw new InvalidOperationException("the tests do not run inside a checkout");
            return at.FullName;
        }
    }
}
