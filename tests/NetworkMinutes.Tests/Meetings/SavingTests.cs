using NetworkMinutes.Meetings;
using NetworkMinutes.Merging;

namespace NetworkMinutes.Tests.Meetings;

public class SavingTests
{
    private const string Start = "Karin hälsar välkommen. Gruppen träffas i januari. Lerum lyfter språkstödet.";

    private readonly Room room = new();
    private DateTimeOffset now = Room.Noon;

    [Fact]
    public void Two_who_write_in_one_item_are_merged()
    {
        var (karin, elin) = (Page("Karin", 1), Page("Elin", 2));
        karin.Types(Start);
        elin.Takes();
        karin.Types(Start.Replace("Karin", "Karin Dahl", StringComparison.Ordinal));
        elin.Types(Start + " Ale instämmer.");

        Assert.Equal("Karin Dahl hälsar välkommen. Gruppen träffas i januari. Lerum lyfter språkstödet. Ale instämmer.", room.Item.Text);
    }

    [Fact]
    public void What_was_taken_away_by_a_slip_is_found_among_the_revisions()
    {
        var karin = Page("Karin", 1);
        karin.Types(Start[..30]);
        karin.Types(Start);
        Assert.Single(room.Item.Revisions);

        karin.Types("x");
        karin.Types("xy");

        Assert.Equal([Start, "xy"], room.Item.Revisions.OrderBy(r => r.Number).Select(r => r.Text));
    }

