using System.Xml.Linq;

namespace NetworkMinutes.Web.Tests;

internal static class Repository
{
    static readonly string[] NotSource = ["bin", "obj", "node_modules", ".git", "artifacts", "lib"];

    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> ProjectsUnder(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories);

    public static IEnumerable<string> Folders(string folder) =>
        Directory.EnumerateDirectories(Path.Combine(Root, folder))
            .Where(found => !NotSource.Contains(Path.GetFileName(found)))
            .SelectMany(found => Folders(found).Prepend(found));

    public static IReadOnlyList<string> References(string project, string kind) =>
        [.. XDocument.Load(project).Descendants(kind).Select(reference => reference.Attribute("Include")!.Value)];

    static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NetworkMinutes.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not stand inside the repository.");
        return folder;
    }
}
