using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.People;

/// <summary>Everyone for administrators; for coordinators those of the bodies they write for.</summary>
public class IndexModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    public IReadOnlyList<Person> People { get; private set; } = [];
    public int Total { get; private set; }

    public async Task OnGet()
    {
        if (!Me.IsCoordinator) throw new RuleBroken(Rule.NotFound, "Sidan finns inte, eller så är den inte din att se.");
        var writes = Me.Coordinates.ToList();
        var mine = Me.IsAdministrator ? Db.People : Db.People.Where(p => p.Seats.Any(s => writes.Contains(s.BodyId)));
        var people = await mine.Include(p => p.Organisation).Include(p => p.Seats).ThenInclude(s => s.Body).AsSplitQuery().ToListAsync();
        Total = people.Count;
        People = [.. people.Where(Fits).OrderBy(p => p.Name, SwedishText.Order)];
    }

    /// <summary>Bodies where the person sits today and that the viewer may know of.</summary>
    public string BodiesOf(Person person) => string.Join(", ", person.Seats
        .Where(s => s.IsHeldOn(Clock.Today) && (Me.IsAdministrator || Me.Sees.Contains(s.BodyId)))
        .Select(s => s.Body.Name).Distinct().Order(SwedishText.Order));

    private bool Fits(Person person)
    {
        var text = SwedishText.Fold($"{person.Name} {person.Organisation?.Name} {person.JobFunction} {person.Email}");
        return SwedishText.Fold(Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => text.Contains(w, StringComparison.Ordinal));
    }
}
