using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Log;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Bodies;

/// <summary>A network, which administrators make, or a group, which its parent's coordinators make.</summary>
public class NewModel(MinutesStore store, MinutesDb db, Clock clock) : BodyForm(store, db, clock)
{
    [BindProperty(SupportsGet = true)]
    public int? Parent { get; set; }

    public Body? ParentBody { get; private set; }

    public async Task OnGet()
    {
        (Kind, Label) = (Parent is null ? BodyKind.Network : BodyKind.WorkingGroup, Body.DefaultLabel);
        await Show();
        if (ParentBody is not null) Label = ParentBody.Label;
    }

    public Task<IActionResult> OnPost() => Attempt(
        async () =>
        {
            var body = await Store.Write(async db =>
            {
                var parent = await MayMake(db);
                var made = new Body();
                made.Describe(Typed);
                ChooseTables(made);
                made.PlaceUnder(parent, hasGroups: false);
                if (parent is not null) await ParentChoices.Form(db, Me, made, FormedBy);
                db.Bodies.Add(made);
                await db.SaveChangesAsync();
                LetMembersFollow(db, made);
                db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "body.created", BodyId = made.Id, Detail = made.Name });
                return made;
            });
            Notice = $"{body.Name} är tillagd. Lägg till ledamöterna här.";
            return Redirect($"/bodies/{body.Id}/members");
        },
        Show);

    private async Task Show()
    {
        ParentBody = await MayMake(Db);
        IsGroupForm = ParentBody is not null;
        Decisions = await ParentChoices.Decisions(Db, Me, ParentBody?.Id);
    }

    private async Task<Body?> MayMake(MinutesDb db)
    {
        if (Parent is { } id) return await db.BodiesToWriteFor(Me).FirstOrDefaultAsync(b => b.Id == id && b.ParentId == null).OrNotFound();
        return Me.IsAdministrator ? null : throw new RuleBroken(Rule.NotFound, "Sidan finns inte, eller så är den inte din att se.");
    }
}
