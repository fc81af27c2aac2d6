using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.SignIn;

namespace NetworkMinutes.Web.Hosting;

internal static class Preparation
{
    /// <summary>Migrates the database; in Development also fills it with the demo the first time and prints a way in.</summary>
    public static async Task Prepare(this WebApplication app)
    {
        var store = app.Services.GetRequiredService<MinutesStore>();
        await store.Migrate();
        if (!app.Environment.IsDevelopment()) return;
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var site = app.Services.GetRequiredService<IOptionsMonitor<SiteSettings>>().CurrentValue;
            if (site.PublicAddress.Length == 0) site.PublicAddress = app.Urls.First();
            _ = PrintWayIn(app, store, site);
        });
    }

    private static async Task PrintWayIn(WebApplication app, MinutesStore store, SiteSettings site)
    {
        var clock = app.Services.GetRequiredService<Clock>();
        var links = await store.Write(async db =>
        {
            var people = await db.People.Where(p => p.IsAdministrator || p.Email == "karin.dahl@gr.example").OrderBy(p => p.Id).Take(2).ToListAsync();
            return people.Select(p => $"  {p.Name}: {SignInMailer.NewLink(db, p.Id, site, clock.Now)}").ToList();
        });
        Console.WriteLine($"NetworkMinutes is at {site.PublicAddress}. Sign in once with:");
        links.ForEach(Console.WriteLine);
        Console.WriteLine($"  Mails that would be sent: {site.Link("/development/mailbox")}");
    }
}
