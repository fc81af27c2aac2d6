using NetworkMinutes.ActionItems;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

/// <summary>An entry follows its sentence: moved, reworded, taken away and put back.</summary>
public class FollowingTests
{
    private const string Report = "Anna tar fram ett underlag om handledning till maj.";
    private const string Other = "Ulf Sandgren skickar sammanställningen till nätverket.";
    private const string Talk = "Dialog om läget i kommunerna.";

    private readonly Desk desk = new();

    [Fact]
    public void A_sentence_cut_from_one_item_and_pasted_in_another_takes_its_entry_along()
    {
        var given = Promised();

        desk[0] = Talk;
        Assert.False(given.Entry.InText);
        desk[1] = Desk.Page(Talk, Report);

        Assert.True(given.IsKept);
        Assert.Equal((desk.Items[1], true), (given.Entry.Item, given.Entry.InText));
    }

    [Fact]
    public void A_sentence_pasted_in_another_item_is_a_copy_without_what_people_gave_the_first()
    {
        var given = Promised();

        desk[1] = Report;

        var copy = desk.Meeting.EntriesOf(desk.Items[1]).Single();
        Assert.Equal((false, Standing.Suggested), (copy.CarriesInput, copy.Standing));
        Assert.True(given.IsWhole);
    }

    [Fact]
    public void When_the_first_of_two_copies_is_cut_its_entry_goes_on_in_the_other()
    {
        var given = Promised();

        desk[1] = Report;
        desk[0] = Talk;

        Assert.True(given.IsKept);
        Assert.Same(given.Entry, Assert.Single(desk.Meeting.EntriesOf(desk.Items[1])));
        Assert.Empty(desk.Meeting.EntriesOf(desk.Items[0]));
    }

    [Fact]
    public void A_copy_that_somebody_has_answered_keeps_its_own_and_the_cut_one_is_shown_as_gone()
    {
        var given = Promised();
        desk[1] = Report;
        var copy = desk.Meeting.EntriesOf(desk.Items[1]).Single();
        copy.Dismiss();

        desk[0] = Talk;

        Assert.Same(copy, Assert.Single(desk.Meeting.EntriesOf(desk.Items[1])));
        Assert.True(given.IsKept);
        Assert.False(given.Entry.InText);
    }

    [Fact]
    public void A_cut_that_moved_an_entry_to_a_copy_is_undone_whole()
    {
        var given = Promised();
        desk[1] = Report;
        desk[0] = Talk;

        desk[0] = Desk.Page(Talk, Report);

        Assert.True(given.IsWhole);
        Assert.False(desk.Meeting.EntriesOf(desk.Items[1]).Single().CarriesInput);
    }

    [Fact]
    public void A_sentence_half_deleted_while_a_copy_stands_elsewhere_stays_where_it_is_written()
    {
        var given = Promised();
        desk[1] = Report;

        desk[0] = Desk.Page(Talk, "Anna ett underlag om handledning till maj.");
        Assert.False(given.Entry.InText);
        desk[0] = Desk.Page(Talk, "Anna skriver ett underlag om handledning till maj.");

        Assert.True(given.Entry.InText);
        Assert.Equal(desk.Items[0], given.Entry.Item);
    }

    [Fact]
    public void Splitting_an_item_in_two_moves_the_entries_with_their_sentences()
    {
        desk[0] = Desk.Page(Talk, Report, Other);
        var given = Give(Report).Concat(Give(Other)).ToList();

        desk[0] = Talk;
        desk[1] = Desk.Page(Report, Other);

        Assert.All(given, g => Assert.True(g.IsKept && g.Entry.InText && g.Entry.Item == desk.Items[1]));
    }

    [Fact]
    public void Joining_two_items_moves_the_entries_of_the_second_to_the_first()
    {
        desk[0] = Desk.Page(Talk, Report);
        desk[1] = Other;
        var given = Give(Report).Concat(Give(Other)).ToList();

        desk[0] = Desk.Page(Talk, Report, Other);
        desk[1] = "";
        desk.Meeting.RemoveItem(desk.Items[1]);

        Assert.All(given, g => Assert.True(g.IsKept && g.Entry.InText && g.Entry.Item == desk.Items[0]));
    }

