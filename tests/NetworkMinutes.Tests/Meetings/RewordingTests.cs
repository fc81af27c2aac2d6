using NetworkMinutes.ActionItems;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

/// <summary>A sentence is written on, and comes to name others.</summary>
public class RewordingTests : FollowingTest
{
    [Fact]
    public void Rewording_key_by_key_keeps_the_entry_all_the_way()
    {
        Desk[0] = Desk.Page(Talk, "Anna tar fram ett underlag.");
        var given = Give("underlag").Single();
        var start = Desk[0].IndexOf("Anna", StringComparison.Ordinal);

        Desk.Type(0, start + "Anna".Length, " och Ulf Sandgren");
        Desk.Type(0, Desk[0].Length - 1, " om handledning till maj");
        Desk.Backspace(0, Desk[0].IndexOf(" fram", StringComparison.Ordinal) + 5, "tar fram".Length);
        Assert.False(given.Entry.InText);
        Desk.Type(0, Desk[0].IndexOf("  ett", StringComparison.Ordinal) + 1, "skriver");

        Assert.True(given.IsKept && given.Entry.InText);
        Assert.Equal("Anna och Ulf Sandgren skriver ett underlag om handledning till maj.", given.Entry.Text);
        Assert.Equal(["Anna Rosén, Kungälv", "Ulf Sandgren, Partille"], ((ActionItem)given.Entry).Owners.Select(o => o.Display));
    }

    [Fact]
    public void An_answer_to_who_is_meant_waits_while_the_name_is_half_deleted()
    {
        var given = Promised();
        var name = Desk[0].IndexOf("Anna", StringComparison.Ordinal) + 4;

        Desk.Backspace(0, name, 4);
        Desk.Type(0, name - 4, "Karin och Anna");

        Assert.True(given.IsKept && given.Entry.InText);
        Assert.Equal(["Anna Rosén, Kungälv", "Karin Dahl, GR"], ((ActionItem)given.Entry).Owners.Select(o => o.Display));
    }

    [Fact]
    public void A_chosen_owner_stays_when_the_sentence_comes_to_name_another_and_it_is_told()
    {
        var action = (ActionItem)Promised().Entry;

        Desk[0] = Desk[0].Replace("Anna", "Karin", StringComparison.Ordinal);

        Assert.Equal(["Anna Rosén, Kungälv"], action.Owners.Select(o => o.Display));
        Assert.Equal(["Karin"], action.TextNowSays);
    }

    [Fact]
    public void What_the_sentence_now_says_of_owners_can_be_taken()
    {
        var action = (ActionItem)Promised().Entry;
        Desk[0] = Desk[0].Replace("Anna", "Karin", StringComparison.Ordinal);

        Desk.Meeting.LetTextSayOwners(action, Room.Today);

        Assert.Equal(["Karin Dahl, GR"], action.Owners.Select(o => o.Display));
        Assert.Empty(action.TextNowSays);
    }

    [Fact]
    public void A_chosen_owner_whose_whole_name_is_written_out_is_not_asked_about()
    {
        var action = (ActionItem)Promised().Entry;

        Desk[0] = Desk[0].Replace("Anna", "Anna Rosén och Ulf Sandgren", StringComparison.Ordinal);

        Assert.Equal(["Anna Rosén, Kungälv", "Ulf Sandgren, Partille"], action.Owners.Select(o => o.Display));
        Assert.Empty(action.TextNowSays);
    }

    [Fact]
    public void One_who_has_done_their_part_stays_when_the_name_leaves_the_sentence()
    {
        Desk[0] = "Ulf Sandgren och Karin Dahl skickar sammanställningen.";
        var action = (ActionItem)Desk.About("sammanställningen");
        action.Owners[0].DoneOn = Room.Today;

        Desk[0] = "Karin Dahl skickar sammanställningen.";

        Assert.Equal(["Ulf Sandgren, Partille", "Karin Dahl, GR"], action.Owners.Select(o => o.Display));
    }

    [Fact]
    public void Owners_set_by_hand_stay_however_the_sentence_names_others()
    {
        Desk[0] = Report;
        var action = (ActionItem)Desk.About("underlag");
        action.Assign([Desk.Room.Ulf], []);

        Desk[0] = Report.Replace("Anna", "Karin", StringComparison.Ordinal);

        Assert.Equal(["Ulf Sandgren, Partille"], action.Owners.Select(o => o.Display));
        Assert.Equal(["Karin"], action.TextNowSays);
    }

    [Fact]
    public void Names_set_aside_by_hand_are_not_told_until_the_sentence_names_somebody_else()
    {
        Desk[0] = Report;
        var action = (ActionItem)Desk.About("underlag");
        action.Assign([Desk.Room.Ulf], []);

        Desk[0] = Desk.Page(Talk, Report);

        Assert.Equal(["Ulf Sandgren, Partille"], action.Owners.Select(o => o.Display));
        Assert.Empty(action.TextNowSays);
    }
}
