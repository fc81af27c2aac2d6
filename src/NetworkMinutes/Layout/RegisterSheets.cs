using NetworkMinutes.ActionItems;
using NetworkMinutes.Decisions;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;

namespace NetworkMinutes.Layout;

/// <summary>The register's lists as tables, with the words that the viewer may read.</summary>
public static class RegisterSheets
{
    public static SheetDocument Decisions(IEnumerable<Decision> ours, IEnumerable<ExternalDecision> others, Viewer viewer) => new(
        "Beslut",
        [new("Möte", 12), new("Nätverk eller grupp", 28), new("Punkt", 7), new("Ärende", 30), new("Beslut", 70), new("Beslutat av", 28), new("Beslutat den", 13), new("Personer", 28), new("Läge", 12), new("Vad det blev", 40)],
        [.. ours.Select(d => Row(d, viewer)), .. others.Select(d => Row(d, viewer))]);

    public static SheetDocument Actions(IEnumerable<ActionItem> actions, Viewer viewer) => new(
        "Åtgärder",
        [new("Möte", 12), new("Nätverk eller grupp", 28), new("Punkt", 7), new("Ärende", 30), new("Åtgärd", 70), new("Ansvarig", 32), new("Klart", 20), new("Senast", 12), new("Läge", 16)],
        [.. actions.Select(a => Row(a, viewer))]);

    private static IReadOnlyList<SheetCell> Row(Decision decision, Viewer viewer) =>
    [
        .. Place(decision), Words(decision, viewer), decision.Meeting.Body.Name, decision.Meeting.Date, People(decision, viewer), Capital(DecisionWords.Of(decision.Status)), decision.Outcome,
    ];

    private static IReadOnlyList<SheetCell> Row(ExternalDecision decision, Viewer viewer) => [.. Place(decision), decision.TextFor(viewer), decision.BodyName, decision.DecidedOn, "", "", ""];

    private static IReadOnlyList<SheetCell> Row(ActionItem action, Viewer viewer) =>
    [
        .. Place(action), action.TextFor(viewer), string.Join(", ", action.Owners.Select(o => o.Kind == OwnerKind.Everyone ? "Alla kommuner" : o.Person?.NameInList ?? o.Words)), action.Due?.Words ?? "", action.Due?.Latest, ActionWords.State(action),
    ];

    private static IEnumerable<SheetCell> Place(RegisterEntry entry) => [entry.Meeting.Date, entry.Meeting.Body.Name, entry.Item?.Number, entry.Item?.Title];

    /// <summary>Points stand on lines of their own, when they are points of just those words.</summary>
    private static string Words(Decision decision, Viewer viewer)
    {
        var text = decision.TextFor(viewer);
        return decision.Clauses.Count > 0 && text == decision.Text && decision.LeadIn.Length < text.Length
            ? string.Join('\n', decision.Clauses.Select(clause => "– " + clause).Prepend(decision.LeadIn)) : text;
    }

    /// <summary>Who is named stands in the words; what a correction is changing is not shown to members.</summary>
    private static string People(Decision decision, Viewer viewer) =>
        decision.TextFor(viewer) == decision.Text ? string.Join(", ", decision.People.Select(p => p.Person?.NameInList ?? p.Name)) : "";

    private static string Capital(string word) => word.Length == 0 ? "" : char.ToUpper(word[0], SwedishText.Culture) + word[1..];
}
