using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Storage;
using NetworkMinutes.Storage.Sqlite;

namespace NetworkMinutes.Web.Tests.CommandLine;

public sealed class DatabaseVerbsTests : IDisposable
{
    readonly Run run = new();

    string Database => run.Path("data/networkminutes.db");

    [Fact]
    public async Task The_first_administrator_gets_a_link()
    {
        var (exit, link, error) = await run.Tell("administrator", "Ada.Norén@GR.example");
        Assert.Equal((0, ""), (exit, error));
        Assert.Matches("^https://minutes.example/sign-in/[0-9a-f]{64}$", link);
        await using var store = new MinutesStore(new SqliteFile(Database));
        var ada = await store.Read().People.SingleAsync();
        Assert.Equal(("Ada Norén", "ada.norén@gr.example", true), (ada.Name, ada.Email, ada.IsAdministrator));
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("--urls=http://127.0.0.1:0")]
    public async Task A_broken_database_is_told_in_one_sentence(string verbOrServe)
    {
        Directory.CreateDirectory(run.Path("data"));
        await File.WriteAllTextAsync(Database, string.Concat(Enumerable.Repeat("This is no database. ", 300)));

        var (exit, _, error) = await run.Tell(verbOrServe);

        Assert.Equal(2, exit);
        Assert.Matches("^Databasen .+ går inte att öppna: .+$", error);
    }

    [Fact]
    public async Task A_broken_database_gives_way_to_a_copy()
    {
        await using (await Store())
            Assert.Equal(0, (await run.Tell("backup", "kopia.db")).Exit);
        const string broken = "This is no database.";
        await File.WriteAllTextAsync(Database, string.Concat(Enumerable.Repeat(broken, 300)));
        await File.WriteAllTextAsync(Database + "-wal", broken);

        var (exit, told, error) = await run.Tell("restore", "kopia.db", "--yes");

        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith(broken, await File.ReadAllTextAsync(told[told.LastIndexOf(Database, StringComparison.Ordinal)..]), StringComparison.Ordinal);
        Assert.False(File.Exists(Database + "-wal"));
        Assert.Equal(0, (await run.Tell("migrate")).Exit);
    }

    [Fact]
    public async Task A_backup_is_made_while_the_database_is_in_use_and_restored_when_it_is_not()
    {
        await using (var store = await Store())
        {
            await store.Write(db => Task.FromResult(db.Add(new Body { Name = "Före" })));
            Assert.Equal(0, (await run.Tell("backup", "kopia.db")).Exit);
            Assert.Equal((2, "", "kopia.db finns redan. Välj ett annat namn."), await run.Tell("backup", "kopia.db"));
            await store.Write(db => Task.FromResult(db.Add(new Body { Name = "Efter" })));
            Assert.Equal((2, "", "Databasen används. Stoppa programmet först. Inget är ändrat."), await run.Tell("restore", "kopia.db", "--yes"));
        }

        var (refused, _, sentence) = await run.Tell("restore", "kopia.db");
        Assert.Equal(2, refused);
        Assert.Contains("--yes", sentence, StringComparison.Ordinal);
        File.WriteAllText(run.Path("skräp.db"), "inte en databas");
        Assert.Equal((2, "", "skräp.db är ingen hel säkerhetskopia av NetworkMinutes. Inget är ändrat."), await run.Tell("restore", "skräp.db", "--yes"));

        var (exit, told, _) = await run.Tell("restore", "kopia.db", "--yes");
        Assert.Equal(0, exit);
        Assert.Contains(".old", told, StringComparison.Ordinal);
        await using var after = await Store();
        Assert.Equal(["Före"], await after.Read().Bodies.Select(b => b.Name).ToListAsync());
    }

    [Fact]
    public async Task Migrate_makes_the_database() =>
        Assert.Equal((0, $"Databasen är i ordning: {Database}", ""), await run.Tell("migrate"));

    public void Dispose() => run.Dispose();

    async Task<MinutesStore> Store()
    {
        var store = new MinutesStore(new SqliteFile(Database));
        await store.Migrate();
        return store;
    }
}
