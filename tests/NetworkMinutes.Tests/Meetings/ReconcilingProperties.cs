using FsCheck;
using FsCheck.Fluent;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Tests.Meetings;

/// <summary>The text is the record: what people gave an entry stays with its words, whatever happens around them.</summary>
public class ReconcilingProperties
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(int.Parse(Environment.GetEnvironmentVariable("NETWORKMINUTES_ROUNDS") ?? "200", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Whatever_is_done_to_the_texts_nothing_people_gave_is_dropped() =>
        Holds(Writing.Work(Writing.Paragraph), (written, edits) =>
        {
            var desk = written.Desk();
            var given = desk.WhatPeopleGave();
            foreach (var edit in edits)
            {
                edit.Do(desk);
                if (given.Find(g => !g.IsKept) is { } lost) return $"{lost} after {edit}";
            }

            return "";
        });

    [Fact]
    public void Any_edits_undone_one_by_one_restore_everything_people_gave() => Holds(Writing.Work(Writing.ClearParagraph, most: 4), RestoresAll);

    [Fact]
    public void Any_edit_undone_restores_everything_people_gave_however_alike_the_sentences_are() => Holds(Writing.Work(Writing.Paragraph, most: 1), RestoresAll);

    [Fact]
    public void An_edit_and_its_inverse_leave_the_same_readings() =>
        Holds(Writing.Work(Writing.Paragraph, most: 1), (written, edits) =>
        {
            var desk = written.Desk();
            var before = Readings(desk);
            if (edits[0].Kind is EditKind.Retitle or EditKind.Shift) return "";
            edits[0].Do(desk);
            desk.UndoAll();
            return before == Readings(desk) ? "" : $"{before}\n{Readings(desk)}";
        });

    [Fact]
    public void What_an_edit_does_not_touch_stands_as_it_stood() =>
        Holds(Writing.Work(Writing.Paragraph, most: 1), (written, edits) =>
        {
            var edit = edits[0];
            if (edit.Kind is not (EditKind.Insert or EditKind.Remove or EditKind.Replace or EditKind.Copy)) return "";
            var desk = written.Desk();
            var given = desk.WhatPeopleGave().Where(g => g.Entry.InText).Select(g => (Given: g, g.Entry.Item, Paragraph: ParagraphOf(g.Entry))).ToList();
            var paragraphs = desk.Paragraphs(edit.Item);
            var at = paragraphs.Count == 0 ? 0 : edit.At * paragraphs.Count / 1001;
            var removes = edit.Kind is EditKind.Remove or EditKind.Replace && paragraphs.Count > 0;
            var touched = removes ? (desk.Items[edit.Item], at) : (null, -1);
            if (removes && HasTwin(paragraphs, at)) return "";
            edit.Do(desk);
            var changed = given.Find(g => (g.Item, g.Paragraph) != touched && !(g.Given.IsKept && g.Given.Entry.InText && g.Given.Entry.Item == g.Item && g.Given.Entry.Text == g.Given.Text && Given.To(g.Given.Entry).Choices == g.Given.Choices));
            return changed.Given is null ? "" : $"{changed} is {Given.To(changed.Given.Entry)}";
        });

    [Fact]
    public void A_save_changes_nothing_out_of_its_reach() =>
        Holds(Writing.Work(Writing.Paragraph), (written, edits) =>
        {
            var desk = written.Desk();
            desk.IsWatched = true;
            foreach (var edit in edits) edit.Do(desk);
            return desk.ChangedOutOfReach is [var changed, ..] ? Whole.Of(changed) : "";
        });

    [Fact]
    public void Text_before_an_entry_changes_nothing_of_it() =>
        Holds(Writing.Written(Writing.Paragraph), written =>
        {
            var desk = written.Desk();
            var before = desk.Meeting.Entries.Where(e => e.Item == desk.Items[0]).ToList();
            desk[0] = Desk.Page(["Dialog om läget i kommunerna.", .. desk.Paragraphs(0)]);
            return before.Find(e => !e.InText || !desk.Meeting.Entries.Contains(e))?.Text ?? "";
        });

    [Fact]
    public void Every_reading_has_one_entry_and_every_entry_in_the_text_one_reading() =>
        Holds(Writing.Work(Writing.Paragraph), (written, edits) =>
        {
            var desk = written.Desk();
            foreach (var edit in edits) edit.Do(desk);
            var afresh = new Desk();
            for (var i = 0; i < 3; i++)
            {
                afresh.Meeting.Retitle(afresh.Items[i], desk.Items[i].Title, Room.Today);
                afresh[i] = desk[i];
            }

            return Readings(afresh) == Readings(desk) ? "" : $"{Readings(afresh)}\n{Readings(desk)}";
        });

    private static string RestoresAll(Written written, Edit[] edits)
    {
        var desk = written.Desk();
        var given = desk.WhatPeopleGave();
        foreach (var edit in edits.Where(e => e.Kind is not (EditKind.Retitle or EditKind.Shift))) edit.Do(desk);
        desk.UndoAll();
        return given.Find(g => !g.IsWhole) is { } changed ? $"{changed} is {Given.To(changed.Entry)}" : "";
    }

    private static string ParagraphsBefore(RegisterEntry entry) => entry.Item!.Text[..entry.SpanStart];

    private static int ParagraphOf(RegisterEntry entry) => ParagraphsBefore(entry).Split("\n\n").Length - 1;

    /// <summary>Which of two equal neighbours was taken away, the text does not tell.</summary>
    private static bool HasTwin(List<string> paragraphs, int at) => paragraphs.Where((p, i) => i != at && p == paragraphs[at]).Any();

    /// <summary>What is read in the texts, without who it is.</summary>
    private static string Readings(Desk desk) => string.Join('\n', desk.Items.SelectMany(i => desk.Meeting.EntriesOf(i).Where(e => e.InText).Select(e => $"{i.Title} {e.GetType().Name} {e.Span} {e.Text}")).Order(StringComparer.Ordinal));

    private static void Holds<T>(Gen<T> given, Func<T, string> fault) =>
        Prop.ForAll(given.ToArbitrary(), t => fault(t) is var found && found.Length == 0 ? true.ToProperty() : false.Label(found)).Check(Often);

    private static void Holds<TA, TB>(Gen<(TA, TB)> given, Func<TA, TB, string> fault) => Holds(given, t => fault(t.Item1, t.Item2));
}
