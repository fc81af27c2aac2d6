using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Documents.Reading;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;
using NetworkMinutes.Storage;
using NetworkMinutes.Storage.Sqlite;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.SignIn;
using Directory = System.IO.Directory;

namespace NetworkMinutes.Web.CommandLine;

/// <summary>Verbs on the database that the settings name; all but restore work while the program serves.</summary>
internal static class DatabaseVerbs
{
    private static readonly Clock Clock = new(TimeProvider.System);

    public static async Task<string> Migrate(Arguments args)
    {
        args.MustBe("migrate", 0);
        var settings = VerbSettings.Load();
        await using var store = await Open(settings);
        return $"Databasen är i ordning: {settings.Data.DatabaseFile}";
    }

    public static async Task<string> Administrator(Arguments args)
    {
        args.MustBe("administrator ADRESS [--name \"För- och efternamn\"]", 1, "name");
        var address = EmailAddress.Normalise(args[0])!;
        var settings = VerbSettings.Load();
        await using var store = await Open(settings);
        var link = await store.Write(async db =>
        {
            var person = await db.People.FirstOrDefaultAsync(p => p.Email == address) ?? db.Add(NewPerson(address, args.Option("name"))).Entity;
            person.IsAdministrator = true;
            await db.SaveChangesAsync();
            db.Log.Add(new LogEntry { At = Clock.Now, PersonId = person.Id, What = "person.made-administrator", Detail = person.Name });
            return SignInMailer.NewLink(db, person.Id, settings.Site, Clock.Now);
        });
        return settings.Site.PublicAddress.Length > 0 ? link
            : $"Inställningen Site:PublicAddress saknas. Öppna den här vägen på webbplatsens adress inom 15 minuter: {link}";
    }

    public static async Task<string> Import(Arguments args)
    {
        args.MustBe("import MAPP --body \"Gruppens namn\"", 1, "body");
        var name = SwedishText.Collapse(args.Option("body") ?? throw new RuleBroken(Rule.Invalid, "Skriv: import MAPP --body \"Gruppens namn\""));
        if (!Directory.Exists(args[0])) throw new RuleBroken(Rule.NotFound, $"Mappen {args[0]} finns inte.");
        var files = Directory.EnumerateFiles(args[0]).Where(f => MinutesFile.Endings.Contains(Path.GetExtension(f).ToLowerInvariant())).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) throw new RuleBroken(Rule.NotFound, $"Mappen {args[0]} har inga filer som slutar på .docx, .txt eller .pdf.");
        await using var store = await Open(VerbSettings.Load());
        var (body, skipped) = await store.Write(db => Import(db, name, files));
        var done = $"{SwedishText.Count(files.Count - skipped.Count, "fil", "filer")} lästes in i {body} som utkast.";
        return skipped.Count == 0 ? done : $"{done} Redan inlästa den dagen: {string.Join(", ", skipped)}.";
    }

    public static Task<string> Backup(Arguments args)
    {
        args.MustBe("backup FIL", 1);
        var data = VerbSettings.Load().Data;
        new SqliteFile(data.DatabaseFile).BackUpTo(args[0]);
        return Task.FromResult($"Säkerhetskopian ligger i {Path.GetFullPath(args[0])}");
    }

    public static Task<string> Restore(Arguments args)
    {
        args.MustBe("restore FIL --yes", 1, "yes");
        var data = VerbSettings.Load().Data;
        if (!args.Has("yes"))
            throw new RuleBroken(Rule.Conflict, $"Databasen {data.DatabaseFile} byts mot kopian. Stoppa programmet först och lägg sedan till --yes.");
        var kept = new SqliteFile(data.DatabaseFile).RestoreFrom(args[0], Clock.Now);
        return Task.FromResult($"{data.DatabaseFile} är återställd från {Path.GetFullPath(args[0])}.{(kept is null ? "" : $" Den tidigare databasen ligger kvar i {kept}")}");
    }

    private static async Task<MinutesStore> Open(VerbSettings settings)
    {
        var store = new MinutesStore(new SqliteFile(settings.Data.DatabaseFile));
        await store.Migrate();
        return store;
    }

    /// <returns>The body's name, and the files whose meeting was there already.</returns>
    private static async Task<(string Body, List<string> Skipped)> Import(MinutesDb db, string bodyName, IReadOnlyList<string> files)
    {
        var bodies = await db.Bodies.WithSeats().ToListAsync();
        var body = bodies.FirstOrDefault(b => SwedishText.Fold(b.Name) == SwedishText.Fold(bodyName))
            ?? throw new RuleBroken(Rule.NotFound, $"Det finns ingen grupp som heter ”{bodyName}”.");
        var skipped = new List<string>();
        foreach (var file in files)
        {
            var named = FileDay.In(Path.GetFileName(file));
            var parsed = Read(await ReadingVerbs.TextOf(file), body.ReadingContext(named ?? Clock.Today));
            var date = parsed.MeetingDate ?? named
                ?? throw new RuleBroken(Rule.Invalid, $"{file} säger inte vilken dag mötet var. Ge filen ett namn som 2026-11-20.txt. Inget lästes in.");
            if (await db.Meetings.AnyAsync(m => m.BodyId == body.Id && m.Date == date))
            {
                skipped.Add(Path.GetFileName(file));
                continue;
            }

            var meeting = await db.Import(body, parsed with { MeetingDate = date }, null, Clock.Now, Clock.Today);
            db.Log.Add(new LogEntry { At = Clock.Now, What = "meeting.imported", MeetingId = meeting.Id, BodyId = body.Id, Detail = Path.GetFileName(file) });
        }

        return (body.Name, skipped);
    }

    private static ParsedMinutes Read(FileText file, ReadingContext context) => MinutesText.Read(file.Text, context with { LinesAreWhole = file.LinesAreWhole });

    private static Person NewPerson(string address, string? name)
    {
        var local = address[..address.IndexOf('@', StringComparison.Ordinal)];
        var guessed = string.Join(' ', local.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpper(w[0], SwedishText.Culture) + w[1..]));
        var person = new Person { Name = name is { Length: > 0 } ? SwedishText.Collapse(name) : guessed.Length > 0 ? guessed : address };
        person.GiveAddress(address);
        return person;
    }
}
