using NetworkMinutes.ActionItems;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

/// <summary>A sentence is taken away, kept in the register, let go of, put back.</summary>
public class LeavingTests : FollowingTest
{
    [Fact]
    public void An_entry_whose_words_stand_in_the_text_is_not_let_go_of()
    {
        var given = Promised();
        Desk[0] = Talk;
        Desk[1] = Report;

        Assert.Equal(Rule.Conflict, Assert.Throws<RuleBroken>(given.Entry.LetGo).Rule);
        Assert.True(given.IsKept);
    }

    [Fact]
    public void A_gone_entry_that_is_kept_stands_in_the_register_and_asks_no_more()
    {
        var given = Promised();
        Desk[0] = Talk;
        Assert.True(given.Entry.AwaitsFate);

        given.Entry.Keep();
        Desk[0] = Desk.Page(Talk, Other);

        Assert.Equal((false, true), (given.Entry.AwaitsFate, given.Entry.StandsInRegister));
    }

    [Fact]
    public void A_gone_entry_that_is_let_go_of_leaves_the_register_until_its_words_come_back()
    {
        var given = Promised();
        Desk[0] = Talk;

        given.Entry.LetGo();
        Assert.Equal((false, false), (given.Entry.AwaitsFate, given.Entry.StandsInRegister));
        Desk[0] = Desk.Page(Talk, Report);

        Assert.True(given.IsKept && given.Entry.StandsInRegister);
    }

    [Fact]
    public void A_gone_entry_that_is_let_go_of_is_called_back()
    {
        var given = Promised();
        Desk[0] = Talk;
        given.Entry.LetGo();

        given.Entry.Undo();

        Assert.True(given.IsKept && given.Entry.AwaitsFate);
    }

    [Fact]
    public void A_sentence_taken_away_key_by_key_and_written_again_is_the_same_entry()
    {
        var given = Promised();

        Desk.Backspace(0, Desk[0].Length, Report.Length);
        Assert.False(given.Entry.InText);
        Assert.Equal(Report, given.Entry.Text);
        Desk.Type(0, Desk[0].Length, "Anna tar fram ett underlag om handledning till juni.");

        Assert.True(given.IsKept && given.Entry.InText);
        Assert.Equal(2, Desk.Meeting.Entries.Count(e => e.CarriesInput) + 1);
    }

    [Fact]
    public void A_dismissed_suggestion_stays_dismissed_through_rewording_and_undoing()
    {
        Desk[0] = Report;
        var entry = Desk.About("underlag");
        entry.Dismiss();

        Desk.Type(0, Report.Length - 1, " eller juni");
        Desk[0] = "";
        Desk[0] = Report;

        Assert.Same(entry, Assert.Single(Desk.Meeting.Entries));
        Assert.Equal(Standing.Dismissed, entry.Standing);
    }

    [Fact]
    public void Another_sentence_in_the_same_place_is_another_entry()
    {
        var given = Promised();

        Desk[0] = Desk.Page(Talk, "Karin Dahl bokar lokal i Lerum.");

        var fresh = Desk.About("lokal");
        Assert.NotSame(given.Entry, fresh);
        Assert.False(fresh.CarriesInput);
        Assert.True(given.IsKept);
    }

    [Fact]
    public void A_new_promise_that_is_like_a_gone_one_elsewhere_does_not_take_its_place()
    {
        Desk[0] = "Karin Dahl bokar lokal till mötet den 3 maj.";
        var done = (ActionItem)Desk.About("lokal");
        done.SetStatus(ActionStatus.Done, Desk.Room.Karin, "", Room.Noon);
        Desk[0] = "";

        Desk[1] = "Karin Dahl bokar lokal till mötet den 9 juni.";

        Assert.Equal(ActionStatus.Open, ((ActionItem)Desk.About("lokal")).Status);
        Assert.False(done.InText);
    }

    [Fact]
    public void A_sentence_pasted_elsewhere_and_then_written_on_is_the_same_entry()
    {
        var given = Promised();
        Desk[0] = Talk;

        Desk[1] = Report;
        Desk[1] = "Anna tar fram ett underlag om handledning till maj och visar det i juni.";

        Assert.True(given.IsKept && given.Entry.InText);
    }

    [Fact]
    public void Of_two_alike_sentences_the_one_that_is_deleted_goes()
    {
        Desk[0] = "Anna tar fram ett underlag till maj. Anna tar fram ett underlag till juni.";
        var (may, june) = (Desk.About("till maj"), Desk.About("till juni"));
        may.Accept();
        june.Dismiss();

        Desk[0] = "Anna tar fram ett underlag till juni.";

        Assert.Equal((false, true), (may.InText, june.InText));
        Assert.Equal(Standing.Dismissed, june.Standing);
    }

    [Fact]
    public void Two_alike_sentences_that_change_places_keep_what_is_theirs()
    {
        Desk[0] = Desk.Page("Anna tar fram ett underlag till maj.", "Anna tar fram ett underlag till juni.");
        var (may, june) = (Desk.About("till maj"), Desk.About("till juni"));
        may.Accept();
        june.Dismiss();

        Desk[0] = Desk.Page("Anna tar fram ett underlag till juni.", "Anna tar fram ett underlag till maj.");

        Assert.Same(may, Desk.About("till maj"));
        Assert.Same(june, Desk.About("till juni"));
    }

    [Fact]
    public void Undoing_that_two_sentences_were_joined_gives_each_its_own_back()
    {
        Desk[0] = "Anna tar fram ett underlag till maj. Anna tar fram ett underlag till juni.";
        var (may, june) = (Desk.About("till maj"), Desk.About("till juni"));
        may.Accept();
        june.Dismiss();

        Desk[0] = "Anna tar fram ett underlag till maj och juni.";
        Desk.UndoAll();
        Desk[0] = "Anna tar fram ett underlag till maj. Anna tar fram ett underlag till juni.";

        Assert.Same(may, Desk.About("till maj"));
        Assert.Same(june, Desk.About("till juni"));
    }

    [Fact]
    public void A_sentence_deleted_backwards_into_the_one_before_and_undone_key_by_key_is_itself_again()
    {
        Desk[0] = Desk.Page("Karin Dahl uppdaterar mallen, protokollet och statistiken under v. 6.", "GR skickar policyn, planen och schemat.");
        var given = Desk.About("policyn");
        given.Accept();
        Desk.ForgetSaves();

        Desk.Backspace(0, Desk[0].IndexOf(" skickar", StringComparison.Ordinal), "6.\n\nGR".Length);
        Desk.UndoAll();

        Assert.Same(given, Desk.About("policyn"));
        Assert.True(given.IsRecorded);
        Assert.Equal(2, Desk.Meeting.Entries.Count);
    }

    [Fact]
    public void The_entries_of_a_removed_item_are_shown_at_the_one_above()
    {
        Desk[1] = Other;
        var given = Give(Other).Single();
        Desk[1] = "";

        Desk.Meeting.RemoveItem(Desk.Items[1]);

        Assert.Contains(given.Entry, Desk.Meeting.EntriesOf(Desk.Items[0]));
    }
}
