using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using NetworkMinutes.Layout;

namespace NetworkMinutes.Benchmarks.Word;

/// <summary>What an export is held against, measured in the same run: the same words written by other libraries, warm and in their own process.</summary>
internal static class Yardsticks
{
    /// <summary>Where tests/long.d/word has put the scripts and what they need.</summary>
    private static readonly string Folder = Environment.GetEnvironmentVariable("NETWORKMINUTES_YARDSTICK") ?? throw new InvalidOperationException("Run tests/long word.");

    public static IReadOnlyList<byte[]> PartsOf(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(Unpacked)];
    }

    public static void Deflate(IReadOnlyList<byte[]> parts)
    {
        foreach (var part in parts)
        {
            using var packed = new MemoryStream();
            using var deflate = new DeflateStream(packed, CompressionLevel.Optimal);
            deflate.Write(part);
        }
    }

    /// <summary>Milliseconds.</summary>
    public static double Npm(MinutesDocument minutes) => Told("node", Path.Combine(Folder, "docx.mjs"), Content(minutes));

    public static double Python(MinutesDocument minutes) => Told("/usr/bin/python3", Path.Combine(Folder, "python_docx.py"), Content(minutes));

    /// <summary>The one figure that a program prints.</summary>
    public static double Told(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? double.Parse(told, CultureInfo.InvariantCulture) : throw new InvalidOperationException($"{program} {string.Join(' ', args)} ended with {process.ExitCode}.");
    }

    private static byte[] Unpacked(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <returns>A file with the words, as tables, headings and paragraphs.</returns>
    private static string Content(MinutesDocument minutes)
    {
        var file = Path.Combine(Folder, "content.json");
        File.WriteAllText(file, JsonSerializer.Serialize(new
        {
            title = minutes.Body,
            facts = minutes.Facts.Select(f => new[] { f.Term, f.Value }),
            attendance = minutes.Attendance.Select(t => new { heading = t.Heading, rows = t.Rows.Select(r => new[] { r.Name, r.Organisation, r.Note }) }),
            items = minutes.Sections.Select(s => new { title = s.Title, blocks = s.Blocks.SelectMany(Blocks) }),
            decisions = minutes.Decisions.Select(d => new[] { d.Item, d.Text }),
            actions = minutes.Actions.Select(a => new[] { a.Item, a.What, a.Who, a.When }),
        }));
        return file;
    }

    private static IEnumerable<object> Blocks(DocumentBlock block) => block switch
    {
        ListBlock list => list.Points.Select(point => new { kind = list.Kind == ListKind.Numbers ? "number" : "bullet", text = point }),
        MarkedBlock marked => [new { kind = "decision", text = marked.Text }],
        ParagraphBlock paragraph => [new { kind = "text", text = paragraph.Text }],
        _ => [],
    };
}
