using System.Text.RegularExpressions;
using NetworkMinutes.Log;
using NetworkMinutes.People;
using NetworkMinutes.Web.Pages.Shared;
using NetworkMinutes.Web.Tests.Register;

namespace NetworkMinutes.Web.Tests.Administration;

public partial class LogTests(RegisterStory story) : IClassFixture<RegisterStory>
{
    [Fact]
    public void Every_act_that_is_logged_has_words()
    {
        var source = Path.Combine(Repository.Root, "src");
        var acts = Repository.Folders("src").Prepend(source).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs"))
            .Where(file => !file.EndsWith("LogWords.cs", StringComparison.Ordinal)).SelectMany(file => Act().Matches(File.ReadAllText(file)).Select(m => m.Value.Trim('"'))).ToHashSet();

        Assert.Contains("meeting.finalised", acts);
        Assert.DoesNotContain(acts, act => LogWords.Of(new LogEntry { What = act }).Contains(act, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_log_tells_what_was_done_and_where()
    {
        using (var katarina = await story.Site.SignedInAs(story.Katarina))
        {
            await Site.Post(katarina, $"/actions/{story.Checklist.Id}/report", [], from: $"/actions/{story.Checklist.Id}");
        }

        using var administrator = await story.Site.SignedInAs(await Administrator());

        var row = (await Site.Read(administrator, "/administration")).QuerySelector(".log tbody tr")!.TextContent;
        Assert.Contains($"Svarade att åtgärd {story.Checklist.Id} är klar i Lerum", row, StringComparison.Ordinal);
        Assert.Contains("Nätverket äldreomsorg den 22 maj 2026", row, StringComparison.Ordinal);
    }

    async Task<Person> Administrator()
    {
        var ada = new Person { Name = "Ada Norén", IsAdministrator = true };
        ada.GiveAddress("ada@x.example");
        await story.Site.Seed(db => db.Add(ada));
        return ada;
    }

    [GeneratedRegex("\"(action|body|correction|decision|draft|meeting|member|message|minutes|organisation|person|trial|version)\\.[a-z][a-z.-]+\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Act();
}
