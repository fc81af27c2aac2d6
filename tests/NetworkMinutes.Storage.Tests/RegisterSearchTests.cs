using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Dates;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Storage.Tests;

public sealed class RegisterSearchTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 20);

    private readonly Person member = new() { Name = "Anna" };
    private readonly Person coordinator = new() { Name = "Karin" };
    private TemporaryStore temporary = null!;

    public async ValueTask InitializeAsync()
    {
        temporary = await TemporaryStore.Create();
        var body = new Body { Name = "Nätverket" };
        body.Seat(member, MembershipRole.Member, null);
        body.Seat(coordinator, MembershipRole.Coordinator, null);
        await temporary.Store.Write(db =>
        {
            db.Add(body);
            return Task.CompletedTask;
        });
        await temporary.Store.Write(async db =>
        {
            var network = await db.Bodies.Include(b => b.Memberships).ThenInclude(m => m.Person).SingleAsync();
            var first = Meeting.Plan(network, new DateOnly(2025, 12, 31));
            var item = first.AddItem("Punkt");
            first.Write(item, "Text.", null, Now, Today);
            first.Reconcile(item, [Decision("Åtgärda måltiden i Öckerö till 100 %."), Decision("Stödja mal_a med \\ i filnamnet.")]);
            first.Finalise(network.Memberships[1].Person, "", "{}", [1], "a.docx", Now);
            first.BeginCorrection();
            first.Reconcile(item, [Decision("Åtgärda maten i Öckerö till 100 %."), Decision("Stödja mal_a med \\ i filnamnet.")]);
            var second = Meeting.Plan(network, new DateOnly(2026, 1, 1));
            second.Reconcile(
                second.AddItem("Punkt"),
                [Action("Sen.", new DateOnly(2026, 10, 31)), Action("I dag.", Today), Action("Någon gång.", null)]);
            db.AddRange(first, second);
        });
    }

    public async ValueTask DisposeAsync() => await temporary.DisposeAsync();

    [Theory]
    [InlineData("ÖCKERÖ", 1)]
    [InlineData("öckerö åtgärda", 1)]
    [InlineData("öckerö finnsinte", 0)]
    [InlineData("ockero", 0)]
    [InlineData("maltid", 0)]
    [InlineData("100 %", 1)]
    [InlineData("%", 1)]
    [InlineData("_", 1)]
    [InlineData("malXa", 0)]
    [InlineData("\\", 1)]
    [InlineData("'", 0)]
    [InlineData("", 2)]
    public async Task Every_word_must_occur_and_stands_for_itself(string written, int found)
    {
        await using var db = temporary.Store.Read();
        var viewer = (await db.ViewerFor(member.Id, Today))!;

        Assert.Equal(found, await db.EntriesFor<Decision>(viewer).Containing(new(written), viewer).CountAsync());
    }

    [Fact]
    public async Task A_member_searches_what_was_finalised_and_a_coordinator_what_is_written()
    {
        await using var db = temporary.Store.Read();
        var (reader, writer) = ((await db.ViewerFor(member.Id, Today))!, (await db.ViewerFor(coordinator.Id, Today))!);
        Task<int> Count(Viewer viewer, string word) => db.EntriesFor<Decision>(viewer).Containing(new(word), viewer).CountAsync();

        Assert.Equal((1, 0), (await Count(reader, "måltiden"), await Count(reader, "maten")));
        Assert.Equal((0, 1), (await Count(writer, "måltiden"), await Count(writer, "maten")));
    }

    [Theory]
    [InlineData(2025, 2)]
    [InlineData(2026, 0)]
    [InlineData(null, 2)]
    [InlineData(-5, 2)]
    [InlineData(10000, 2)]
    public async Task A_year_is_from_its_first_to_its_last_day(int? year, int found)
    {
        await using var db = temporary.Store.Read();
        var viewer = (await db.ViewerFor(coordinator.Id, Today))!;

        Assert.Equal(found, await db.EntriesFor<Decision>(viewer).Of(null, year).CountAsync());
        Assert.Equal([2026, 2025], await db.YearsOfMeetings(viewer));
    }

    [Fact]
    public async Task Late_means_after_the_last_day_and_stands_first()
    {
        await using var db = temporary.Store.Read();
        var viewer = (await db.ViewerFor(coordinator.Id, Today))!;

        Assert.Equal(["Sen."], await db.EntriesFor<ActionItem>(viewer).Overdue(Today).Select(a => a.Text).ToListAsync());
        Assert.Equal(["Sen.", "I dag.", "Någon gång."], await db.EntriesFor<ActionItem>(viewer).DueFirst().Select(a => a.Text).ToListAsync());
    }

    [Fact]
    public async Task An_undone_report_and_replaced_owners_leave_no_rows()
    {
        await temporary.Store.Write(async db =>
        {
            var action = await db.Actions.Whole().SingleAsync(a => a.Text == "Sen.");
            var me = await db.People.SingleAsync(p => p.Id == coordinator.Id);
            action.Assign([me], [("Enhetschef", OwnerKind.Function)]);
            action.ReportDone(me, "", Now, Today);
        });
        await temporary.Store.Write(async db =>
        {
            var action = await db.Actions.Whole().SingleAsync(a => a.Text == "Sen.");
            action.UndoReport(coordinator.Id, Now);
            action.Assign([], [("Verksamhetschef", OwnerKind.Function)]);
        });

        await using var db = temporary.Store.Read();
        Assert.Equal(0, await db.Set<FollowUp>().CountAsync());
        Assert.Equal(["Verksamhetschef"], await db.Set<Owner>().Select(o => o.Words).ToListAsync());
    }

    private static ParsedDecision Decision(string text) => new(new(0, text.Length), text, "", true, DecisionStrength.Decides, [], []);

    private static ParsedAction Action(string text, DateOnly? last) =>
        new(new(0, text.Length), text, "", true, ParsedActionKind.Action, [], last is null ? null : new FuzzyDate("då", null, last, FuzzyDateKind.Until));
}
