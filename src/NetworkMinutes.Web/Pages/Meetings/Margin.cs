using System.Globalization;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Dates;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;
using NetworkMinutes.Merging;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>The register beside one item's text, as it stood when this was made: nothing in it changes with the meeting.</summary>
public sealed record Margin(int MeetingId, int ItemId, string Number, int Revision, IReadOnlyList<MarginEntry> Entries, MarginSummary? Summary = null)
{
    public bool HasPersonalNumber { get; init; }

    /// <summary>Who may be chosen where it is asked who is meant; empty where nothing is asked.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>What a person must choose from before the text is saved.</summary>
    public TwoVersions? Versions { get; init; }

    /// <summary>What was dismissed or let go of, and can be called back.</summary>
    public IReadOnlyList<EntrySetAside> SetAside { get; init; } = [];

    /// <summary>Why nothing became of an answer.</summary>
    public string Refusal { get; init; } = "";

    /// <summary>Margins of other items that the same change has touched.</summary>
    public IReadOnlyList<Margin> Beside { get; init; } = [];

    /// <summary>Sent along with another item's margin, to take the place of the one on the page.</summary>
    public bool ComesAlong { get; init; }

    /// <summary>What the page must change in the text it sent to have the one that is stored.</summary>
    public IReadOnlyList<TextEdit> Edits { get; init; } = [];

    /// <summary>An answer to a change: the item's margin, and the whole page's summary anew.</summary>
    public static Margin Anew(Meeting meeting, AgendaItem item) => Of(meeting, item) with { Summary = MarginSummary.Of(meeting, again: true) };

    public static Margin Of(Meeting meeting, AgendaItem item)
    {
        var entries = EntriesOf(meeting, item);
        return new Margin(meeting.Id, item.Id, item.Number, item.Revision, entries)
        {
            HasPersonalNumber = PersonalNumber.IsIn(item.Text),
            People = entries.Any(e => e.AskedOwner is not null)
                ? [.. meeting.Attendance.Select(a => a.Person).Union(meeting.Body.Memberships.Select(m => m.Person)).OrderBy(p => p.Name, SwedishText.Order)]
                : [],
            SetAside = [.. meeting.EntriesOf(item).Where(e => e.Standing == Standing.LetGo || (e.InText && e.Standing == Standing.Dismissed)).Select(EntrySetAside.Of)],
        };
    }

    public Margin With(Meeting meeting, IEnumerable<AgendaItem> beside) => this with { Beside = [.. beside.Select(i => Of(meeting, i) with { ComesAlong = true })] };

    private static IReadOnlyList<MarginEntry> EntriesOf(Meeting meeting, AgendaItem item)
    {
        var entries = meeting.EntriesOf(item).Where(e => !e.IsSetAside).ToList();
        if (entries.Count == 0) return [];
        var readings = meeting.Readings(item);
        return [.. entries.Select(e => MarginEntry.Of(e, meeting) with { Signs = SignsOf(e, readings) })];
    }

    /// <summary>The words that told it: "12+5 30+4".</summary>
    private static string SignsOf(RegisterEntry entry, IReadOnlyList<ParsedEntry> readings) =>
        string.Join(' ', readings.FirstOrDefault(r => entry.InText && r.Span == entry.Span && entry.IsSameKindAs(r))?.Signs.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Start}+{s.Length}")) ?? []);
}

/// <summary>What was dismissed or let go of, in a few words.</summary>
public sealed record EntrySetAside(int Id, string Words)
{
    internal static EntrySetAside Of(RegisterEntry entry) => new(entry.Id, $"{(entry.Standing == Standing.LetGo ? "Borttagen" : "Avfärdad")}: ”{(entry.Text.Length > 24 ? entry.Text[..24] + " …" : entry.Text)}”");
}