    [Fact]
    public void Moving_indenting_and_renaming_an_item_changes_none_of_its_entries()
    {
        var given = Promised();

        desk.Meeting.Move(desk.Items[0], 1);
        desk.Meeting.Indent(desk.Items[0], 1);
        desk.Meeting.Retitle(desk.Items[0], "Handledning", Room.Today);

        Assert.True(given.IsKept && given.Entry.InText);
        Assert.Equal(Report, given.Entry.Text);
    }

    [Fact]
    public void Renaming_a_list_of_tasks_and_back_keeps_what_people_gave_its_points()
    {
        desk.Meeting.Retitle(desk.Items[0], "Att göra", Room.Today);
        desk[0] = "- Boka lokal\n- Ringa regionen";
        var given = Give("Boka lokal").ToList();

        desk.Meeting.Retitle(desk.Items[0], "Övrigt", Room.Today);
        Assert.False(given[0].Entry.InText);
        desk.Meeting.Retitle(desk.Items[0], "Att göra", Room.Today);

        Assert.True(given[0].IsKept && given[0].Entry.InText);
    }

    [Fact]
    public void Rewording_key_by_key_keeps_the_entry_all_the_way()
    {
        desk[0] = Desk.Page(Talk, "Anna tar fram ett underlag.");
        var given = Give("underlag").Single();
        var start = desk[0].IndexOf("Anna", StringComparison.Ordinal);

        desk.Type(0, start + "Anna".Length, " och Ulf Sandgren");
        desk.Type(0, desk[0].Length - 1, " om handledning till maj");
        desk.Backspace(0, desk[0].IndexOf(" fram", StringComparison.Ordinal) + 5, "tar fram".Length);
        Assert.False(given.Entry.InText);
        desk.Type(0, desk[0].IndexOf("  ett", StringComparison.Ordinal) + 1, "skriver");

        Assert.True(given.IsKept && given.Entry.InText);
        Assert.Equal("Anna och Ulf Sandgren skriver ett underlag om handledning till maj.", given.Entry.Text);
        Assert.Equal(["Anna Rosén, Kungälv", "Ulf Sandgren, Partille"], ((ActionItem)given.Entry).Owners.Select(o => o.Display));
    }

    [Fact]
    public void An_answer_to_who_is_meant_waits_while_the_name_is_half_deleted()
    {
        var given = Promised();
        var name = desk[0].IndexOf("Anna", StringComparison.Ordinal) + 4;

        desk.Backspace(0, name, 4);
        desk.Type(0, name - 4, "Karin och Anna");

        Assert.True(given.IsKept && given.Entry.InText);
        Assert.Equal(["Anna Rosén, Kungälv", "Karin Dahl, GR"], ((ActionItem)given.Entry).Owners.Select(o => o.Display));
    }

    [Fact]
    public void A_chosen_owner_stays_when_the_sentence_comes_to_name_another_and_it_is_told()
    {
        var action = (ActionItem)Promised().Entry;

        desk[0] = desk[0].Replace("Anna", "Karin", StringComparison.Ordinal);

        Assert.Equal(["Anna Rosén, Kungälv"], action.Owners.Select(o => o.Display));
        Assert.Equal(["Karin"], action.TextNowSays);
    }

    [Fact]
    public void What_the_sentence_now_says_of_owners_can_be_taken()
    {
        var action = (ActionItem)Promised().Entry;
        desk[0] = desk[0].Replace("Anna", "Karin", StringComparison.Ordinal);

        desk.Meeting.LetTextSayOwners(action, Room.Today);

        Assert.Equal(["Karin Dahl, GR"], action.Owners.Select(o => o.Display));
        Assert.Empty(action.TextNowSays);
    }

    [Fact]
    public void A_chosen_owner_whose_whole_name_is_written_out_is_not_asked_about()
    {
        var action = (ActionItem)Promised().Entry;

        desk[0] = desk[0].Replace("Anna", "Anna Rosén och Ulf Sandgren", StringComparison.Ordinal);

        Assert.Equal(["Anna Rosén, Kungälv", "Ulf Sandgren, Partille"], action.Owners.Select(o => o.Display));
        Assert.Empty(action.TextNowSays);
    }

