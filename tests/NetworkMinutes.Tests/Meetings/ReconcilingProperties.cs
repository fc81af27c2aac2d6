using FsCheck;
using FsCheck.Fluent;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

public class ReconcilingProperties
{
    private static readonly string[] Sentences =
    [
        "Beslut: Nätverket ställer sig bakom förslaget.",
        "Beslut: Nätverket rekommenderar kommunerna att pröva checklistan.",
        "Ulf Sandgren skickar sammanställningen till nätverket senast den 15 januari.",
        "Anna bjuder in till ett första möte före årsskiftet.",
        "Åtgärd: Karin Dahl bokar lokal. Senast: 12 mars",
        "Den 9 mars håller GR en heldag om handledning.",
        "Lilla Edet lyfter att språkstödet behöver finnas med från första dagen.",
        "",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Sentences).ListOf().Select(lines => string.Join("\n\n", lines));

    [Fact]
    public void Nothing_a_person_answered_is_ever_dropped() =>
        Prop.ForAll(Texts.Two().ToArbitrary(), texts =>
        {
            var room = new Room();
            room.Write(texts.Item1);
            foreach (var (entry, i) in room.Meeting.Entries.Select((e, i) => (e, i)).ToList())
            {
                if (i % 2 == 0) entry.Accept();
                else entry.Dismiss();
            }

            var answered = room.Meeting.Entries.ToList();
            room.Write(texts.Item2);
            return answered.All(e => room.Meeting.Entries.Contains(e) && e.Answered);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_edit_and_its_inverse_restore_everything() =>
        Prop.ForAll(Texts.Two().ToArbitrary(), texts =>
        {
            var room = new Room();
            room.Write(texts.Item1);
            foreach (var entry in room.Meeting.Entries) entry.Accept();
            var before = room.Meeting.Entries.Select(e => (e, e.Text, e.Standing, e.SpanStart)).ToList();
            room.Write(texts.Item2);
            room.Write(texts.Item1);
            var stands = room.Meeting.Entries.Where(e => e.InText).ToList();
            return before.Count == stands.Count && before.All(b => stands.Any(e => e.Text == b.Text && e.Standing == b.Standing && e.SpanStart == b.SpanStart));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_before_an_entry_changes_nothing_of_it() =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var room = new Room();
            room.Write(text);
            var before = room.Meeting.Entries.ToList();
            room.Write("Dialog om läget i kommunerna.\n\n" + text);
            return before.Count == room.Meeting.Entries.Count && before.All(room.Meeting.Entries.Contains);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_entry_stands_for_two_readings() =>
        Prop.ForAll(Texts.Two().ToArbitrary(), texts =>
        {
            var room = new Room();
            room.Write(texts.Item1);
            room.Write(texts.Item2);
            var spans = room.Meeting.Entries.Where(e => e.InText).Select(e => (e.GetType(), e.SpanStart, e.SpanLength, e.Text)).ToList();
            return spans.Count == room.Meeting.Entries.Count(e => e.InText);
        }).QuickCheckThrowOnFailure();
}
