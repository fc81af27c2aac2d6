using NetworkMinutes.Dates;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;

namespace NetworkMinutes.Recognition.Guide;

/// <summary>What is read out of an item's text, as its margin says it.</summary>
public static class ItemNotes
{
    /// <param name="meeting">Its body's words and its people count; a name that fits several is asked about.</param>
    public static IReadOnlyList<ReadNote> Of(string text, string? title, Meeting meeting) =>
        Of(MinutesText.ReadItem(text, meeting.ReadingContext(meeting.Date!.Value) with { Title = title }), meeting);

    public static IReadOnlyList<ReadNote> Of(ItemReading reading, Meeting meeting) => [.. reading.Entries.Select(e => Of(e, meeting))];

    private static ReadNote Of(ParsedEntry entry, Meeting meeting)
    {
        var (heading, possible) = Heading(entry);
        return new ReadNote(heading, entry.Text, possible, [.. Lines(entry, meeting)], entry.Why, entry.Span);
    }

    private static (string Heading, bool IsPossible) Heading(ParsedEntry entry) => entry switch
    {
        ParsedDecision { Marked: true } => ("Beslut", false),
        ParsedDecision => ("Möjligt beslut", true),
        ParsedAction { Labelled: true, Kind: ParsedActionKind.Waiting } => ("Väntar på svar", false),
        ParsedAction { Kind: ParsedActionKind.Waiting } => ("Väntar kanske på svar", true),
        ParsedAction { Labelled: true, Kind: ParsedActionKind.Deadline } => ("Sista dag", false),
        ParsedAction { Kind: ParsedActionKind.Deadline } => ("Möjlig sista dag", true),
        ParsedAction { Labelled: true } => ("Åtgärd", false),
        ParsedAction => ("Möjlig åtgärd", true),
        ParsedExternalDecision => ("Annat organs beslut", false),
        ParsedEvent => ("Datum att minnas", false),
        ParsedProposal proposal => (proposal.Name, false),
        _ => ("Medskick", false),
    };

    private static IEnumerable<NoteLine> Lines(ParsedEntry entry, Meeting meeting) => entry switch
    {
        ParsedDecision decision => OfDecision(decision, meeting),
        ParsedAction action => OfAction(action, meeting),
        ParsedExternalDecision external => [new("Organ", external.Body), .. external.Date is { } day ? [new NoteLine("Dag", SwedishDay.Den(day))] : (NoteLine[])[]],
        ParsedEvent dated => [new("Dag", Span(dated.Date))],
        ParsedInput input => input.Points.Select(p => new NoteLine("Punkt", p)),
        _ => [],
    };

    private static IEnumerable<NoteLine> OfDecision(ParsedDecision decision, Meeting meeting)
    {
        if (StrengthWords.Of(decision.Strength) is { Length: > 0 } strength) yield return new("Styrka", strength);
        foreach (var clause in decision.Clauses) yield return new("Led", clause);
        foreach (var name in decision.People.Select(p => p.Name).Distinct()) yield return Who("Namn", name, meeting);
    }

    private static IEnumerable<NoteLine> OfAction(ParsedAction action, Meeting meeting)
    {
        foreach (var owner in action.Owners) yield return owner.Kind == ParsedOwnerKind.Person ? Who("Vem", owner.Words, meeting) : new("Vem", owner.Words);
        if (action is { Kind: ParsedActionKind.Action, Owners.Count: 0 }) yield return new("Vem", NoteLine.OwnerMissing);
        if (action.Due is { } due) yield return new("När", Due(due));
        if (action.Progress != ParsedProgress.Open) yield return new("Läge", action.Progress == ParsedProgress.Done ? "Klar" : "Görs inte");
    }

    private static NoteLine Who(string label, string words, Meeting meeting) => WhoIs.Rank(words, meeting) switch
    {
        [] when WhoIs.IsPronoun(words) => new(NoteLine.Question, WhoIs.Question(words)),
        [] => new(label, words),
        [var only] => new(label, only.Person.NameAndOrganisation),
        var several => new(NoteLine.Question, $"{WhoIs.Question(words)} {string.Join(" eller ", several.Select(c => c.Person.NameAndOrganisation))}"),
    };

    private static string Due(FuzzyDate due)
    {
        var span = FuzzyDateText.Span(due);
        if (span.Length == 0) return due.Words;
        return SwedishText.Fold(span).StartsWith(SwedishText.Fold(due.Words), StringComparison.Ordinal) ? span : $"{due.Words} ({span})";
    }

    private static string Span(FuzzyDate date) => FuzzyDateText.Span(date) is { Length: > 0 } span ? span : date.Words;
}
