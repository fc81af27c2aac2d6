using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Log;
using NetworkMinutes.Messages;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Mailing;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Messages;

/// <summary>One message: what it said, how it went, and what can be done about it.</summary>
public class MessageModel(MinutesStore store, MinutesDb db, Clock clock, MailWorker worker) : AppPage(store, db, clock)
{
    [BindProperty]
    public string? Email { get; set; }

    public OutgoingMessage Message { get; private set; } = null!;

    public async Task OnGet(int id)
    {
        await Load(id);
        Email = Message.To;
    }

    public Task<IActionResult> OnPostSending(int id) => Do(id, "message.sent-again", (message, db) =>
    {
        if (message.State == MessageState.Sent) db.Messages.Add(message.Again(message.To, NewMessageId(), Clock.Now));
        else message.SendAgain(Clock.Now);
        return $"Mejlet är på väg till {message.To}.";
    });

    public Task<IActionResult> OnPostArrival(int id) => Do(id, "message.arrived", (message, _) =>
    {
        message.ConfirmArrived(Clock.Now);
        return $"Mejlet till {message.To} står som skickat.";
    });

    /// <summary>To another address, as a new message: what was tried stays on record.</summary>
    public Task<IActionResult> OnPostAddress(int id) => Do(id, "message.address-changed", (message, db) =>
    {
        var address = EmailAddress.Normalise(Email) ?? throw new RuleBroken(Rule.Invalid, "Skriv en e-postadress.", nameof(Email));
        message.MustNotBeUnderWay();
        if (address == message.To) throw new RuleBroken(Rule.Invalid, "Det är samma adress som förut.", nameof(Email));
        db.Messages.Add(message.Again(address, NewMessageId(), Clock.Now));
        message.ReplacedBy(address);
        return $"Mejlet är på väg till {address}.";
    });

    private Task<IActionResult> Do(int id, string what, Func<OutgoingMessage, MinutesDb, string> verb) => Attempt(
        async () =>
        {
            var meetingId = await Store.Write(async db =>
            {
                var message = await db.MessagesFor(Me).Include(m => m.OwnFile).FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
                var before = message.To;
                Notice = verb(message, db);
                db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = what, MeetingId = message.MeetingId, Detail = Email is null ? before : $"{before}: {Email}" });
                return message.MeetingId;
            });
            worker.Wake();
            return Redirect(meetingId is { } meeting ? $"/meetings/{meeting}/distribution" : $"/messages/{id}");
        },
        () => Load(id));

    private async Task Load(int id) =>
        Message = await Db.MessagesFor(Me).Include(m => m.FinalisedMinutes).Include(m => m.SentAgenda).FirstOrDefaultAsync(m => m.Id == id).OrNotFound();

    private static string NewMessageId() => $"{Guid.NewGuid():N}@networkminutes";
}
