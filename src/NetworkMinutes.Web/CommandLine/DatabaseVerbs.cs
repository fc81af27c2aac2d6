using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Log;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Storage.Sqlite;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.SignIn;

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

    public static async Task<MinutesStore> Open(VerbSettings settings)
    {
        var store = new MinutesStore(new SqliteFile(settings.Data.DatabaseFile));
        await store.Migrate();
        return store;
    }

    private static Person NewPerson(string address, string? name)
    {
        var local = address[..address.IndexOf('@', StringComparison.Ordinal)];
        var guessed = string.Join(' ', local.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpper(w[0], SwedishText.Culture) + w[1..]));
        var person = new Person { Name = name is { Length: > 0 } ? SwedishText.Collapse(name) : guessed.Length > 0 ? guessed : address };
        person.GiveAddress(address);
        return person;
    }
}
