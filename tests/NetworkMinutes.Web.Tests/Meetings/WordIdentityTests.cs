using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Decisions;
using NetworkMinutes.Documents;
using NetworkMinutes.Layout;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Web.Tests.Meetings;

public class WordIdentityTests
{
    const string Written = """
        Lena hälsar välkommen.

        HR-chefsnätverket beslutade den 24 september 2026 att rekommendationen ligger fast.

        Beslut: Nätverket beslutar följande:
        • Guiden gäller från årsskiftet.
        • Arbetsgruppen avslutas.

        Åtgärd: Karin Dahl skickar ut guiden senast den 4 december.
        """;

    [Fact]
    public async Task Meeting_items_decisions_and_actions_travel_in_the_file_and_are_read_back_after_it_is_edited()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        await site.Seed(async db =>
        {
            var meeting = await db.Meetings.Include(m => m.Items).Include(m => m.Attendance).Include(m => m.Body).SingleAsync();
            meeting.Write(meeting.AddItem("Guiden"), Written, null, default, new DateOnly(2026, 11, 20));
        });
        using var karin = await site.SignedInAs(network.Karin);
        await using var db = site.Store.Read();
        var (decision, others, action) = (await db.Decisions.SingleAsync(), await db.Set<ExternalDecision>().SingleAsync(), await db.Actions.SingleAsync());
        var item = await db.Items.SingleAsync(i => i.Title == "Guiden");

        var file = await karin.GetByteArrayAsync($"/meetings/{network.Last.Id}/word");

        Assert.Equal(
            [
                new(IdentityKind.Meeting, network.Last.Id, InTable: false, "Nätverket äldreomsorg"),
                new(IdentityKind.Item, item.Id, InTable: false, "Guiden"),
                new(IdentityKind.OthersDecision, others.Id, InTable: false, "HR-chefsnätverket beslutade den 24 september 2026 att rekommendationen ligger fast."),
                new(IdentityKind.Decision, decision.Id, InTable: false, "Beslut: Nätverket beslutar följande: Guiden gäller från årsskiftet. Arbetsgruppen avslutas."),
                new(IdentityKind.Action, action.Id, InTable: false, "Åtgärd: Karin Dahl skickar ut guiden senast den 4 december."),
                new(IdentityKind.Decision, decision.Id, InTable: true, "Nätverket beslutar följande: Guiden gäller från årsskiftet. Arbetsgruppen avslutas."),
                new(IdentityKind.OthersDecision, others.Id, InTable: true, "HR-chefsnätverket beslutade den 24 september 2026 att rekommendationen ligger fast."),
                new FoundIdentity(IdentityKind.Action, action.Id, InTable: true, action.Text),
            ],
            WordIdentities.Of(file).Where(found => found.Kind != IdentityKind.Item || found.Id == item.Id));

        var edited = WordIdentities.Of(Edited(file, "Arbetsgruppen avslutas.", "Arbetsgruppen fortsätter."));
        Assert.Contains(edited, found => found is { Kind: IdentityKind.Decision, InTable: false } && found.Id == decision.Id && found.Text.EndsWith("Arbetsgruppen fortsätter.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_that_wants_no_tables_gets_none()
    {
        await using var site = new Site();
        var network = await Network.In(site);
        await site.Seed(async db =>
        {
            var meeting = await db.Meetings.Include(m => m.Items).Include(m => m.Attendance).Include(m => m.Body).SingleAsync();
            meeting.Write(meeting.AddItem("Guiden"), Written, null, default, new DateOnly(2026, 11, 20));
        });
        using var karin = await site.SignedInAs(network.Karin);
        await Site.Post(karin, $"/bodies/{network.Body.Id}/edit", [("Name", network.Body.Name), ("Kind", "Network"), ("PrintsDecisions", "false"), ("PrintsActions", "true")]);

        var text = TextOf(await karin.GetByteArrayAsync($"/meetings/{network.Last.Id}/word"));
        Assert.DoesNotContain("Beslut i korthet", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Andras beslut", text, StringComparison.Ordinal);
        Assert.Contains("ÅtgärderPunktVadVemNär", text, StringComparison.Ordinal);
    }

    static string TextOf(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return package.MainDocumentPart!.Document.InnerText;
    }

    static byte[] Edited(byte[] file, string before, string after)
    {
        using var copy = new MemoryStream();
        copy.Write(file);
        using (var package = WordprocessingDocument.Open(copy, isEditable: true))
            foreach (var text in package.MainDocumentPart!.Document.Descendants<Text>().Where(text => text.Text == before)) text.Text = after;
        return copy.ToArray();
    }
}
