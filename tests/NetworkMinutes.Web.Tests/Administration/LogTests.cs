using NetworkMinutes.People;
using NetworkMinutes.Web.Tests.Register;

namespace NetworkMinutes.Web.Tests.Administration;

public class LogTests(RegisterStory story) : IClassFixture<RegisterStory>
{
    [Fact]
    public async Task The_log_tells_what_was_done_and_where()
    {
        using (var katarina = await story.Site.SignedInAs(story.Katarina))
        {
            await Site.Post(katarina, $"/actions/{story.Checklist.Id}/report", [], from: $"/actions/{story.Checklist.Id}");
        }

        using var administrator = await story.Site.SignedInAs(await Administrator());

        var row = (await Site.Read(administrator, "/administration")).QuerySelector(".log tbody tr")!.TextContent;
        Assert.Contains($"åtgärd {story.Checklist.Id}", row, StringComparison.Ordinal);
        Assert.Contains("Nätverket äldreomsorg den 22 maj 2026", row, StringComparison.Ordinal);
    }

    async Task<Person> Administrator()
    {
        var ada = new Person { Name = "Ada Norén", IsAdministrator = true };
        ada.GiveAddress("ada@x.example");
        await story.Site.Seed(db => db.Add(ada));
        return ada;
    }
}