    [Fact]
    public void Two_who_write_in_one_sentence_change_nothing_until_a_person_has_chosen()
    {
        var (karin, elin) = (Page("Karin", 1), Page("Elin", 2));
        karin.Types(Start);
        elin.Takes();
        karin.Types(Start.Replace("i januari", "före jul", StringComparison.Ordinal));
        var stored = room.Item.Text;

        var asked = elin.Types(Start.Replace("i januari", "i februari", StringComparison.Ordinal));
        Assert.Equal("Gruppen träffas före jul.", Assert.Single(asked.Conflicts).Theirs);
        Assert.Equal(stored, room.Item.Text);

        elin.Answers(asked, Keep.Mine);
        Assert.Contains("i februari", room.Item.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_to_what_has_changed_since_is_asked_again()
    {
        var (karin, elin) = (Page("Karin", 1), Page("Elin", 2));
        karin.Types("Vi ses i januari.");
        elin.Takes();
        karin.Types("Vi ses före jul.");
        var asked = elin.Types("Vi ses i februari.");
        karin.Types("Vi ses före jul i Lerum.");

        Assert.False(elin.Answers(asked, Keep.Mine).IsSettled);
        Assert.Equal("Vi ses före jul i Lerum.", room.Item.Text);
    }

    [Fact]
    public void A_page_whose_answer_was_lost_goes_on_saving()
    {
        var karin = Page("Karin", 1);
        karin.Types("Karin", heard: false);
        karin.Types("Karins text.");
        Assert.Equal("Karins text.", room.Item.Text);
    }

    [Fact]
    public void A_lost_answer_to_a_merge_makes_no_conflict_and_loses_nothing()
    {
        var (karin, elin) = (Page("Karin", 1), Page("Elin", 2));
        karin.Types(Start);
        elin.Takes();
        elin.Types(Start.Replace("språkstödet", "språkstödet igen", StringComparison.Ordinal));
        karin.Types(Start.Replace("Karin", "Karin Dahl", StringComparison.Ordinal), heard: false);
        elin.Types(Start.Replace("språkstödet", "språkstödet igen i Ale", StringComparison.Ordinal));

        karin.Types(Start.Replace("Karin hälsar", "Karin Dahl hälsar alla", StringComparison.Ordinal));

        Assert.Equal("Karin Dahl hälsar alla välkommen. Gruppen träffas i januari. Lerum lyfter språkstödet igen i Ale.", room.Item.Text);
    }

    [Fact]
    public void A_lost_answer_makes_no_conflict_though_the_same_person_has_written_in_another_window_since()
    {
        var (one, other) = (Page("Ett fönster", 1), Page("Ett annat", 1));
        one.Types("Början.\n\nSlutet.");
        other.Takes();
        one.Types("Början. Ett.\n\nSlutet.", heard: false);
        other.Types("Början.\n\nSlutet. Tre.");

        Assert.True(one.Types("Början. Ett. Två.\n\nSlutet.").IsSettled);

        Assert.Equal("Början. Ett. Två.\n\nSlutet. Tre.", room.Item.Text);
    }

    [Fact]
    public void An_older_save_of_the_same_page_that_arrives_late_changes_nothing()
    {
        room.Meeting.Save(room.Item, "Ett två", new SaveOrigin(0, "Karins sida", 1) { Turn = 2 }, now, Room.Today);
        var late = room.Meeting.Save(room.Item, "Ett", new SaveOrigin(0, "Karins sida", 1) { Turn = 1 }, now, Room.Today);
        Assert.Equal("Ett två", late.Settle());
        Assert.Equal("Ett två", room.Item.Text);
    }

    [Fact]
    public void Where_nobody_knows_what_it_was_made_from_both_texts_are_shown()
    {
        room.Write("Det här står nu.");
        var asked = room.Meeting.Save(room.Item, "Något helt annat.", new SaveOrigin(-1, "okänd", 1), now, Room.Today);
        Assert.Equal(("Något helt annat.", "Det här står nu."), (asked.Conflicts.Single().Mine, asked.Conflicts.Single().Theirs));
    }

    [Fact]
    public void Two_who_type_by_turns_make_a_revision_each_and_no_more()
    {
        var (karin, elin) = (Page("Karin", 1), Page("Elin", 2));
        karin.Types("Ett.\n\nTvå.");
        elin.Takes();
        for (var i = 1; i <= 20; i++)
        {
            karin.Types(room.Item.Text.Replace("Ett", "Ett!", StringComparison.Ordinal));
            elin.Takes();
            elin.Types(room.Item.Text + "!");
            karin.Takes();
        }

        Assert.Equal(2, room.Item.Revisions.Count);
        Assert.Equal(room.Item.Text, room.Item.Revisions.MaxBy(r => r.Number)!.Text);
    }

    [Fact]
    public void What_another_took_away_stays_in_a_revision()
    {
        var (karin, elin) = (Page("Karin", 1), Page("Elin", 2));
        karin.Types("Det här stryker Elin. Det här står.");
        elin.Takes();
        elin.Types("Det här står.");
        karin.Takes();
        karin.Types("Det här står. Och mer.");
        Assert.Contains(room.Item.Revisions, r => r.Text.Contains("stryker", StringComparison.Ordinal));
    }

    [Fact]
    public void Restoring_is_a_revision_of_its_own()
    {
        var karin = Page("Karin", 1);
        karin.Types("Första.");
        now = now.AddMinutes(11);
        karin.Types("Andra.");
        room.Meeting.Restore(room.Item, room.Item.Revisions[0], 1, now, Room.Today);
        Assert.Equal(["Första.", "Andra.", "Första."], room.Item.Revisions.Select(r => r.Text));
    }

    [Fact]
    public void A_page_that_wrote_another_version_of_the_minutes_is_refused()
    {
        room.Write("Text.");
        var origin = new SaveOrigin(room.Item.Revision, "sida", 1) { Version = room.Meeting.NextVersion + 1 };
        Assert.Equal(Rule.Conflict, Assert.Throws<RuleBroken>(() => room.Meeting.Save(room.Item, "Ny text.", origin, now, Room.Today)).Rule);
        Assert.Equal("Text.", room.Item.Text);
    }

    private OpenPage Page(string name, int personId) => new(this, name, personId);

    /// <summary>A page as the browser keeps it: what it knows is stored, and what it has typed.</summary>
    private sealed class OpenPage(SavingTests test, string name, int personId)
    {
        private (int Revision, string Text) known = (0, "");
        private int turn;
        private string typed = "";

        public void Takes() => known = (test.room.Item.Revision, test.room.Item.Text);

        public MergedText Types(string text, bool heard = true)
        {
            typed = text;
            turn++;
            return Send(new SaveOrigin(known.Revision, name, personId) { Turn = turn, Before = known.Text }, heard);
        }

        public MergedText Answers(MergedText asked, params Keep[] keep) =>
            Send(new SaveOrigin(known.Revision, name, personId) { Turn = turn, Before = known.Text, Answers = keep, AnswersTo = asked.Theirs }, heard: true);

        private MergedText Send(SaveOrigin origin, bool heard)
        {
            var merged = test.room.Meeting.Save(test.room.Item, typed, origin, test.now, Room.Today);
            if (heard && merged.IsSettled) Takes();
            return merged;
        }
    }
}
