using NetworkMinutes.ActionItems;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

public class RecordingTests
{
    private readonly Room room = new();

    [Fact]
    public void A_labelled_decision_is_recorded_at_once()
    {
        room.Write("Beslut: Nätverket ställer sig bakom förslaget.");

        var decision = Assert.Single(room.Meeting.Decisions);
        Assert.True(decision.IsRecorded);
        Assert.Equal("Nätverket ställer sig bakom förslaget.", decision.Text);
    }

    [Fact]
    public void A_promise_in_prose_is_suggested_and_recorded_when_accepted()
    {
        room.Write("Ulf Sandgren skickar sammanställningen till nätverket under v. 48.");

        var action = Assert.Single(room.Meeting.Actions);
        Assert.Equal(Standing.Suggested, action.Standing);
        Assert.Equal(room.Ulf, Assert.Single(action.Owners).Person);
        action.Accept();
        Assert.True(action.IsRecorded);
    }

    [Fact]
    public void An_ambiguous_first_name_is_asked_and_never_guessed()
    {
        room.Write("Anna bjuder in till ett första möte före årsskiftet.");

        var owner = Assert.Single(Assert.Single(room.Meeting.Actions).Asked);
        Assert.Equal("Anna", owner.Words);
        Assert.Null(owner.Person);
    }

    [Fact]
    public void A_chosen_owner_stays_through_edits_around_and_rewording()
    {
        room.Write("Anna bjuder in till ett första möte före årsskiftet.");
        var action = room.Meeting.Actions.Single();
        action.ChooseOwner(action.Owners[0], room.AnnaRosen);
        action.Accept();

        room.Write("Dialog om läget.\n\nAnna bjuder in till ett första möte i gruppen före årsskiftet.\n\nFler frågor.");

        Assert.Same(action, Assert.Single(room.Meeting.Actions));
        Assert.Equal(room.AnnaRosen, Assert.Single(action.Owners).Person);
        Assert.True(action.IsRecorded);
    }

    [Fact]
    public void A_dismissed_suggestion_stays_dismissed_while_typing_goes_on()
    {
        room.Write("Ulf Sandgren skickar sammanställningen till nätverket.");
        room.Meeting.Actions.Single().Dismiss();

        room.Write("Ulf Sandgren skickar sammanställningen till nätverket.\n\nNästa fråga.");

        Assert.Equal(Standing.Dismissed, room.Meeting.Actions.Single().Standing);
    }

    [Fact]
    public void Deleting_the_words_of_an_answered_entry_keeps_it_and_undoing_brings_it_back()
    {
        const string Text = "Ulf Sandgren skickar sammanställningen till nätverket.";
        room.Write(Text);
        var action = room.Meeting.Actions.Single();
        action.Accept();

        room.Write("");
        Assert.False(action.InText);
        Assert.True(action.IsRecorded);

        room.Write(Text);
        Assert.Same(action, Assert.Single(room.Meeting.Actions));
        Assert.True(action.InText);
    }

    [Fact]
    public void An_unanswered_entry_leaves_with_its_words()
    {
        room.Write("Ulf Sandgren skickar sammanställningen till nätverket.");
        room.Write("");
        Assert.Empty(room.Meeting.Entries);
    }

    [Fact]
    public void An_answered_entry_follows_its_words_to_another_item()
    {
        var other = room.Meeting.AddItem("Övrigt");
        const string Text = "Ulf Sandgren skickar sammanställningen till nätverket.";
        room.Write(Text);
        var action = room.Meeting.Actions.Single();
        action.Accept();

        room.Write("");
        room.Write(other, Text);

        Assert.Same(action, Assert.Single(room.Meeting.Actions));
        Assert.Equal(other, action.Item);
    }

    [Fact]
    public void A_decision_that_is_being_typed_is_one_decision()
    {
        const string Text = "Beslut: Nätverket ställer sig bakom förslaget och prövar introduktionen sommaren 2027.";
        for (var length = "Beslut: N".Length; length <= Text.Length; length++) room.Write(Text[..length]);

        Assert.Single(room.Meeting.Decisions);
        Assert.Equal(Text["Beslut: ".Length..], room.Meeting.Decisions.Single().Text);
    }

    [Fact]
    public void Finalised_minutes_cannot_be_written()
    {
        room.Write("Beslut: Nätverket ställer sig bakom förslaget.");
        room.Meeting.Finalise(room.Karin, "text", "{}", [1], "a.docx", Room.Noon);

        var broken = Assert.Throws<RuleBroken>(() => room.Write("Något annat."));
        Assert.Equal(Rule.Conflict, broken.Rule);
        Assert.True(room.Meeting.Decisions.Single().IsPublished);
    }

    [Fact]
    public void A_decision_that_a_correction_takes_out_is_no_longer_published()
    {
        room.Write("Beslut: Nätverket ställer sig bakom förslaget.");
        room.Meeting.Finalise(room.Karin, "text", "{}", [1], "a.docx", Room.Noon);
        var decision = room.Meeting.Decisions.Single();
        room.Meeting.BeginCorrection();
        room.Write("Frågan bordlades inte, den kommer tillbaka.");
        Assert.True(decision.IsPublished);

        room.Meeting.Finalise(room.Karin, "text", "{}", [1], "b.docx", Room.Noon);

        Assert.False(decision.IsPublished);
        Assert.Contains(decision, room.Meeting.Entries);
    }

    [Fact]
    public void Saves_by_one_person_fold_into_a_revision_until_ten_minutes_have_passed()
    {
        room.Meeting.Write(room.Item, "a", 1, Room.Noon, Room.Today);
        room.Meeting.Write(room.Item, "ab", 1, Room.Noon.AddMinutes(9), Room.Today);
        room.Meeting.Write(room.Item, "abc", 1, Room.Noon.AddMinutes(11), Room.Today);
        room.Meeting.Write(room.Item, "abcd", 2, Room.Noon.AddMinutes(11), Room.Today);

        Assert.Equal(["ab", "abc", "abcd"], room.Item.Revisions.Select(r => r.Text));
        Assert.Equal(4, room.Item.Revision);
    }

    [Fact]
    public void A_municipality_reports_for_itself_and_thirteen_make_it_done()
    {
        room.Write("Åtgärd: Alla kommuner prövar checklistan före sommaren.");
        var action = room.Meeting.Actions.Single();
        Assert.True(action.IsForEveryone);
        Assert.Equal(ActionStatus.Open, action.Status);
    }
}
