using NetworkMinutes.ActionItems;
using NetworkMinutes.Dates;
using NetworkMinutes.People;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Commitments;

/// <summary>One action as the one who promised it sees it.</summary>
public sealed class Commitment(ActionItem action, Viewer viewer, DateOnly today, Due due)
{
    public ActionItem Action { get; } = action;
    public Due Due { get; } = due;
    public string Text { get; } = action.TextFor(viewer);
    public Organisation? Municipality { get; } = action.MunicipalityOf(viewer.PersonId, today);
    public DateOnly? DoneOn { get; } = action.PartDoneAt(viewer.PersonId, today) is { } at ? DateOnly.FromDateTime(Clock.Local(at).DateTime) : null;

    /// <summary>Done according to old minutes, it is not to do though nobody has reported it.</summary>
    public bool IsToDo => DoneOn is null && Action.IsOpen;

    public bool CanBeUndone(DateTimeOffset now) => Action.UndoableReport(viewer.PersonId, now) is not null;

    public string DoneDay => DoneOn is { } day ? DayText.Day(day, today) : "";

    /// <summary>"Klart", or "Klart i Lerum".</summary>
    public string Button => Municipality is null ? "Klart" : $"Klart i {Municipality.Name}";

    /// <summary>The first words, for a button's name where many buttons say the same.</summary>
    public string Beginning => Text.Length <= 60 ? Text : Text[..(Text.LastIndexOf(' ', 60) is > 0 and var at ? at : 60)] + " …";

    /// <summary>Who else, and how far it has come.</summary>
    public string Together
    {
        get
        {
            if (Municipality is not null)
                return $"Du svarar för {Municipality.Name}. {Action.MunicipalitiesDone} av {ActionItem.MunicipalityCount} kommuner är {(Action.MunicipalitiesDone == 1 ? "klar" : "klara")}.";
            var others = Action.Owners.Where(o => o.PersonId != viewer.PersonId).Select(o => o.Display).ToList();
            return others.Count == 0 ? "" : $"Tillsammans med {SwedishText.Join(others)}.";
        }
    }
}
