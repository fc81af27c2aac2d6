using NetworkMinutes.ActionItems;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Layout;

/// <summary>What was said at a meeting of what was open before it: first what is done, then what goes on.</summary>
internal static class GoneThroughBlocks
{
    public static IReadOnlyList<DocumentBlock> Of(Meeting meeting, IReadOnlyList<ActionItem> actions)
    {
        var said = actions.Select(a => (Action: a, Said: a.GoneThroughAt(meeting.Id))).Where(a => a.Said is not null).ToList();
        return [.. Part("Klart", said.Where(a => a.Said!.ReportsDone).Select(a => a.Action)), .. Part("Fortsätter", said.Where(a => !a.Said!.ReportsDone).Select(a => a.Action))];
    }

    private static IEnumerable<DocumentBlock> Part(string heading, IEnumerable<ActionItem> actions)
    {
        var lines = actions.Select(Line).ToList();
        return lines.Count == 0 ? [] : [new SubheadingBlock(heading), new ListBlock(ListKind.Bullets, lines)];
    }

    private static string Line(ActionItem action)
    {
        var who = SwedishText.Join(action.Owners.Select(o => o.Kind == OwnerKind.Everyone ? "alla kommuner" : o.Display));
        return who.Length > 0 ? $"{action.Text} ({who})" : action.Text;
    }
}
