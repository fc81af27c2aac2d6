using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Organisations;

public class EditModel(MinutesStore store, MinutesDb db, Clock clock) : OrganisationForm(store, db, clock)
{
    public async Task OnGet(int id)
    {
        MustBeAdministrator(Me);
        var organisation = await Db.Organisations.FirstOrDefaultAsync(o => o.Id == id).OrNotFound();
        (Name, OfficialName, Kind, NameForms) = (organisation.Name, organisation.OfficialName, organisation.Kind, string.Join('\n', organisation.NameForms));
    }

    public Task<IActionResult> OnPost(int id)
    {
        MustBeAdministrator(Me);
        return Attempt(
            async () =>
            {
                await Store.Write(async db => await Save(db, await db.Organisations.FirstOrDefaultAsync(o => o.Id == id).OrNotFound(), "organisation.changed"));
                Notice = $"{Name?.Trim()} är sparad.";
                return Redirect("/organisations");
            },
            () => Task.CompletedTask);
    }
}
