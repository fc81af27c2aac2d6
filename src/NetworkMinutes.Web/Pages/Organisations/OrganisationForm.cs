using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Log;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Organisations;

public abstract class OrganisationForm(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? OfficialName { get; set; }

    [BindProperty]
    public OrganisationKind Kind { get; set; }

    [BindProperty]
    public string? NameForms { get; set; }

    public static IEnumerable<SelectListItem> Kinds => Enum.GetValues<OrganisationKind>().Select(k => new SelectListItem(k.Swedish(), k.ToString()));

    public static void MustBeAdministrator(Viewer viewer)
    {
        if (!viewer.IsAdministrator) throw new RuleBroken(Rule.NotFound, "Sidan finns inte, eller så är den inte din att se.");
    }

    protected async Task Save(MinutesDb db, Organisation organisation, string what)
    {
        organisation.Describe(Name, OfficialName, Kind, NameForms, await db.Organisations.ToListAsync());
        db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = what, Detail = organisation.Name });
    }
}
