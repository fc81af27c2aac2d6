namespace NetworkMinutes.Testing;

/// <summary>A program of the machine that a test cannot do without. tests/run installs them all and lets no test skip.</summary>
internal static class RequiredTool
{
    static readonly string[] OutsidePath = ["/usr/sbin", .. PostgresFolders()];

    /// <summary>The program's path; where it is missing the test is skipped, or fails under NETWORKMINUTES_REQUIRE_TOOLS=1.</summary>
    public static string Find(string program)
    {
        var found = Folders().Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
        if (found is null)
            Missing($"{program} is not installed; tests/run installs it.");
        return found!;
    }

    static void Missing(string reason)
    {
        if (Environment.GetEnvironmentVariable("NETWORKMINUTES_REQUIRE_TOOLS") == "1")
            Assert.Fail(reason);
        Assert.Skip(reason);
    }

    static IEnumerable<string> Folders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(OutsidePath);

    static IEnumerable<string> PostgresFolders() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin"))
            : [];
}
