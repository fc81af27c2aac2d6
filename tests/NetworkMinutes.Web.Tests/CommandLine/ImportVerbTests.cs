using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Storage;
using NetworkMinutes.Storage.Sqlite;

namespace NetworkMinutes.Web.Tests.CommandLine;

public sealed class ImportVerbTests : IDisposable
{
    const string Minutes = "Närvarande\nLena Ståhl, Kungsbacka\n\n1. Välkomna\nLena hälsar välkommen.\n";

    readonly Run run = new();

    [Fact]
    public async Task A_folder_of_years_waits_for_a_yes_and_each_file_is_told_of()
    {
        await Folder();

        var (exit, told, error) = await run.Tell("import", "gamla", "--body", "nätverket äldreomsorg");

        Assert.Equal((0, ""), (exit, error));
        Assert.Equal(
            [
                "Att granska 2022-02-03 2022-02-03.txt: Ingen närvaro hittades.",
                "Läst        2023-05-12 2023/2023-05-12.txt",
                "Redan här   2023-05-12 2023/kopia.txt: samma fil som 2023-05-12.txt",
                "Gick inte   -          gammalt.doc: Filen är sparad i ett äldre format, .doc. Öppna den i Word och spara den som .docx.",
                "Att granska -          möte.txt: Varken texten eller filens namn säger vilken dag mötet var.",
                "5 filer: 1 klara att spara, 2 att granska, 1 gick inte att läsa, 1 fanns redan. Granska dem på sidan /meetings/imports?body=1.",
            ],
            told.Split('\n'));
        await using var store = await Store();
        Assert.Empty(await store.Read().Meetings.ToListAsync());
        Assert.Empty(await store.Read().People.ToListAsync());
    }

    [Fact]
    public async Task A_yes_to_all_makes_drafts_of_those_that_need_no_mending()
    {
        await Folder();

        var (_, told, _) = await run.Tell("import", "gamla", "--body", "Nätverket äldreomsorg", "--yes");
        var (_, again, _) = await run.Tell("import", "gamla", "--body", "Nätverket äldreomsorg", "--yes");

        Assert.Contains("Sparad      2023-05-12 2023/2023-05-12.txt", told, StringComparison.Ordinal);
        Assert.Contains("möte.txt: Varken texten eller filens namn säger vilken dag mötet var.", told, StringComparison.Ordinal);
        Assert.Contains("2022-02-03 2022-02-03.txt: Ingen närvaro hittades.", told, StringComparison.Ordinal);
        Assert.Contains("5 filer: 0 sparade som utkast", again, StringComparison.Ordinal);
        await using var store = await Store();
        var meeting = await store.Read().Meetings.Include(m => m.Attendance).SingleAsync();
        Assert.Equal(new DateOnly(2023, 5, 12), meeting.Date);
        Assert.NotEqual(0, meeting.Attendance.Single().OrganisationId);
    }

    [Fact]
    public async Task An_unknown_group_is_one_sentence()
    {
        await Folder();
        Assert.Equal((2, "", "Det finns ingen grupp som heter ”Okända”."), await run.Tell("import", "gamla", "--body", "Okända"));
        Assert.Equal((2, "", "Mappen saknas finns inte."), await run.Tell("import", "saknas", "--body", "Okända"));
    }

    public void Dispose() => run.Dispose();

    async Task Folder()
    {
        await using (var store = await Store())
            await store.Write(db => Task.FromResult(db.Add(new Body { Name = "Nätverket äldreomsorg" })));
        Directory.CreateDirectory(run.Path("gamla/2023"));
        File.WriteAllText(run.Path("gamla/2023/2023-05-12.txt"), Minutes);
        File.WriteAllText(run.Path("gamla/2023/kopia.txt"), Minutes);
        File.WriteAllText(run.Path("gamla/möte.txt"), Minutes.Replace("Lena", "Lina", StringComparison.Ordinal));
        File.WriteAllText(run.Path("gamla/2022-02-03.txt"), "1. Välkomna\nLena hälsar välkommen.\n");
        File.WriteAllText(run.Path("gamla/~$möte.docx"), "lås");
        File.WriteAllBytes(run.Path("gamla/gammalt.doc"), [0xD0, 0xCF, 0x11, 0xE0, 0, 0]);
    }

    async Task<MinutesStore> Store()
    {
        var store = new MinutesStore(new SqliteFile(run.Path("data/networkminutes.db")));
        await store.Migrate();
        return store;
    }
}
