using NetworkMinutes.Web.Live;
using NetworkMinutes.Web.Pages.Meetings;

namespace NetworkMinutes.Web.Tests.Live;

public class CompanyTests
{
    static readonly Dictionary<int, string> Numbers = new() { [12] = "4", [13] = "5" };

    [Fact]
    public async Task One_who_writes_is_seen_by_the_other_in_words_until_they_leave()
    {
        await using var site = new Site();
        var desk = await Desk.In(site);
        await using var elin = await Listener.Open(desk.Elin, $"at={desk.MeetingId}");
        Assert.Equal("", await Others(desk.Elin, desk));

        await using (var karin = await Listener.Open(desk.Karin, $"at={desk.MeetingId}.{desk.ItemId}"))
        {
            await Told(elin, desk, "Karin Dahl är i punkt 1");
            Assert.Equal("Karin Dahl skriver här", (await Company(desk.Elin, desk)).QuerySelector($"[data-in='{desk.ItemId}']")!.TextContent);
            Assert.Equal("Elin Forsberg är här", await Others(desk.Karin, desk));
        }

        await Told(elin, desk, "");
    }

    [Fact]
    public async Task Who_goes_from_item_to_item_is_in_one_of_them()
    {
        await using var site = new Site();
        var presence = site.Get<RoomPresence>();
        var first = presence.Enter(4, "Karin Dahl", [new Place(1, 12)]);
        using var second = presence.Enter(4, "Karin Dahl", [new Place(1, 13)]);
        first.Dispose();
        Assert.Equal([13], presence.With(personId: 1, meetingId: 1).Select(c => c.ItemId ?? 0));

        second.Dispose();
        Assert.NotEmpty(presence.With(personId: 1, meetingId: 1));
    }

    [Fact]
    public void Those_in_the_room_are_named_and_a_crowd_is_counted()
    {
        Companion elin = new(1, "Elin Forsberg", 12), ada = new(2, "Ada Norén", null), henrik = new(3, "Henrik Sollin", 12), karin = new(4, "Karin Dahl", 99);

        Assert.Equal("Elin Forsberg är i punkt 4 · Ada Norén är här", CompanyView.Of([elin, ada], Numbers).Sentence);
        Assert.Equal("Karin Dahl är här", CompanyView.Of([karin], Numbers).Sentence);
        var crowd = CompanyView.Of([elin, ada, henrik, karin], Numbers);
        Assert.Equal("Elin Forsberg är i punkt 4 · Ada Norén är här · 2 till är här", crowd.Sentence);
        Assert.Equal([new InItem(12, "Elin Forsberg och Henrik Sollin skriver här", "Elin och Henrik skriver")], crowd.Items);
    }

    /// <summary>Her own coming is told too, so it may take more than one event.</summary>
    static async Task Told(Listener elin, Desk desk, string others)
    {
        do await elin.Next("presence");
        while (await Others(desk.Elin, desk) != others);
    }

    static Task<AngleSharp.Html.Dom.IHtmlDocument> Company(HttpClient client, Desk desk) => Site.Read(client, $"/meetings/{desk.MeetingId}/company");

    static async Task<string> Others(HttpClient client, Desk desk) => (await Company(client, desk)).QuerySelector("#others")!.TextContent;
}
