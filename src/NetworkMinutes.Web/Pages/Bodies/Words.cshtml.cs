using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Log;
using NetworkMinutes.Meetings;
using NetworkMinutes.Recognition;
using NetworkMinutes.Recognition.Guide;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Bodies;

/// <summary>A body's own words, and a sentence to try them on.</summary>
public class WordsModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    private const int LongestSentence = 2000;

    [BindProperty]
    public string? Promises { get; set; }

    [BindProperty]
    public string? Decisions { get; set; }

    [BindProperty]
    public string? DecisionLabels { get; set; }

    [BindProperty]
    public string? Owners { get; set; }

    [BindProperty]
    public string? Sentence { get; set; }

    public Body Body { get; private set; } = null!;

    /// <summary>How the sentence is read with the words as typed; null when there is none.</summary>
    public IReadOnlyList<ReadNote>? Tried { get; private set; }

    /// <summary>Whether the sentence is read in the same way without them.</summary>
    public bool IsReadAnyway { get; private set; }

    private TypedWords Typed => new(Promises, Decisions, DecisionLabels, Owners);

    public async Task OnGet(int id)
    {
        await Load(id);
        (Promises, Decisions, DecisionLabels, Owners) = TypedWords.Of(Body.OwnWords);
    }

    public Task<IActionResult> OnPost(int id) => Attempt(
        async () =>
        {
            var reread = await Store.Write(async db =>
            {
                var body = await db.BodiesToWriteFor(Me).FirstOrDefaultAsync(b => b.Id == id).OrNotFound();
                body.Speak(Typed);
                var open = await db.MeetingsToWriteFor(Me).Whole().Where(m => m.BodyId == id && m.State != MeetingState.Finalised).ToListAsync();
                foreach (var meeting in open) meeting.ReadAgain(Clock.Today);
                db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "body.words", BodyId = id, Detail = body.Name });
                return open.Count(m => m.Agenda.Any(i => i.Text.Length > 0));
            });
            Notice = reread == 0 ? "Orden är sparade." : $"Orden är sparade. {SwedishText.Count(reread, "utkast", "utkast")} har lästs om.";
            return Redirect($"/bodies/{id}/words");
        },
        () => Load(id));

    public async Task<IActionResult> OnPostTry(int id)
    {
        var answer = await Attempt(
            async () =>
            {
                await Load(id);
                Try();
                return Page();
            },
            () => Load(id));
        return Request.IsHtmx() ? Partial("_Tried", this) : answer;
    }

    private void Try()
    {
        if (Sentence?.Length > LongestSentence) throw new RuleBroken(Rule.Invalid, $"Texten är för lång. Högst {LongestSentence} tecken får plats.", nameof(Sentence));
        if (string.IsNullOrWhiteSpace(Sentence)) return;
        Tried = Read(Typed);
        IsReadAnyway = Tried.Select(n => n.Described(withWhy: true)).SequenceEqual(Read(TypedWords.Of(OwnWords.None)).Select(n => n.Described(withWhy: true)));
    }

    private IReadOnlyList<ReadNote> Read(TypedWords words)
    {
        Body.Speak(words);
        var meeting = Meeting.Plan(Body, Clock.Today);
        return ItemNotes.Of(Sentence!.Replace("\r\n", "\n", StringComparison.Ordinal), null, meeting);
    }

    private async Task Load(int id) => Body = await Db.BodiesToWriteFor(Me).WithSeats().FirstOrDefaultAsync(b => b.Id == id).OrNotFound();
}
