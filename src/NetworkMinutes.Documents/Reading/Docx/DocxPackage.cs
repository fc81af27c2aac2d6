using System.IO.Compression;

namespace NetworkMinutes.Documents.Reading.Docx;

/// <summary>The parts of a Word file, read within set limits. What lies outside the file is never fetched.</summary>
internal sealed class DocxPackage : IDisposable
{
    private const int MostParts = 5_000;
    private const long MostBytes = 32L * 1024 * 1024;

    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private long left = MostBytes;

    public DocxPackage(byte[] bytes)
    {
        zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostParts) throw Refused.Damaged();
        foreach (var entry in zip.Entries) parts.TryAdd(entry.FullName.TrimStart('/').Replace('\\', '/'), entry);
        Main = FindMain();
    }

    /// <summary>The part that holds the document's body.</summary>
    public string Main { get; }

    public bool HasPictures => parts.Keys.Any(name => name.Contains("/media/", StringComparison.OrdinalIgnoreCase));

    public PartXml? Open(string? part)
    {
        if (part is null || !parts.TryGetValue(part, out var entry)) return null;
        if (entry.Length > left) throw Refused.TooLong();
        return new PartXml(new LimitedStream(entry.Open(), left, read => left -= read));
    }

    /// <summary>What a part refers to, by id.</summary>
    public IReadOnlyDictionary<string, Relationship> RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var found = new Dictionary<string, Relationship>();
        using var xml = Open($"{part[..slash]}_rels/{part[slash..]}.rels");
        foreach (var element in xml?.ChildrenOf("Relationships") ?? [])
        {
            if (element.Value("Id") is { } id && element.Value("Target") is { } target)
                found.TryAdd(id, new(Kind(element.Value("Type")), target, element.Value("TargetMode") == "External", part[..slash]));
        }

        return found;
    }

    public void Dispose() => zip.Dispose();

    private string FindMain()
    {
        var types = Types();
        if (types.Values.Any(type => type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)) || parts.Keys.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw Refused.Macros();
        var named = RelationshipsOf("").Values.FirstOrDefault(r => r is { Kind: "officeDocument", IsOutside: false })?.Part;
        var main = named is not null && parts.ContainsKey(named) ? named : "word/document.xml";
        if (!parts.ContainsKey(main) || (types.TryGetValue(main, out var type) && !type.Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase))) throw Refused.OtherPackage();
        return main;
    }

    private Dictionary<string, string> Types()
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        using var xml = Open("[Content_Types].xml");
        foreach (var type in xml?.ChildrenOf("Types") ?? [])
        {
            if ((type.Value("PartName") ?? type.Value("Extension")) is { } named) found.TryAdd(named.TrimStart('/'), type.Value("ContentType") ?? "");
        }

        return found;
    }

    private static string Kind(string? type) => type is null ? "" : type[(type.LastIndexOf('/') + 1)..];
}

/// <param name="Kind">The last word of its type: "styles", "footnotes", "hyperlink".</param>
internal sealed record Relationship(string Kind, string Target, bool IsOutside, string Folder)
{
    /// <summary>The part it names within the file; null when it lies outside.</summary>
    public string? Part => IsOutside ? null : Target.StartsWith('/') ? Target[1..] : Within(Folder + Target);

    private static string Within(string path)
    {
        var kept = new List<string>();
        foreach (var step in path.Split('/'))
        {
            if (step == ".." && kept.Count > 0) kept.RemoveAt(kept.Count - 1);
            else if (step is not ("." or ".." or "")) kept.Add(step);
        }

        return string.Join('/', kept);
    }
}
