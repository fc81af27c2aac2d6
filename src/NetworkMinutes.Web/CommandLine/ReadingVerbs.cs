using NetworkMinutes.Bodies;
using NetworkMinutes.Documents;
using NetworkMinutes.Documents.Reading;
using NetworkMinutes.Documents.Templates;
using NetworkMinutes.Layout;
using NetworkMinutes.Meetings;
using NetworkMinutes.Recognition;
using NetworkMinutes.Web.Hosting;
using Directory = System.IO.Directory;

namespace NetworkMinutes.Web.CommandLine;

/// <summary>Verbs that read a file of minutes and need no database.</summary>
internal static class ReadingVerbs
{
    private static readonly Clock Clock = new(TimeProvider.System);

    public static async Task<string> Recognise(Arguments args)
    {
        args.MustBe("recognise FIL [--meeting-date 2026-11-20]", 1, "meeting-date");
        var day = DayOf(args) ?? Clock.Today;
        return MinutesJson.Write(await Read(args[0], day), day);
    }

    public static async Task<string> Word(Arguments args)
    {
        args.MustBe("word FIL UTFIL.docx [--meeting-date 2026-11-20] [--template MALL.dotx]", 2, "meeting-date", "template");
        var template = args.Option("template") is { } file ? TemplateAt(file) : null;
        var day = DayOf(args) ?? Clock.Today;
        var parsed = await Read(args[0], day);
        parsed = parsed with { MeetingDate = parsed.MeetingDate ?? DayOf(args) };
        var body = new Body { Name = parsed.Body ?? Path.GetFileNameWithoutExtension(args[0]) };
        var meeting = Meeting.Import(body, parsed, new([], []), null, Clock.Now, day);
        await WriteWhole(args[1], MinutesWord.ToBytes(MinutesDocumentBuilder.Build(meeting, status: "", day), created: null, template));
        return "";
    }

    public static async Task<FileText> TextOf(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists) throw new RuleBroken(Rule.NotFound, $"Filen {path} finns inte.");
        if (file.Length > MinutesFile.Largest) throw MinutesFile.TooLarge();
        return await MinutesFile.Read(file.Name, await File.ReadAllBytesAsync(path));
    }

    /// <summary>What the file holds beside its text is told on standard error.</summary>
    private static async Task<ParsedMinutes> Read(string path, DateOnly day)
    {
        var read = await TextOf(path);
        foreach (var notice in read.Notices) await Verbs.Note(notice);
        return MinutesText.Read(read.Text, new ReadingContext(day) { LinesAreWhole = read.LinesAreWhole });
    }

    /// <summary>As said, or as the file's name says.</summary>
    private static DateOnly? DayOf(Arguments args) => args.Day("meeting-date") ?? FileDay.In(Path.GetFileName(args[0]));

    private static byte[] TemplateAt(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists) throw new RuleBroken(Rule.NotFound, $"Mallen {path} finns inte.");
        if (file.Length > WordTemplate.LargestFile) throw new RuleBroken(Rule.Invalid, "Mallen är för stor. Högst 10 MB går att använda.");
        var bytes = File.ReadAllBytes(path);
        WordTemplate.Read(bytes);
        return bytes;
    }

    /// <summary>All of it or nothing: an interrupted run leaves no half file under the name.</summary>
    private static async Task WriteWhole(string path, byte[] bytes)
    {
        var full = Path.GetFullPath(path);
        if (!Directory.Exists(Path.GetDirectoryName(full))) throw new RuleBroken(Rule.NotFound, $"Mappen för {path} finns inte.");
        if (Directory.Exists(full)) throw new RuleBroken(Rule.Invalid, $"{path} är en mapp. Skriv namnet på en fil.");
        var part = $"{full}.{Guid.NewGuid():N}.part";
        try
        {
            await File.WriteAllBytesAsync(part, bytes);
            File.Move(part, full, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }
}
