using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Dates;
using NetworkMinutes.Decisions;
using NetworkMinutes.People;
using NetworkMinutes.Storage;

namespace NetworkMinutes.Web.Pages.Bodies;

/// <summary>What a group may hang under, and which of its parent's decisions may have formed it.</summary>
internal static class ParentChoices
{
    public static async Task<IReadOnlyList<SelectListItem>> Parents(MinutesDb db, Viewer viewer, int? except)
    {
        var bodies = await db.BodiesToWriteFor(viewer).Where(b => b.ParentId == null && b.Id != except).ToListAsync();
        return [.. bodies.OrderBy(b => b.Name, SwedishText.Order).Select(b => Item(b.Name, b.Id))];
    }

    public static async Task<IReadOnlyList<SelectListItem>> Decisions(MinutesDb db, Viewer viewer, int? parentId)
    {
        if (parentId is null) return [];
        var decisions = await db.EntriesFor<Decision>(viewer).Where(d => d.Meeting.BodyId == parentId && d.Standing == NetworkMinutes.Meetings.Standing.Recorded)
            .OrderByDescending(d => d.Meeting.Date).Select(d => new { d.Id, d.Text, d.PublishedText, d.Meeting.Date }).ToListAsync();
        var mayWrite = viewer.MayWrite(parentId.Value);
        return [.. decisions.Select(d => Item($"{(d.Date is { } day ? SwedishDay.Plain(day) + ": " : "")}{Beginning(mayWrite ? d.Text : d.PublishedText ?? "")}", d.Id))];
    }

    /// <summary>A decision that this viewer could not choose is not theirs to take away either.</summary>
    /// <exception cref="RuleBroken">The chosen decision is not one of the parent's.</exception>
    public static async Task Form(MinutesDb db, Viewer viewer, Body group, int? decisionId)
    {
        if (group.FormedByDecisionId == decisionId) return;
        var choices = db.EntriesFor<Decision>(viewer).Where(d => d.Meeting.BodyId == group.ParentId && d.Standing == NetworkMinutes.Meetings.Standing.Recorded);
        if (decisionId is null)
        {
            if (await choices.AnyAsync(d => d.Id == group.FormedByDecisionId)) group.FormedByDecisionId = null;
            return;
        }

        var decision = await choices.Include(d => d.Meeting).FirstOrDefaultAsync(d => d.Id == decisionId)
            ?? throw new RuleBroken(Rule.Invalid, "Välj ett beslut som fattats där gruppen hör hemma.", "FormedBy");
        decision.Form(group);
    }

    private static SelectListItem Item(string text, int id) => new(text, id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static string Beginning(string text) => text.Length <= 90 ? text : text[..90].TrimEnd() + " …";
}