    [Fact]
    public void One_who_has_done_their_part_stays_when_the_name_leaves_the_sentence()
    {
        desk[0] = "Ulf Sandgren och Karin Dahl skickar sammanställningen.";
        var action = (ActionItem)desk.About("sammanställningen");
        action.Owners[0].DoneOn = Room.Today;

        desk[0] = "Karin Dahl skickar sammanställningen.";

        Assert.Equal(["Ulf Sandgren, Partille", "Karin Dahl, GR"], action.Owners.Select(o => o.Display));
    }

    [Fact]
    public void Owners_set_by_hand_stay_however_the_sentence_names_others()
    {
        desk[0] = Report;
        var action = (ActionItem)desk.About("underlag");
        action.Assign([desk.Room.Ulf], []);

        desk[0] = Report.Replace("Anna", "Karin", StringComparison.Ordinal);

        Assert.Equal(["Ulf Sandgren, Partille"], action.Owners.Select(o => o.Display));
        Assert.Equal(["Karin"], action.TextNowSays);
    }

    [Fact]
    public void Names_set_aside_by_hand_are_not_told_until_the_sentence_names_somebody_else()
    {
        desk[0] = Report;
        var action = (ActionItem)desk.About("underlag");
        action.Assign([desk.Room.Ulf], []);

        desk[0] = Desk.Page(Talk, Report);

        Assert.Equal(["Ulf Sandgren, Partille"], action.Owners.Select(o => o.Display));
        Assert.Empty(action.TextNowSays);
    }

    [Fact]
    public void An_entry_whose_words_stand_in_the_text_is_not_let_go_of()
    {
        var given = Promised();
        desk[0] = Talk;
        desk[1] = Report;

        Assert.Equal(Rule.Conflict, Assert.Throws<RuleBroken>(given.Entry.LetGo).Rule);
        Assert.True(given.IsKept);
    }

    [Fact]
    public void A_gone_entry_that_is_kept_stands_in_the_register_and_asks_no_more()
    {
        var given = Promised();
        desk[0] = Talk;
        Assert.True(given.Entry.AwaitsFate);

        given.Entry.Keep();
        desk[0] = Desk.Page(Talk, Other);

        Assert.Equal((false, true), (given.Entry.AwaitsFate, given.Entry.StandsInRegister));
    }

    [Fact]
    public void A_gone_entry_that_is_let_go_of_leaves_the_register_until_its_words_come_back()
    {
        var given = Promised();
        desk[0] = Talk;

        given.Entry.LetGo();
        Assert.Equal((false, false), (given.Entry.AwaitsFate, given.Entry.StandsInRegister));
        desk[0] = Desk.Page(Talk, Report);

        Assert.True(given.IsKept && given.Entry.StandsInRegister);
    }

    [Fact]
    public void A_gone_entry_that_is_let_go_of_is_called_back()
    {
        var given = Promised();
        desk[0] = Talk;
        given.Entry.LetGo();

        given.Entry.Undo();

        Assert.True(given.IsKept && given.Entry.AwaitsFate);
    }

    [Fact]
    public void A_sentence_taken_away_key_by_key_and_written_again_is_the_same_entry()
    {
        var given = Promised();

        desk.Backspace(0, desk[0].Length, Report.Length);
        Assert.False(given.Entry.InText);
        Assert.Equal(Report, given.Entry.Text);
        desk.Type(0, desk[0].Length, "Anna tar fram ett underlag om handledning till juni.");

        Assert.True(given.IsKept && given.Entry.InText);
        Assert.Equal(2, desk.Meeting.Entries.Count(e => e.CarriesInput) + 1);
    }

    [Fact]
    public void A_dismissed_suggestion_stays_dismissed_through_rewording_and_undoing()
    {
        desk[0] = Report;
        var entry = desk.About("underlag");
        entry.Dismiss();

        desk.Type(0, Report.Length - 1, " eller juni");
        desk[0] = "";
        desk[0] = Report;

        Assert.Same(entry, Assert.Single(desk.Meeting.Entries));
        Assert.Equal(Standing.Dismissed, entry.Standing);
    }

    [Fact]
    public void Another_sentence_in_the_same_place_is_another_entry()
    {
        var given = Promised();

        desk[0] = Desk.Page(Talk, "Karin Dahl bokar lokal i Lerum.");

        var fresh = desk.About("lokal");
        Assert.NotSame(given.Entry, fresh);
        Assert.False(fresh.CarriesInput);
        Assert.True(given.IsKept);
    }

