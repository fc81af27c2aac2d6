using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;

namespace NetworkMinutes.Web.Pages.Actions;

public class DetailsModel(MinutesStore store, MinutesDb db, Clock clock) : ActionPage(store, db, clock)
{
    public Task OnGet() => Load();
}
