using NetworkMinutes.ActionItems;
using NetworkMinutes.Decisions;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Meetings;

/// <summary>How much old minutes were understood as. What is only possible is told apart, for it is not in the register after a yes.</summary>
public sealed record ImportCount(int People, int Items, int Decisions, int PossibleDecisions, int Actions, int PossibleActions)
{
    public static ImportCount Of(ParsedMinutes read)
    {
        var entries = read.Items.SelectMany(item => item.Reading.Entries).ToList();
        var (decisions, actions) = (entries.OfType<ParsedDecision>().ToLookup(d => d.Marked), entries.OfType<ParsedAction>().ToLookup(a => a.Labelled));
        return new(read.Attendance.Count, read.Items.Count, decisions[true].Count(), decisions[false].Count(), actions[true].Count(), actions[false].Count());
    }

    public static ImportCount Of(Meeting meeting, int people, int items)
    {
        var (decisions, actions) = (meeting.Decisions.ToLookup(d => d.IsRecorded), meeting.Actions.ToLookup(a => a.IsRecorded));
        return new(people, items, decisions[true].Count(), decisions[false].Count(), actions[true].Count(), actions[false].Count());
    }

    public string Words => string.Join(", ", new[]
    {
        SwedishText.Count(People, "person", "personer"),
        SwedishText.Count(Items, "punkt", "punkter"),
        SwedishText.Count(Decisions, "beslut", "beslut"),
        PossibleDecisions > 0 ? SwedishText.Count(PossibleDecisions, "möjligt beslut", "möjliga beslut") : "",
        SwedishText.Count(Actions, "åtgärd", "åtgärder"),
        PossibleActions > 0 ? SwedishText.Count(PossibleActions, "möjlig åtgärd", "möjliga åtgärder") : "",
    }.Where(words => words.Length > 0));
}