    [Fact]
    public void A_new_promise_that_is_like_a_gone_one_elsewhere_does_not_take_its_place()
    {
        desk[0] = "Karin Dahl bokar lokal till mötet den 3 maj.";
        var done = (ActionItem)desk.About("lokal");
        done.SetStatus(ActionStatus.Done, desk.Room.Karin, "", Room.Noon);
        desk[0] = "";

        desk[1] = "Karin Dahl bokar lokal till mötet den 9 juni.";

        Assert.Equal(ActionStatus.Open, ((ActionItem)desk.About("lokal")).Status);
        Assert.False(done.InText);
    }

    [Fact]
    public void A_sentence_pasted_elsewhere_and_then_written_on_is_the_same_entry()
    {
        var given = Promised();
        desk[0] = Talk;

        desk[1] = Report;
        desk[1] = "Anna tar fram ett underlag om handledning till maj och visar det i juni.";

        Assert.True(given.IsKept && given.Entry.InText);
    }

    [Fact]
    public void Of_two_alike_sentences_the_one_that_is_deleted_goes()
    {
        desk[0] = "Anna tar fram ett underlag till maj. Anna tar fram ett underlag till juni.";
        var (may, june) = (desk.About("till maj"), desk.About("till juni"));
        may.Accept();
        june.Dismiss();

        desk[0] = "Anna tar fram ett underlag till juni.";

        Assert.Equal((false, true), (may.InText, june.InText));
        Assert.Equal(Standing.Dismissed, june.Standing);
    }

    [Fact]
    public void Two_alike_sentences_that_change_places_keep_what_is_theirs()
    {
        desk[0] = Desk.Page("Anna tar fram ett underlag till maj.", "Anna tar fram ett underlag till juni.");
        var (may, june) = (desk.About("till maj"), desk.About("till juni"));
        may.Accept();
        june.Dismiss();

        desk[0] = Desk.Page("Anna tar fram ett underlag till juni.", "Anna tar fram ett underlag till maj.");

        Assert.Same(may, desk.About("till maj"));
        Assert.Same(june, desk.About("till juni"));
    }

    [Fact]
    public void Undoing_that_two_sentences_were_joined_gives_each_its_own_back()
    {
        desk[0] = "Anna tar fram ett underlag till maj. Anna tar fram ett underlag till juni.";
        var (may, june) = (desk.About("till maj"), desk.About("till juni"));
        may.Accept();
        june.Dismiss();

        desk[0] = "Anna tar fram ett underlag till maj och juni.";
        desk.UndoAll();
        desk[0] = "Anna tar fram ett underlag till maj. Anna tar fram ett underlag till juni.";

        Assert.Same(may, desk.About("till maj"));
        Assert.Same(june, desk.About("till juni"));
    }

    [Fact]
    public void A_sentence_deleted_backwards_into_the_one_before_and_undone_key_by_key_is_itself_again()
    {
        desk[0] = Desk.Page("Karin Dahl uppdaterar mallen, protokollet och statistiken under v. 6.", "GR skickar policyn, planen och schemat.");
        var given = desk.About("policyn");
        given.Accept();
        desk.ForgetSaves();

        desk.Backspace(0, desk[0].IndexOf(" skickar", StringComparison.Ordinal), "6.\n\nGR".Length);
        desk.UndoAll();

        Assert.Same(given, desk.About("policyn"));
        Assert.True(given.IsRecorded);
        Assert.Equal(2, desk.Meeting.Entries.Count);
    }

    [Fact]
    public void The_entries_of_a_removed_item_are_shown_at_the_one_above()
    {
        desk[1] = Other;
        var given = Give(Other).Single();
        desk[1] = "";

        desk.Meeting.RemoveItem(desk.Items[1]);

        Assert.Contains(given.Entry, desk.Meeting.EntriesOf(desk.Items[0]));
    }

    private Given Promised()
    {
        desk[0] = Desk.Page(Talk, Report);
        return Give(Report).Single();
    }

    private IEnumerable<Given> Give(string words)
    {
        var entry = desk.About(words);
        entry.Accept();
        if (entry is ActionItem { Owners: [{ Words: "Anna" } anna, ..] } action)
        {
            action.ChooseOwner(anna, desk.Room.AnnaRosen);
            action.Comment(desk.Room.Karin, "Jag ringer på måndag.", Room.Noon);
        }

        desk.ForgetSaves();
        return [Given.To(entry)];
    }
}
