using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NetworkMinutes.Documents;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Demo;
using NetworkMinutes.Web.SignIn;

namespace NetworkMinutes.Web.Hosting;

internal static class Preparation
{
    private static readonly (string Address, string Sees)[] WaysIn =
    [
        ("karin.dahl@gr.example", "samordnare, skriver Nätverket äldreomsorg"),
        ("maria.lindholm@goteborg.example", "ledamot, ser det som har skickats och vad hon själv har lovat"),
        (DemoBodies.AdministratorAddress, "administratör, ser och sköter allt"),
    ];

    /// <summary>Migrates the database, and once the program serves makes Word export ready behind it; in Development also fills it with the demo the first time and prints a way in.</summary>
    public static async Task Prepare(this WebApplication app)
    {
        var store = app.Services.GetRequiredService<MinutesStore>();
        await store.Migrate();
        app.Lifetime.ApplicationStarted.Register(() => _ = Task.Run(MinutesWord.WarmUp));
        if (!app.Environment.IsDevelopment()) return;
        await store.FillWithDemo(app.Logger);
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var site = app.Services.GetRequiredService<IOptionsMonitor<SiteSettings>>().CurrentValue;
            if (site.PublicAddress.Length == 0) site.PublicAddress = app.Urls.FirstOrDefault() ?? "";
            _ = PrintWayIn(app, store, site);
        });
    }

    private static async Task PrintWayIn(WebApplication app, MinutesStore store, SiteSettings site)
    {
        var clock = app.Services.GetRequiredService<Clock>();
        var lines = await store.Write(async db =>
        {
            var found = new List<string>();
            foreach (var (address, sees) in WaysIn)
            {
                if (await db.People.FirstOrDefaultAsync(p => p.Email == address) is { } person)
                    found.Add($"  {person.Name} ({sees})\n    {SignInMailer.NewLink(db, person.Id, site, clock.Now)}");
            }

            return found;
        });
        Console.WriteLine($"\nNetworkMinutes finns på {site.PublicAddress}");
        if (lines.Count > 0) Console.WriteLine("Logga in med en länk. Den gäller en gång, i 15 minuter; starta om för nya.\n" + string.Join('\n', lines));
        Console.WriteLine($"  Mejl som skulle ha skickats: {site.Link("/development/mailbox")}\n");
    }
}
