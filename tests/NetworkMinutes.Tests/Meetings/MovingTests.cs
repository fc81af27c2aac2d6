using NetworkMinutes.ActionItems;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

/// <summary>Sentences are cut, pasted and copied; items are split, joined, moved and renamed.</summary>
public class MovingTests : FollowingTest
{
    [Fact]
    public void A_sentence_cut_from_one_item_and_pasted_in_another_takes_its_entry_along()
    {
        var given = Promised();

        Desk[0] = Talk;
        Assert.False(given.Entry.InText);
        Desk[1] = Desk.Page(Talk, Report);

        Assert.True(given.IsKept);
        Assert.Equal((Desk.Items[1], true), (given.Entry.Item, given.Entry.InText));
    }

    [Fact]
    public void A_sentence_pasted_in_another_item_is_a_copy_without_what_people_gave_the_first()
    {
        var given = Promised();

        Desk[1] = Report;

        var copy = Desk.Meeting.EntriesOf(Desk.Items[1]).Single();
        Assert.Equal((false, Standing.Suggested), (copy.CarriesInput, copy.Standing));
        Assert.True(given.IsWhole);
    }

    [Fact]
    public void When_the_first_of_two_copies_is_cut_its_entry_goes_on_in_the_other()
    {
        var given = Promised();

        Desk[1] = Report;
        Desk[0] = Talk;

        Assert.True(given.IsKept);
        Assert.Same(given.Entry, Assert.Single(Desk.Meeting.EntriesOf(Desk.Items[1])));
        Assert.Empty(Desk.Meeting.EntriesOf(Desk.Items[0]));
    }

    [Fact]
    public void A_copy_that_somebody_has_answered_keeps_its_own_and_the_cut_one_is_shown_as_gone()
    {
        var given = Promised();
        Desk[1] = Report;
        var copy = Desk.Meeting.EntriesOf(Desk.Items[1]).Single();
        copy.Dismiss();

        Desk[0] = Talk;

        Assert.Same(copy, Assert.Single(Desk.Meeting.EntriesOf(Desk.Items[1])));
        Assert.True(given.IsKept);
        Assert.False(given.Entry.InText);
    }

    [Fact]
    public void A_cut_that_moved_an_entry_to_a_copy_is_undone_whole()
    {
        var given = Promised();
        Desk[1] = Report;
        Desk[0] = Talk;

        Desk[0] = Desk.Page(Talk, Report);

        Assert.True(given.IsWhole);
        Assert.False(Desk.Meeting.EntriesOf(Desk.Items[1]).Single().CarriesInput);
    }

    [Fact]
    public void A_sentence_half_deleted_while_a_copy_stands_elsewhere_stays_where_it_is_written()
    {
        var given = Promised();
        Desk[1] = Report;

        Desk[0] = Desk.Page(Talk, "Anna ett underlag om handledning till maj.");
        Assert.False(given.Entry.InText);
        Desk[0] = Desk.Page(Talk, "Anna skriver ett underlag om handledning till maj.");

        Assert.True(given.Entry.InText);
        Assert.Equal(Desk.Items[0], given.Entry.Item);
    }

    [Fact]
    public void Splitting_an_item_in_two_moves_the_entries_with_their_sentences()
    {
        Desk[0] = Desk.Page(Talk, Report, Other);
        var given = Give(Report).Concat(Give(Other)).ToList();

        Desk[0] = Talk;
        Desk[1] = Desk.Page(Report, Other);

        Assert.All(given, g => Assert.True(g.IsKept && g.Entry.InText && g.Entry.Item == Desk.Items[1]));
    }

    [Fact]
    public void Joining_two_items_moves_the_entries_of_the_second_to_the_first()
    {
        Desk[0] = Desk.Page(Talk, Report);
        Desk[1] = Other;
        var given = Give(Report).Concat(Give(Other)).ToList();

        Desk[0] = Desk.Page(Talk, Report, Other);
        Desk[1] = "";
        Desk.Meeting.RemoveItem(Desk.Items[1]);

        Assert.All(given, g => Assert.True(g.IsKept && g.Entry.InText && g.Entry.Item == Desk.Items[0]));
    }

    [Fact]
    public void Moving_indenting_and_renaming_an_item_changes_none_of_its_entries()
    {
        var given = Promised();

        Desk.Meeting.Move(Desk.Items[0], 1);
        Desk.Meeting.Indent(Desk.Items[0], 1);
        Desk.Meeting.Retitle(Desk.Items[0], "Handledning", Room.Today);

        Assert.True(given.IsKept && given.Entry.InText);
        Assert.Equal(Report, given.Entry.Text);
    }

    [Fact]
    public void Renaming_a_list_of_tasks_and_back_keeps_what_people_gave_its_points()
    {
        Desk.Meeting.Retitle(Desk.Items[0], "Att göra", Room.Today);
        Desk[0] = "- Boka lokal\n- Ringa regionen";
        var given = Give("Boka lokal").ToList();

        Desk.Meeting.Retitle(Desk.Items[0], "Övrigt", Room.Today);
        Assert.False(given[0].Entry.InText);
        Desk.Meeting.Retitle(Desk.Items[0], "Att göra", Room.Today);

        Assert.True(given[0].IsKept && given[0].Entry.InText);
    }
}
