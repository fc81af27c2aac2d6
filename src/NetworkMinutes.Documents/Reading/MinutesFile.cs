using NetworkMinutes.Documents.Reading.Docx;
using NetworkMinutes.Documents.Reading.Pdf;

namespace NetworkMinutes.Documents.Reading;

/// <summary>Reads a file of minutes, whatever it is: Word, PDF or plain text. What it holds decides, not its name.</summary>
public static class MinutesFile
{
    public const int Largest = 25 * 1024 * 1024;

    public static readonly IReadOnlyList<string> Endings = [".docx", ".txt", ".pdf"];

    private static readonly string[] Litter = ["Thumbs.db", "ehthumbs.db", "desktop.ini", ".DS_Store"];

    public static RuleBroken TooLarge() => Refused.TooLarge();

    /// <exception cref="RuleBroken">The file cannot be read; the message says why.</exception>
    public static async Task<FileText> Read(string name, byte[] bytes, CancellationToken stop = default)
    {
        if (IsLitter(name)) throw Refused.Litter();
        if (bytes.Length == 0) throw Refused.Empty();
        if (bytes.Length > Largest) throw Refused.TooLarge();
        return FileKinds.Of(bytes) switch
        {
            FileKind.Package => Named(DocxFile.Read(bytes), name, ".docx", "Word-dokument"),
            FileKind.Pdf => Named(await PdfFile.Read(bytes, stop), name, ".pdf", "PDF"),
            FileKind.Locked => throw Refused.Locked(),
            FileKind.OldWord => throw Refused.OldWord(),
            FileKind.RichText => throw Refused.RichText(),
            _ => Named(Plain(bytes), name, ".txt", "ren text"),
        };
    }

    /// <summary>What systems leave in folders beside people's own files.</summary>
    private static bool IsLitter(string name) => name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith("._", StringComparison.Ordinal) || Litter.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static FileText Plain(byte[] bytes)
    {
        var text = PlainTextFile.Read(bytes);
        return string.IsNullOrWhiteSpace(text) ? throw Refused.NoWords() : new(text, [], LinesAreWhole: false);
    }

    private static FileText Named(FileText read, string name, string ending, string kind) =>
        Endings.FirstOrDefault(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) is { } named && named != ending
            ? read with { Notices = [$"Filens namn slutar på {named}, men innehållet är {kind} och lästes så.", .. read.Notices] }
            : read;
}
