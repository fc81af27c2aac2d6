using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Documents.Reading;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Importing;
using Directory = System.IO.Directory;

namespace NetworkMinutes.Web.CommandLine;

/// <summary>Reads in a folder of old minutes, with the folders in it. The files wait for somebody's yes, which --yes says to all that need no mending.</summary>
internal static class ImportVerb
{
    private const string Form = "import MAPP --body \"Gruppens namn\" [--yes]";
    private const int TellEvery = 50;
    private static readonly Clock Clock = new(TimeProvider.System);

    public static async Task<string> Run(Arguments args)
    {
        args.MustBe(Form, 1, "body", "yes");
        var name = SwedishText.Collapse(args.Option("body") ?? throw new RuleBroken(Rule.Invalid, $"Skriv: {Form}"));
        var files = FilesIn(args[0]);
        await using var store = await DatabaseVerbs.Open(VerbSettings.Load());
        var bodyId = await BodyCalled(store, name);
        var rows = new List<Row>();
        foreach (var path in files)
        {
            rows.Add(await ReadOne(store, bodyId, args[0], path, args.Has("yes")));
            if (rows.Count % TellEvery == 0) await Verbs.Note($"{rows.Count} av {files.Count} filer");
        }

        return $"{string.Concat(rows.Select(r => $"{r.Outcome,-11} {r.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-",-10} {r.Name}{(r.Why.Length > 0 ? $": {r.Why}" : "")}\n"))}{Summary(rows, bodyId)}";
    }

    private sealed record Row(string Outcome, DateOnly? Day, string Name, string Why);

    private static List<string> FilesIn(string folder)
    {
        if (File.Exists(folder)) throw new RuleBroken(Rule.Invalid, $"{folder} är en fil. Skriv mappen som den ligger i.");
        if (!Directory.Exists(folder)) throw new RuleBroken(Rule.NotFound, $"Mappen {folder} finns inte.");
        var files = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint })
            .Where(f => !Path.GetFileName(f).StartsWith("~$", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new RuleBroken(Rule.NotFound, $"Mappen {folder} har inga filer.");
    }

    private static async Task<int> BodyCalled(MinutesStore store, string name)
    {
        await using var db = store.Read();
        var bodies = await db.Bodies.Select(b => new { b.Id, b.Name }).ToListAsync();
        return bodies.Find(b => SwedishText.Fold(b.Name) == SwedishText.Fold(name))?.Id ?? throw new RuleBroken(Rule.NotFound, $"Det finns ingen grupp som heter ”{name}”.");
    }

    private static async Task<Row> ReadOne(MinutesStore store, int bodyId, string folder, string path, bool yes)
    {
        var shown = Path.GetRelativePath(folder, path);
        if (new FileInfo(path).Length > MinutesFile.Largest) return new("Gick inte", null, shown, MinutesFile.TooLarge().Message);
        var bytes = await File.ReadAllBytesAsync(path);
        var (file, wasKnown) = await FileIntake.Add(store, new(bodyId, Path.GetFileName(path), FileIntake.HashOf(bytes), null, Clock.Now), bytes);
        if (wasKnown && !(yes && file.State == ImportedFileState.ToReview)) return new("Redan här", file.NamedDay, shown, file.Name == Path.GetFileName(path) ? "" : $"samma fil som {file.Name}");
        if (file.State == ImportedFileState.Refused) return new("Gick inte", null, shown, file.Refusal);
        return await store.Write(db => Take(db, file.Id, shown, yes));
    }

    private static async Task<Row> Take(MinutesDb db, int fileId, string shown, bool yes)
    {
        var file = await db.ImportedFiles.SingleAsync(f => f.Id == fileId);
        var body = await db.Bodies.WithSeats().SingleAsync(b => b.Id == file.BodyId);
        if (!yes)
        {
            var read = file.Understood(body, Clock.Today);
            var doubts = ImportDoubts.Of(read, file.NamedDay, body, await db.KnownNames(), Clock.Today).ToList();
            if (read.MeetingDate is { } day && await db.Meetings.AnyAsync(m => m.BodyId == body.Id && m.Date == day)) doubts.Insert(0, "Det finns redan ett möte den dagen.");
            return new(doubts.Count > 0 ? "Att granska" : "Läst", read.MeetingDate, shown, string.Join(' ', doubts));
        }

        try
        {
            var meeting = await db.Take(body, file, null, Clock.Now, Clock.Today);
            db.Log.Add(new LogEntry { At = Clock.Now, What = "meeting.imported", MeetingId = meeting.Id, BodyId = body.Id, Detail = file.Name });
            return new("Sparad", meeting.Date, shown, "");
        }
        catch (RuleBroken broken)
        {
            return new("Att granska", file.Understood(body, Clock.Today).MeetingDate, shown, broken.Message);
        }
    }

    private static string Summary(List<Row> rows, int bodyId)
    {
        var counts = rows.CountBy(r => r.Outcome).ToDictionary();
        var review = counts.GetValueOrDefault("Att granska");
        var (ready, taken) = (counts.GetValueOrDefault("Läst"), counts.GetValueOrDefault("Sparad"));
        var told = $"{SwedishText.Count(rows.Count, "fil", "filer")}: {(ready > 0 ? $"{ready} klara att spara" : $"{taken} sparade som utkast")}, {review} att granska, {counts.GetValueOrDefault("Gick inte")} gick inte att läsa, {counts.GetValueOrDefault("Redan här")} fanns redan.";
        return review + ready > 0 ? $"{told} Granska dem på sidan /meetings/imports?body={bodyId}." : told;
    }
}
