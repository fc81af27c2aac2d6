using NetworkMinutes.ActionItems;
using NetworkMinutes.Dates;

namespace NetworkMinutes.Web.Pages.Bodies;

/// <summary>A line of the list of open items (balanslistan).</summary>
public sealed record OpenItem(int Id, string Text, IReadOnlyList<string> Owners, bool OwnerMissing, string Due, string Meaning, bool IsLate, string Status)
{
    public static OpenItem Of(ActionItem action, bool maySeeDrafts, DateOnly today, DateOnly? nextMeeting) => new(
        action.Id,
        maySeeDrafts ? action.Text : action.PublishedText ?? "",
        [.. action.Owners.Select(OwnerWords)],
        action.OwnerMissing,
        DueWords.AsWritten(action.Due),
        DueWords.Meaning(action.Due, today, nextMeeting),
        action.IsOverdue(today),
        StatusWords(action));

    private static string OwnerWords(Owner owner) => owner switch
    {
        { Kind: OwnerKind.Everyone } => "Alla kommuner",
        { IsAsked: true } => $"{owner.Words}, oklart vem",
        _ => owner.Display,
    };

    private static string StatusWords(ActionItem action)
    {
        if (action.IsForEveryone) return $"{action.MunicipalitiesDone} av {ActionItem.MunicipalityCount} klara";
        if (action.Status == ActionStatus.Waiting) return "Avvaktar svar";
        var people = action.Owners.Where(o => o.Kind == OwnerKind.Person).ToList();
        var done = people.Count(o => o.DoneOn is not null);
        return people.Count > 1 && done > 0 ? $"{done} av {people.Count} klara" : "Öppen";
    }
}
