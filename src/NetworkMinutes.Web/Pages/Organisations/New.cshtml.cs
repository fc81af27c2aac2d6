using Microsoft.AspNetCore.Mvc;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Organisations;

public class NewModel(MinutesStore store, MinutesDb db, Clock clock) : OrganisationForm(store, db, clock)
{
    public void OnGet()
    {
        MustBeAdministrator(Me);
        Kind = OrganisationKind.Other;
    }

    public Task<IActionResult> OnPost()
    {
        MustBeAdministrator(Me);
        return Attempt(
            async () =>
            {
                await Store.Write(async db =>
                {
                    var organisation = new Organisation();
                    await Save(db, organisation, "organisation.created");
                    db.Organisations.Add(organisation);
                });
                Notice = $"{Name?.Trim()} är tillagd.";
                return Redirect("/organisations");
            },
            () => Task.CompletedTask);
    }
}
