using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Names offered while somebody writes: people after @, bodies after #.</summary>
public class OffersModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    public IReadOnlyList<Offer> Offered { get; private set; } = [];

    public async Task<IActionResult> OnGet(int id, string? of, string? words)
    {
        var meeting = await Db.MeetingsToWriteFor(Me).Include(m => m.Attendance).Include(m => m.Body.Memberships).ThenInclude(m => m.Person).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        Offered = Offer.Matching(of == "bodies" ? await Bodies() : await People(meeting), words ?? "");
        return Page();
    }

    private async Task<IEnumerable<Offer>> People(Meeting meeting)
    {
        var known = await Db.PeopleFor(Me).Include(p => p.Organisation).ToListAsync();
        return Offer.People(meeting, known);
    }

    private async Task<IEnumerable<Offer>> Bodies() =>
        (await Db.BodiesFor(Me).Select(b => b.Name).ToListAsync()).Order(SwedishText.Order).Select(name => new Offer(name, ""));
}
