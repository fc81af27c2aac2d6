using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Log;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Bodies;

public class EditModel(MinutesStore store, MinutesDb db, Clock clock) : BodyForm(store, db, clock)
{
    public Body Body { get; private set; } = null!;

    public async Task OnGet(int id)
    {
        await Show(id);
        Take(Body);
    }

    public Task<IActionResult> OnPost(int id) => Attempt(
        async () =>
        {
            await Store.Write(async db =>
            {
                var body = await db.BodiesToWriteFor(Me).Include(b => b.Parent).FirstOrDefaultAsync(b => b.Id == id).OrNotFound();
                body.Describe(Typed);
                ChooseTables(body);
                LetMembersFollow(db, body);
                if (Me.IsAdministrator && ParentId != body.ParentId) await Move(db, body);
                if (body.ParentId is not null) await ParentChoices.Form(db, Me, body, FormedBy);
                db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "body.changed", BodyId = id, Detail = body.Name });
            });
            Notice = "Uppgifterna är sparade.";
            return Redirect($"/bodies/{id}");
        },
        () => Show(id));

    /// <summary>Where a group belongs decides who sees it, so only administrators move it. A new place has not formed it.</summary>
    private async Task Move(MinutesDb db, Body body)
    {
        var parent = ParentId is { } id ? await db.Bodies.FirstOrDefaultAsync(b => b.Id == id).OrNotFound() : null;
        body.PlaceUnder(parent, await db.Bodies.AnyAsync(b => b.ParentId == body.Id));
        (body.FormedByDecisionId, FormedBy) = (null, null);
        db.Announce(new RightsChanged());
    }

    private async Task Show(int id)
    {
        Body = await Db.BodiesToWriteFor(Me).Include(b => b.Parent).FirstOrDefaultAsync(b => b.Id == id).OrNotFound();
        IsGroupForm = Body.ParentId is not null;
        if (Me.IsAdministrator) Parents = await ParentChoices.Parents(Db, Me, id);
        Decisions = await ParentChoices.Decisions(Db, Me, Body.ParentId);
    }
}
