using Microsoft.EntityFrameworkCore;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Organisations;

public class IndexModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    public IReadOnlyList<Organisation> Organisations { get; private set; } = [];

    public async Task OnGet()
    {
        OrganisationForm.MustBeAdministrator(Me);
        Organisations = [.. (await Db.Organisations.ToListAsync()).OrderBy(o => o.Kind).ThenBy(o => o.Name, SwedishText.Order)];
    }
}
