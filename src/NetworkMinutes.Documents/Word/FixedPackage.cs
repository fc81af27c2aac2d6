using System.IO.Compression;

namespace NetworkMinutes.Documents.Word;

/// <summary>A package whose bytes depend on its content alone: fixed order, fixed times.</summary>
internal static class FixedPackage
{
    private const string ContentTypes = "[Content_Types].xml";
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Copy(Stream package)
    {
        package.Position = 0;
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var ordered = new MemoryStream();
        using (var target = new ZipArchive(ordered, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in InOrder(source)) Copy(entry, target);
        return ordered.ToArray();
    }

    private static IEnumerable<ZipArchiveEntry> InOrder(ZipArchive source) =>
        source.Entries.OrderBy(entry => entry.FullName != ContentTypes).ThenBy(entry => entry.FullName, StringComparer.Ordinal);

    private static void Copy(ZipArchiveEntry entry, ZipArchive target)
    {
        using var from = entry.Open();
        using var to = New(target, entry.FullName);
        from.CopyTo(to);
    }

    public static Stream New(ZipArchive target, string name)
    {
        var entry = target.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Earliest;
        entry.ExternalAttributes = 0;
        return entry.Open();
    }
}
