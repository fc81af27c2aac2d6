using System.Text;
using NetworkMinutes.Meetings;
using NetworkMinutes.Web.Live;

namespace NetworkMinutes.Web.Tests.Live;

public class FragmentTests
{
    [Fact]
    public async Task A_fragment_is_the_same_markup_as_the_page_and_carries_no_token()
    {
        await using var site = new Site();
        var desk = await Desk.In(site);
        var page = await Site.Read(desk.Karin, $"/meetings/{desk.MeetingId}/write");
        var whole = await Site.Read(desk.Elin, $"/meetings/{desk.MeetingId}/room?part=whole");
        var item = await Site.Read(desk.Elin, $"/meetings/{desk.MeetingId}/room?part={desk.ItemId}");

        foreach (var token in page.QuerySelectorAll("input[name=__RequestVerificationToken]").ToList()) token.Remove();
        foreach (var selector in new[] { "#now", "#outline", "#run", "#next-time", "#facts", "#margin-summary", $"#item-{desk.ItemId}" })
            Assert.Equal(page.QuerySelector(selector)!.OuterHtml, whole.QuerySelector(selector)!.OuterHtml);
        Assert.Equal(page.QuerySelector($"#item-{desk.ItemId}")!.OuterHtml, item.QuerySelector($"#item-{desk.ItemId}")!.OuterHtml);
        Assert.Empty(whole.QuerySelectorAll("input[name=__RequestVerificationToken]"));
    }

    [Fact]
    public async Task The_sheet_is_the_document_as_the_draft_shows_it()
    {
        await using var site = new Site();
        var desk = await Desk.In(site);
        var draft = await Site.Read(desk.Karin, $"/meetings/{desk.MeetingId}?draft=true");
        var projector = await Site.Read(desk.Karin, $"/meetings/{desk.MeetingId}/projector");
        var sheet = await Site.Read(desk.Elin, $"/meetings/{desk.MeetingId}/sheet?part=whole");
        var point = await Site.Read(desk.Elin, $"/meetings/{desk.MeetingId}/sheet?part={desk.ItemId}");

        Assert.Equal(draft.QuerySelector(".paper")!.OuterHtml, projector.QuerySelector(".paper")!.OuterHtml);
        Assert.Equal(draft.QuerySelector(".paper")!.OuterHtml, sheet.QuerySelector(".paper")!.OuterHtml);
        Assert.Equal(draft.QuerySelector(".point")!.OuterHtml, point.QuerySelector(".point")!.OuterHtml);
        Assert.Null(projector.QuerySelector("main button, main a[href^='/'], nav"));
    }

    [Fact]
    public async Task A_part_is_drawn_once_for_all_until_it_changes()
    {
        var meeting = new LiveMeeting();
        using var subscription = new Subscription(new Dictionary<int, bool> { [3] = true }, meeting.Remove);
        meeting.Add(subscription);
        var drawn = 0;

        async Task<string> Item(int id) => Encoding.UTF8.GetString(await meeting.Fragment($"room {id}", id, () => Task.FromResult(Encoding.UTF8.GetBytes($"{Interlocked.Increment(ref drawn)}"))));

        Assert.Equal(["1", "1", "1"], await Task.WhenAll(Item(7), Item(7), Item(7)));
        meeting.Take(new MeetingChange(3, ChangedPart.Text, 8, 1));
        Assert.Equal("1", await Item(7));
        meeting.Take(new MeetingChange(3, ChangedPart.Text, 7, 1));
        Assert.Equal("2", await Item(7));
        meeting.Take(new MeetingChange(3, ChangedPart.Head));
        Assert.Equal("3", await Item(7));
        subscription.Dispose();
        Assert.Equal("4", await Item(7));
        Assert.Equal("5", await Item(7));
    }

    [Fact]
    public async Task A_part_that_could_not_be_drawn_is_drawn_again()
    {
        var meeting = new LiveMeeting();
        using var subscription = new Subscription(new Dictionary<int, bool> { [3] = true }, meeting.Remove);
        meeting.Add(subscription);

        await Assert.ThrowsAsync<IOException>(() => meeting.Fragment("room 7", 7, () => throw new IOException()));
        Assert.Equal([1], await meeting.Fragment("room 7", 7, () => Task.FromResult<byte[]>([1])));
    }

    [Fact]
    public void One_who_does_not_keep_up_is_let_go_and_nobody_waits()
    {
        var ended = 0;
        using var slow = new Subscription(new Dictionary<int, bool> { [3] = true }, _ => ended++);
        for (var i = 0; i < 1000; i++) slow.Offer(new LiveEvent("change", $"{i}"));
        Assert.Equal(1, ended);
        Assert.True(slow.Unread.CanCount && slow.Unread.Count < 1000);
    }
}
