using Microsoft.EntityFrameworkCore;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;

namespace NetworkMinutes.Storage.Tests;

/// <summary>What people gave an entry follows its words from save to save, on a real database.</summary>
public sealed class EntryIdentityTests : IAsyncLifetime
{
    private const string Promise = "Anna bjuder in till ett första möte i maj.";
    private const string Talk = "Dialog om läget.";
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 20);

    private TemporaryStore temporary = null!;

    public async ValueTask InitializeAsync()
    {
        temporary = await TemporaryStore.Create();
        await temporary.Store.Write(db =>
        {
            var body = new Body { Name = "Nätverket äldreomsorg" };
            foreach (var (name, where) in new[] { ("Anna Berglund", "Härryda"), ("Anna Rosén", "Kungälv"), ("Bo Ek", "Lerum") })
                body.Seat(new Person { Name = name, Organisation = new Organisation { Name = where, Kind = OrganisationKind.Municipality } }, MembershipRole.Member, null);
            var meeting = Meeting.Plan(body, Today);
            meeting.CallMembers(Today);
            meeting.AddItem("Introduktion");
            meeting.AddItem("Övriga frågor");
            meeting.Write(meeting.Items[0], $"{Talk}\n\n{Promise}", null, Now, Today);
            db.Add(meeting);
            return Task.CompletedTask;
        });
        await Do(m =>
        {
            var action = m.Actions.Single();
            action.ChooseOwner(action.Owners.Single(), m.Body.Memberships.Select(s => s.Person).Single(p => p.Name == "Anna Rosén"));
            action.Accept();
            action.SetStatus(ActionStatus.Done, action.Owners[0].Person!, "Inbjudan är skickad.", Now);
        });
    }

    public async ValueTask DisposeAsync() => await temporary.DisposeAsync();

    [Fact]
    public async Task Cut_and_pasted_in_another_item()
    {
        await Write(0, Talk);
        await Write(1, Promise);

        await MustHoldAll("Övriga frågor");
    }

    [Fact]
    public async Task Pasted_in_another_item_then_cut_and_the_cut_undone()
    {
        await Write(1, Promise);
        await Write(0, Talk);
        await MustHoldAll("Övriga frågor");

        await Write(0, $"{Talk}\n\n{Promise}");
        await MustHoldAll("Introduktion");
    }

    [Fact]
    public async Task Reworded_and_split_and_joined()
    {
        await Write(0, $"{Talk} {Promise.Replace("ett första möte", "två möten", StringComparison.Ordinal)}");
        await Write(0, Promise);

        await MustHoldAll("Introduktion");
    }

    [Fact]
    public async Task Deleted_kept_and_undone()
    {
        await Write(0, "");
        await Do(m => m.Actions.Single().Keep());
        await Write(0, Talk);
        Assert.True((await Action()).StandsInRegister);

        await Write(0, $"{Talk}\n\n{Promise}");
        await MustHoldAll("Introduktion");
    }

    [Fact]
    public async Task Another_name_in_the_text_is_told_until_it_is_taken()
    {
        await Write(0, $"{Talk}\n\n{Promise.Replace("Anna", "Bo Ek", StringComparison.Ordinal)}");
        var told = await Action();
        Assert.Equal(("Anna Rosén, Kungälv", "Bo Ek"), (told.Owners.Single().Display, told.TextNowSays.Single()));

        await Do(m => m.LetTextSayOwners(m.Actions.Single(), Today));
        Assert.Equal("Bo Ek, Lerum", (await Action()).Owners.Single().Display);
    }

    [Fact]
    public async Task The_item_that_an_entry_was_cut_from_can_be_removed()
    {
        await Write(1, Promise);
        await Write(0, "");
        await Do(m => m.RemoveItem(m.Agenda.First()));

        await MustHoldAll("Övriga frågor");
    }

    private async Task MustHoldAll(string item)
    {
        var action = await Action();
        Assert.Equal((item, true, ActionStatus.Done), (action.Item!.Title, action.InText, action.Status));
        Assert.Equal("Anna Rosén, Kungälv", action.Owners.Single().Display);
        Assert.Equal("Inbjudan är skickad.", action.FollowUps.Single().Text);
    }

    private async Task<ActionItem> Action()
    {
        await using var db = temporary.Store.Read();
        return (await db.Meetings.Whole().SingleAsync()).Actions.Single(a => a.CarriesInput);
    }

    private Task<int[]> Write(int item, string text) => temporary.Store.WriteText(item, text, Now);

    private Task Do(Action<Meeting> verb) => temporary.Store.Write(async db => verb(await db.Meetings.Whole().SingleAsync()));
}
