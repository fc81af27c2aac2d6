using Microsoft.AspNetCore.Mvc;
using NetworkMinutes.Dates;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Actions;

/// <summary>When it is to be done, in words.</summary>
public class DueDateModel(MinutesStore store, MinutesDb db, Clock clock) : ActionPage(store, db, clock)
{
    private const int Longest = 100;

    [BindProperty]
    public string? DueWords { get; set; }

    public override string? TypedDue => DueWords ?? "";

    public IActionResult OnGet() => ToAction();

    public Task<IActionResult> OnPost() => AttemptAsCoordinator(
        "action.rescheduled",
        "Tiden är ändrad.",
        (_, action) =>
        {
            action.Reschedule(Read(DueWords ?? "", action.Meeting.Date ?? Clock.Today));
            return Task.FromResult(action.Due is { } due ? $"till {due.Words}" : "");
        });

    /// <returns>Null for no words. Words that name no time are kept as they are, and are never overdue.</returns>
    private static FuzzyDate? Read(string words, DateOnly reference)
    {
        var clean = SwedishText.Collapse(words);
        if (clean.Length > Longest) throw new RuleBroken(Rule.Invalid, "Skriv tiden kortare, till exempel ”före sommaren” eller ”senast den 15 januari”.", nameof(DueWords));
        return clean.Length == 0 ? null : SwedishDates.Parse(clean, reference) ?? new FuzzyDate(clean, null, null, FuzzyDateKind.Span);
    }
}
