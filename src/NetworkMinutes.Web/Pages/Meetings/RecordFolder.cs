using System.IO.Compression;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>The files of a record, each under a name of its own.</summary>
internal sealed class RecordFolder(ZipArchive zip, DateTimeOffset at)
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>The name it got.</returns>
    public string Add(string name, byte[] bytes)
    {
        var own = name;
        for (var n = 2; !taken.Add(own); n++) own = $"{name[..^Path.GetExtension(name).Length]} ({n}){Path.GetExtension(name)}";
        var entry = zip.CreateEntry(own, own.EndsWith(".json", StringComparison.Ordinal) ? CompressionLevel.Optimal : CompressionLevel.Fastest);
        entry.LastWriteTime = at;
        using var stream = entry.Open();
        stream.Write(bytes);
        return own;
    }
}
