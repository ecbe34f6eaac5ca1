namespace ScrapeClean.Tests;

/// <summary>The folder of measuring data beside the checkout, where there is one.</summary>
internal static class SharedFolder
{
    /// <summary>The path of a file in it; skips the calling test, saying so, where it is absent.</summary>
    public static string Require(params string[] parts)
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (!File.Exists(Path.Combine(at.FullName, "ScrapeClean.sln")))
                continue;
            string path = Path.Combine([at.Parent!.FullName, "shared", .. parts]);
            if (!File.Exists(path))
                Assert.Skip($"{Path.Combine(["../shared", .. parts])} is not there: it is not part of the repository");
            return path;
        }
        Assert.Skip("the tests do not run inside a checkout, so ../shared cannot be found");
        return "";
    }
}
