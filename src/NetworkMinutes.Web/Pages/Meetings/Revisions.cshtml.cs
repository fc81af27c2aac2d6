using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.Merging;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Every text an item has had, each compared with another.</summary>
public class RevisionsModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    public Meeting Meeting { get; private set; } = null!;
    public AgendaItem Item { get; private set; } = null!;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<RevisionRow> Rows { get; private set; } = [];
    public RevisionRow? Shown { get; private set; }

    /// <summary>What the shown one is compared with; null for the first, before which there was nothing.</summary>
    public RevisionRow? Against { get; private set; }
    public IReadOnlyList<ComparedPiece> Pieces { get; private set; } = [];

    public string Here => $"/meetings/{Meeting.Id}/items/{Item.Id}/revisions";
    public bool IsCurrent => Shown?.Number == Rows[0].Number;
    public bool MayRestore => Meeting.IsOpen && !IsCurrent;

    /// <param name="against">The revision to compare with; the one before when null.</param>
    public async Task<IActionResult> OnGet(int id, int itemId, int? number, int? against)
    {
        Meeting = await Db.MeetingsToWriteFor(Me).Include(m => m.Body).Include(m => m.Items).FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        Item = Meeting.Item(itemId);
        Rows = await Db.Revisions.Where(r => r.ItemId == itemId).OrderByDescending(r => r.Number)
            .Select(r => new RevisionRow(r.Number, r.StartedAt, r.At, Db.People.Where(p => p.Id == r.PersonId).Select(p => p.Name).FirstOrDefault() ?? "")).ToListAsync();
        if (Rows.Count > 0) await Compare(number ?? Rows[0].Number, against);
        return Request.IsHtmx() ? Partial("_Revision", this) : Page();
    }

    private async Task Compare(int number, int? against)
    {
        Shown = Rows.FirstOrDefault(r => r.Number == number) ?? throw new RuleBroken(Rule.NotFound, "Versionen finns inte.");
        Against = Rows.FirstOrDefault(r => against is null ? r.Number < number : r.Number == against);
        var texts = await Db.Revisions.Where(r => r.ItemId == Item.Id && (r.Number == number || (Against != null && r.Number == Against.Number))).ToDictionaryAsync(r => r.Number, r => r.Text);
        var (shown, other) = (texts[number], Against is null ? "" : texts[Against.Number]);
        Pieces = Against?.Number > number ? TextComparison.Of(shown, other) : TextComparison.Of(other, shown);
    }
}

/// <param name="StartedAt">When the first of the saves was made that it gathers; <paramref name="At"/> is the last.</param>
public sealed record RevisionRow(int Number, DateTimeOffset StartedAt, DateTimeOffset At, string By)
{
    public string When => MeetingWords.Period(StartedAt, At);

    public string Name => By.Length > 0 ? $"{When}, {By}" : When;
}
