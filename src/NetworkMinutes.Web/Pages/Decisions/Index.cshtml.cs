using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Decisions;
using NetworkMinutes.Documents;
using NetworkMinutes.Layout;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Decisions;

/// <summary>The decisions of all my bodies.</summary>
public class IndexModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    [BindProperty(SupportsGet = true)]
    public RegisterFilter Filter { get; set; } = new();

    [FromQuery(Name = "others")]
    public string? OthersChosen { get; set; }

    [FromQuery(Name = "page")]
    public string? PageChosen { get; set; }

    [FromQuery(Name = "otherPage")]
    public string? OtherPageChosen { get; set; }

    public bool Others => OthersChosen is "true";
    public SearchWords Words { get; private set; } = new("");
    public RegisterChoices Choices { get; private set; } = null!;
    public Paged<Decision> Decisions { get; private set; } = null!;
    public Paged<ExternalDecision>? OthersDecisions { get; private set; }

    public async Task OnGet()
    {
        Words = Filter.Words;
        var bodies = await Db.BodiesFor(Me).ToListAsync();
        Choices = new([.. bodies.OrderBy(b => b.Name, SwedishText.Order)], await Db.YearsOfMeetings(Me));
        Decisions = await Find<Decision>().Page(RegisterFilter.Number(PageChosen));
        if (Others) OthersDecisions = await Find<ExternalDecision>().Page(RegisterFilter.Number(OtherPageChosen));
    }

    /// <summary>All that is found, as an Excel file.</summary>
    public async Task<IActionResult> OnGetExcel()
    {
        Words = Filter.Words;
        var ours = await Find<Decision>().Include(d => d.People).ThenInclude(p => p.Person).ThenInclude(p => p!.Organisation).AsSplitQuery().ToListAsync();
        List<ExternalDecision> others = Others ? await Find<ExternalDecision>().ToListAsync() : [];
        await LogExport("beslut");
        return File(ExcelFile.ToBytes(RegisterSheets.Decisions(ours, others, Me), Clock.Now), ExcelFile.MediaType, $"Beslut {Clock.Today:yyyy-MM-dd}.xlsx");
    }

    public static string Beginning(string text) => text.Length <= 120 ? text : text[..120].TrimEnd() + " …";

    private IQueryable<T> Find<T>()
        where T : RegisterEntry =>
        Db.EntriesFor<T>(Me).Containing(Words, Me).Of(Filter.BodyId, Filter.Year).NewestFirst()
            .Include(d => d.Item).Include(d => d.Meeting).ThenInclude(m => m.Body);
}
