using NetworkMinutes.Dates;
using NetworkMinutes.People;

namespace NetworkMinutes.ActionItems;

public partial class ActionItem
{
    public const int MunicipalityCount = 13;

    /// <summary>Reports by organisation, for an action that every municipality is to do.</summary>
    public int MunicipalitiesDone => FollowUps.Where(f => f.ReportsDone && f.OrganisationId is not null).Select(f => f.OrganisationId).Distinct().Count();

    public void Reschedule(FuzzyDate? due)
    {
        Due = due;
        DueChosenByHand = true;
    }

    public FollowUp Comment(Person by, string text, DateTimeOffset at) => Add(by, at, done: false, CleanText(text, required: true));

    /// <summary>One owner's part is done; the action is when all parts are.</summary>
    /// <param name="municipality">Whose part it is, for an action that is everyone's; by default the reporter's own.</param>
    public FollowUp ReportDone(Person by, string text, DateTimeOffset at, DateOnly today, Organisation? municipality = null)
    {
        if (Status is ActionStatus.Done) throw new RuleBroken(Rule.Conflict, "Åtgärden är redan klar.");
        var clean = CleanText(text, required: false);
        var municipalityId = IsForEveryone ? municipality?.Id ?? MunicipalityIdOf(by, today) : null;
        if (IsForEveryone && municipalityId is null && !IsOwnedBy(by.Id)) throw new RuleBroken(Rule.Invalid, "Välj vilken kommun som är klar.", "Municipality");
        if (municipalityId is { } id && ReportOf(id) is not null) throw new RuleBroken(Rule.Conflict, "Kommunen har redan svarat att den är klar.");
        var report = Add(by, at, done: true, clean);
        report.OrganisationId = municipalityId;
        foreach (var owner in Owners.Where(o => o.PersonId == by.Id)) owner.DoneOn = today;
        var people = Owners.Where(o => o.Kind == OwnerKind.Person).ToList();
        var whole = IsForEveryone
            ? MunicipalitiesDone >= MunicipalityCount
            : people.Count < 2 || people.All(o => o.DoneOn is not null) || people.All(o => o.PersonId != by.Id);
        if (whole) Status = ActionStatus.Done;
        return report;
    }

    public FollowUp SetStatus(ActionStatus status, Person by, string text, DateTimeOffset at)
    {
        if (!Enum.IsDefined(status)) throw new RuleBroken(Rule.Invalid, "Välj ett läge.", "Status");
        Status = status;
        if (status is ActionStatus.Open) foreach (var owner in Owners) owner.DoneOn = null;
        var entry = Add(by, at, done: status == ActionStatus.Done, CleanText(text, required: false));
        entry.SetsStatus = status;
        return entry;
    }

    private FollowUp Add(Person by, DateTimeOffset at, bool done, string clean)
    {
        var entry = new FollowUp
        {
            Person = by,
            PersonId = by.Id,
            Text = clean,
            At = at,
            ReportsDone = done,
        };
        FollowUps.Add(entry);
        return entry;
    }

    private static string CleanWords(string words)
    {
        var clean = SwedishText.Collapse(words ?? "");
        return clean.Length switch
        {
            0 => throw new RuleBroken(Rule.Invalid, "Skriv vem som är ansvarig.", "Words"),
            > 200 => throw new RuleBroken(Rule.Invalid, "Texten är för lång. Högst 200 tecken får plats.", "Words"),
            _ => clean,
        };
    }

    private static string CleanText(string? text, bool required)
    {
        var clean = (text ?? "").Trim();
        if (required && clean.Length == 0) throw new RuleBroken(Rule.Invalid, "Skriv vad som har hänt.", "Text");
        return clean.Length <= 4000 ? clean : throw new RuleBroken(Rule.Invalid, "Texten är för lång. Högst 4 000 tecken får plats.", "Text");
    }
}

/// <summary>What somebody has said about an action since. Instants are UTC.</summary>
public class FollowUp
{
    public int Id { get; private set; }
    public int PersonId { get; internal set; }
    public Person Person { get; internal set; } = null!;

    /// <summary>The municipality that reports, for an action that is everyone's.</summary>
    public int? OrganisationId { get; internal set; }
    public string Text { get; internal set; } = "";
    public DateTimeOffset At { get; internal set; }
    public bool ReportsDone { get; internal set; }
    public ActionStatus? SetsStatus { get; internal set; }

    /// <summary>The later meeting at which it was gone through, when it was.</summary>
    public int? MeetingId { get; internal set; }
}
