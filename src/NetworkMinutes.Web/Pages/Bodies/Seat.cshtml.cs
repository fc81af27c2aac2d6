using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Log;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Bodies;

/// <summary>One person's seat: role, dates, note. It is ended with a date, never deleted.</summary>
public class SeatModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    [BindProperty]
    public MembershipRole Role { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? To { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public Membership Seat { get; private set; } = null!;

    public async Task OnGet(int id, int seatId)
    {
        await Show(id, seatId);
        (Role, From, To, Note) = (Seat.Role, Seat.From, Seat.To, Seat.Note);
    }

    public Task<IActionResult> OnPost(int id, int seatId) => Attempt(
        async () =>
        {
            await Store.Write(async db =>
            {
                var seat = await Load(db, id, seatId);
                var ends = seat.To is null && To is not null;
                MustNotLockOut(seat);
                seat.Change(Role, From, To, Note);
                db.Announce(new RightsChanged());
                db.Log.Add(new LogEntry
                {
                    At = Clock.Now,
                    PersonId = Me.PersonId,
                    What = ends ? "member.ended" : "member.changed",
                    BodyId = id,
                    Detail = seat.Person.Name,
                });
            });
            Notice = "Uppdraget är sparat.";
            return Redirect($"/bodies/{id}/members");
        },
        () => Show(id, seatId));

    private void MustNotLockOut(Membership seat)
    {
        var isOwn = seat.PersonId == Me.PersonId && seat.Role == MembershipRole.Coordinator && !Me.IsAdministrator;
        if (isOwn && (Role != seat.Role || To is not null))
            throw new RuleBroken(Rule.Invalid, "Du kan inte avsluta ditt eget uppdrag som samordnare. Be en annan samordnare eller en administratör.", Role != seat.Role ? "Role" : "To");
    }

    private async Task Show(int id, int seatId) => Seat = await Load(Db, id, seatId);

    private async Task<Membership> Load(MinutesDb db, int id, int seatId)
    {
        await db.BodiesToWriteFor(Me).FirstOrDefaultAsync(b => b.Id == id).OrNotFound();
        return await db.Memberships.Include(s => s.Body).Include(s => s.Person).ThenInclude(p => p.Organisation)
            .FirstOrDefaultAsync(s => s.Id == seatId && s.BodyId == id).OrNotFound();
    }
}
