using NetworkMinutes.ActionItems;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;
using NetworkMinutes.Tests.Meetings;

namespace NetworkMinutes.Tests.ActionItems;

public class ReportingTests
{
    private static readonly DateTimeOffset Noon = Room.Noon;
    private static readonly DateOnly Today = Room.Today;

    private readonly Room room = new();

    [Fact]
    public void An_owner_and_a_coordinator_may_report_and_others_may_not()
    {
        var action = Action("Anna Berglund skickar rutinen.", ("Anna Berglund", ParsedOwnerKind.Person));

        Assert.True(action.MayReport(Viewer(room.AnnaBerglund), Today));
        Assert.True(action.MayReport(Viewer(room.Karin, coordinates: true), Today));
        Assert.False(action.MayReport(Viewer(room.Ulf), Today));
        Assert.Equal(Rule.NotFound, Assert.Throws<RuleBroken>(() => action.MustBeReportableBy(Viewer(room.Ulf), Today)).Rule);
    }

    [Fact]
    public void A_table_says_that_it_is_done_until_somebody_says_otherwise()
    {
        Assert.Equal(ActionStatus.Done, InTable("Klar").Status);
        Assert.Equal(ActionStatus.Open, InTable("Pågår").Status);
        Assert.Equal(ActionStatus.Dropped, InTable("Utgår").Status);

        InTable("Klar").SetStatus(ActionStatus.Open, room.Karin, "", Noon);

        Assert.Equal(ActionStatus.Open, InTable("Klar").Status);

        ActionItem InTable(string status)
        {
            room.Write($"Vad\tVem\tStatus\nBoka lokal\tAnna Berglund\t{status}");
            return Assert.Single(room.Meeting.Actions);
        }
    }

    [Fact]
    public void Everyones_action_is_each_municipalitys()
    {
        var action = Everyones();

        Assert.Equal("Partille", action.MunicipalityOf(room.Ulf.Id, Today)!.Name);
        Assert.Null(action.MunicipalityOf(room.Karin.Id, Today));
        room.Body.Memberships.Single(m => m.Person == room.Ulf).EndOn(Today.AddDays(-1));
        Assert.False(action.MayReport(Viewer(room.Ulf), Today));
    }

    [Fact]
    public void A_municipality_answers_once()
    {
        var action = Everyones();
        action.ReportDone(room.Ulf, "", Noon, Today);

        Assert.Equal(1, action.MunicipalitiesDone);
        Assert.Equal(Rule.Conflict, Assert.Throws<RuleBroken>(() => action.ReportDone(room.Ulf, "", Noon, Today)).Rule);
        Assert.Equal(ActionStatus.Open, action.Status);
        Assert.NotNull(action.PartDoneAt(room.Ulf.Id, Today));
        Assert.Null(action.PartDoneAt(room.AnnaRosen.Id, Today));
    }

    [Fact]
    public void A_coordinator_says_which_municipality_is_done()
    {
        var action = Everyones();

        Assert.Equal("Municipality", Assert.Throws<RuleBroken>(() => action.ReportDone(room.Karin, "", Noon, Today)).Field);
        action.ReportDone(room.Karin, "", Noon, Today, room.Ulf.Organisation);
        Assert.Equal(room.Ulf.OrganisationId, action.FollowUps.Single().OrganisationId);
    }

    [Fact]
    public void A_report_is_undone_and_the_action_stands_as_before()
    {
        var action = Action("Ulf skickar rutinen.", ("Ulf", ParsedOwnerKind.Person));
        action.SetStatus(ActionStatus.Waiting, room.Karin, "", Noon.AddDays(-1));
        action.ReportDone(room.Ulf, "Skickad.", Noon, Today);
        Assert.Equal(ActionStatus.Done, action.Status);

        action.UndoReport(room.Ulf.Id, Noon.AddHours(1));

        Assert.Equal(ActionStatus.Waiting, action.Status);
        Assert.Null(action.Owners.Single().DoneOn);
        Assert.Single(action.FollowUps);
    }

    [Fact]
    public void Only_ones_own_report_is_undone_and_only_for_a_day_and_not_past_the_coordinator()
    {
        var action = Action("Ulf skickar rutinen.", ("Ulf", ParsedOwnerKind.Person));
        action.ReportDone(room.Ulf, "", Noon, Today);

        Assert.Null(action.UndoableReport(room.Karin.Id, Noon));
        Assert.Null(action.UndoableReport(room.Ulf.Id, Noon.AddDays(2)));
        action.SetStatus(ActionStatus.Done, room.Karin, "", Noon.AddHours(1));
        Assert.Equal(Rule.Conflict, Assert.Throws<RuleBroken>(() => action.UndoReport(room.Ulf.Id, Noon.AddHours(2))).Rule);
    }

    [Fact]
    public void A_comment_is_read_by_its_writer_and_the_coordinators()
    {
        var action = Action("Ulf skickar rutinen.", ("Ulf", ParsedOwnerKind.Person));
        action.Comment(room.Ulf, "Dröjer.", Noon);
        action.SetStatus(ActionStatus.Waiting, room.Karin, "", Noon);

        Assert.Equal(2, action.FollowUpsFor(Viewer(room.Ulf)).Count());
        Assert.Equal(2, action.FollowUpsFor(Viewer(room.Karin, coordinates: true)).Count());
        Assert.Single(action.FollowUpsFor(Viewer(room.AnnaRosen)));
    }

    [Fact]
    public void Assigning_by_hand_keeps_what_somebody_has_done_and_needs_somebody()
    {
        var action = Action("Anna Berglund och Ulf skickar rutinen.", ("Anna Berglund", ParsedOwnerKind.Person), ("Ulf", ParsedOwnerKind.Person));
        action.ReportDone(room.Ulf, "", Noon, Today);

        action.Assign([room.Ulf], [("Enhetschef", OwnerKind.Function)]);

        Assert.Equal(["Ulf Sandgren, Partille", "Enhetschef"], action.Owners.Select(o => o.Display));
        Assert.Equal(Today, action.Owners[0].DoneOn);
        Assert.Equal("People", Assert.Throws<RuleBroken>(() => action.Assign([], [])).Field);
    }

    public ReportingTests()
    {
        var id = 0;
        foreach (var seat in room.Body.Memberships)
        {
            Give(seat.Person, nameof(Person.Id), ++id);
            Give(seat.Person.Organisation!, nameof(Organisation.Id), 100 + id);
            (seat.PersonId, seat.OrganisationId, seat.Person.OrganisationId) = (id, 100 + id, 100 + id);
        }
    }

    private ActionItem Everyones() => Action("Alla kommuner prövar checklistan.", ("Alla kommuner", ParsedOwnerKind.Everyone));

    private ActionItem Action(string text, params (string Words, ParsedOwnerKind Kind)[] owners)
    {
        room.Meeting.Reconcile(
            room.Item,
            [new ParsedAction(new(0, text.Length), text, "", true, ParsedActionKind.Action, [.. owners.Select(o => new ParsedOwner(o.Words, o.Kind, new(0, 1)))], null)]);
        return room.Meeting.Actions.Single();
    }

    private static Viewer Viewer(Person person, bool coordinates = false) =>
        new(person.Id, person.Name, person.OrganisationId, false) { Coordinates = coordinates ? new HashSet<int> { 0 } : [] };

    private static void Give(object entity, string property, int id) => entity.GetType().GetProperty(property)!.SetValue(entity, id);
}
