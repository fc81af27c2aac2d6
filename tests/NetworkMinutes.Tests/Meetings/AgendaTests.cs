using FsCheck;
using FsCheck.Fluent;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

public class AgendaTests
{
    private readonly Room room = new();

    [Fact]
    public void Items_are_numbered_by_order_and_sub_items_by_letter()
    {
        room.Meeting.AddItem("Hälso- och sjukvård");
        room.Meeting.AddItem("Nyckeltal", level: 2);
        room.Meeting.AddItem("Avtal", level: 2);
        room.Meeting.AddItem("Övrigt");

        Assert.Equal(["1", "2", "2a", "2b", "3"], room.Meeting.Agenda.Select(i => i.Number));
    }

    [Fact]
    public void A_new_item_comes_after_the_one_that_is_written_in()
    {
        var care = room.Meeting.AddItem("Hälso- och sjukvård");
        var key = room.Meeting.AddItem("Nyckeltal", level: 2);
        room.Meeting.AddItem("Övrigt");

        room.Meeting.AddItemNear("Avtal", 2, key);
        room.Meeting.AddItemNear("Bilaga", 2, care);
        room.Meeting.AddItemNear("Ekonomi", 1, key);
        room.Meeting.AddItemNear("Sist", 1, null);

        Assert.Equal(
            ["1 Introduktion", "2 Hälso- och sjukvård", "2a Nyckeltal", "2b Avtal", "2c Bilaga", "3 Ekonomi", "4 Övrigt", "5 Sist"],
            room.Meeting.Agenda.Select(i => $"{i.Number} {i.Title}"));
    }

    [Fact]
    public void An_item_with_text_is_not_removed()
    {
        room.Write("Något.");
        var broken = Assert.Throws<RuleBroken>(() => room.Meeting.RemoveItem(room.Item));
        Assert.Equal(Rule.Conflict, broken.Rule);
    }

    [Fact]
    public void An_item_without_a_title_is_refused_with_a_sentence()
    {
        var broken = Assert.Throws<RuleBroken>(() => room.Meeting.AddItem("  "));
        Assert.Equal(("Title", "Skriv en rubrik för punkten."), (broken.Field, broken.Message));
    }

    [Fact]
    public void However_items_are_moved_and_indented_numbers_are_unique_and_none_is_lost() =>
        Prop.ForAll(Gen.Choose(0, 3).Zip(Gen.Choose(0, 4)).ListOf().ToArbitrary(), steps =>
        {
            var meeting = new Room().Meeting;
            for (var i = 0; i < 4; i++) meeting.AddItem($"Punkt {i}");
            foreach (var (verb, which) in steps)
            {
                var item = meeting.Agenda.ElementAt(which);
                if (verb == 0) meeting.Move(item, -1);
                if (verb == 1) meeting.Move(item, 1);
                if (verb == 2) meeting.Indent(item, 1);
                if (verb == 3) meeting.Indent(item, -1);
            }

            return meeting.Items.Count == 5 && meeting.Agenda.Select(i => i.Number).Distinct().Count() == 5;
        }).QuickCheckThrowOnFailure();
}
