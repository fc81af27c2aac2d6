using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Asks which body it is for what is begun without saying so; not asked where there is only one.</summary>
public class ForBodyModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    /// <summary>What is begun: the last word of its page's address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Next { get; set; } = "";

    public string Doing => Next == "new" ? "Nytt möte" : "Läs in anteckningar";

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        Bodies = Next is "new" or "import" ? await Db.BodiesToWriteFor(Me).ToListAsync() : [];
        if (Bodies.Count == 0) throw new RuleBroken(Rule.NotFound, "Sidan finns inte, eller så är den inte din att se.");
        if (Bodies is [var only]) return Redirect($"/meetings/{Next}?body={only.Id}");
        Bodies = [.. Bodies.OrderBy(b => b.Name, SwedishText.Order)];
        return Page();
    }
}