/// <param name="Open">Waits for an answer: dotted, not solid.</param>
/// <param name="AskedOwner">The owner whose name fits several; choosing one of the candidates answers.</param>
public sealed record MarginEntry(
    int Id,
    string Kind,
    string Heading,
    string Text,
    IReadOnlyList<string> Lines,
    string Note,
    string Missing,
    string Why,
    bool Open,
    bool CanUndo,
    bool InText,
    int Start,
    int Length,
    int? AskedOwner,
    IReadOnlyList<Candidate> Candidates)
{
    /// <summary>Where in the item's text the words stand that told it, as <see cref="Why"/> says.</summary>
    public string Signs { get; init; } = "";

    /// <summary>Its words are gone: whether to keep it is asked.</summary>
    public bool AwaitsFate { get; init; }

    /// <summary>Whom the text has come to name instead of those chosen.</summary>
    public string TextNowSays { get; init; } = "";

    public string Beginning => Text.Length <= 48 ? Text : Text[..Math.Max(Text.LastIndexOf(' ', 48), 20)] + " …";

    public static MarginEntry Of(RegisterEntry entry, Meeting meeting)
    {
        var open = WaitsForAnswer(entry);
        var action = entry as ActionItem;
        var asked = meeting.Asks(entry);
        return new MarginEntry(
            entry.Id,
            KindOf(entry),
            asked?.Owner is { } owner ? owner.Question : HeadingOf(entry, open),
            entry.Text,
            LinesOf(entry),
            NoteOf(entry, open, asked?.Owner is not null),
            action is { OwnerMissing: true } ? "Ansvarig saknas" : "",
            entry.Why,
            open || entry.AwaitsFate || asked?.Owner is not null,
            (entry.Answered && !open && entry.InText) || entry.KeptByHand,
            entry.InText,
            entry.SpanStart,
            entry.InText ? entry.SpanLength : 0,
            asked?.Owner.Id,
            asked?.Candidates ?? [])
        {
            AwaitsFate = entry.AwaitsFate,
            TextNowSays = entry.InText ? SwedishText.Join(action?.TextNowSays ?? []) : "",
        };
    }

    /// <summary>Whether it waits for an answer.</summary>
    public static bool IsOpen(RegisterEntry entry, Meeting meeting) => WaitsForAnswer(entry) || entry.AwaitsFate || meeting.Asks(entry) is not null;

    private static bool WaitsForAnswer(RegisterEntry entry) => entry is { InText: true, Standing: Standing.Suggested };

    private static string KindOf(RegisterEntry entry) => entry switch
    {
        Decision => "decision",
        ActionItem => "action",
        ExternalDecision => "external",
        _ => "event",
    };

    private static string HeadingOf(RegisterEntry entry, bool open) => entry switch
    {
        Decision => open ? "Möjligt beslut" : "Beslut",
        ActionItem { Kind: ActionKind.Waiting } => open ? "Väntar kanske på svar" : "Väntar på svar",
        ActionItem { Kind: ActionKind.Deadline } => open ? "Möjlig sista dag" : "Sista dag",
        ActionItem => open ? "Möjlig åtgärd" : "Åtgärd",
        ExternalDecision => "Annat organs beslut",
        _ => "Datum att minnas",
    };

    private static List<string> LinesOf(RegisterEntry entry) => entry switch
    {
        Decision decision => [.. decision.People.Select(p => p.Person?.NameAndOrganisation ?? p.Name)],
        ActionItem action => [.. action.Owners.Select(o => o.Display)],
        ExternalDecision external => [external.BodyName],
        EventDate { Date: var date } => [FuzzyDateText.Span(date) is { Length: > 0 } span ? span : date.Words],
        _ => [],
    };

    private static string NoteOf(RegisterEntry entry, bool open, bool asked)
    {
        var note = entry switch
        {
            Decision decision => DecisionNote(decision),
            ActionItem { Due: { } due } => DueNote(due),
            ExternalDecision { DecidedOn: { } day } => SwedishDay.Den(day),
            _ => "",
        };
        if (!asked) return note;
        var what = open ? "Möjlig åtgärd" : "Åtgärd";
        return note.Length > 0 ? $"{what}, {note}" : what;
    }

    private static string DecisionNote(Decision decision)
    {
        var points = decision.Clauses.Count > 0 ? SwedishText.Count(decision.Clauses.Count, "punkt", "punkter") : "";
        return string.Join(". ", new[] { StrengthWords.Of(decision.Strength), points }.Where(s => s.Length > 0));
    }

    /// <summary>"före årsskiftet (senast den 31 december 2026)"; the words alone when the estimate adds nothing.</summary>
    private static string DueNote(FuzzyDate due)
    {
        var span = FuzzyDateText.Span(due);
        if (span.Length == 0) return due.Words;
        return SwedishText.Fold(span).StartsWith(SwedishText.Fold(due.Words), StringComparison.Ordinal) ? span : $"{due.Words} ({span})";
    }
}
