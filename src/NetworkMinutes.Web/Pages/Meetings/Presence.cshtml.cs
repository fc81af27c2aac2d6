using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Who is in the room: one click a person, guests by name and municipality.</summary>
public class PresenceModel(MinutesStore store, MinutesDb db, Clock clock) : MeetingVerb(store, db, clock)
{
    /// <summary>With a row: its status. Without: somebody new by name and organisation.</summary>
    public Task<IActionResult> OnPost(int id, int? rowId, AttendanceStatus status, string? name, string? organisation) =>
        rowId is { } row ? Mark(id, row, status) : Add(id, name, organisation);

    public async Task<IActionResult> OnPostNote(int id, int rowId, string? note)
    {
        var meeting = await Write(id, (_, meeting) =>
        {
            meeting.Note(meeting.AttendanceRow(rowId), note ?? "");
            return Task.FromResult(meeting);
        });
        return Partial("_AttendanceSummary", meeting);
    }

    public async Task<IActionResult> OnPostEveryone(int id)
    {
        var meeting = await Write(id, (_, meeting) =>
        {
            foreach (var row in meeting.Attendance.Where(a => a.Status == AttendanceStatus.Unknown)) meeting.Mark(row, AttendanceStatus.Present);
            return Task.FromResult(meeting);
        });
        return List(meeting);
    }

    private async Task<IActionResult> Mark(int id, int rowId, AttendanceStatus status)
    {
        var meeting = await Write(id, (_, meeting) =>
        {
            meeting.Mark(meeting.AttendanceRow(rowId), status);
            return Task.FromResult(meeting);
        });
        return Partial("_AttendanceSummary", meeting);
    }

    private async Task<IActionResult> Add(int id, string? name, string? organisation)
    {
        ViewData["Adding"] = true;
        try
        {
            var meeting = await Write(id, async (db, meeting) =>
            {
                var called = await CallByName(db, meeting, SwedishText.Collapse(name ?? ""), SwedishText.Collapse(organisation ?? ""));
                meeting.Mark(called, AttendanceStatus.Present);
                return meeting;
            });
            return List(meeting);
        }
        catch (RuleBroken broken) when (broken.Rule == Rule.Invalid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            var list = Partial("_Attendance", await Db.MeetingsToWriteFor(Me).Whole().FirstOrDefaultAsync(m => m.Id == id).OrNotFound());
            (list.ViewData["Sentence"], list.ViewData["Name"], list.ViewData["Organisation"]) = (broken.Message, name, organisation);
            return list;
        }
    }

    private static async Task<Attendance> CallByName(MinutesDb db, Meeting meeting, string name, string organisation)
    {
        if (name.Length is 0 or > 200) throw new RuleBroken(Rule.Invalid, "Skriv ett namn på högst 200 tecken.", "name");
        if (organisation.Length > 200) throw new RuleBroken(Rule.Invalid, "Organisationens namn är för långt.", "organisation");
        var directory = new NetworkMinutes.Meetings.Directory(await db.Organisations.ToListAsync(), await db.People.Include(p => p.Organisation).ToListAsync());
        var from = organisation.Length == 0 ? null : directory.OrganisationOrNew(organisation);
        if (from is { Id: 0 })
        {
            db.Organisations.Add(from);
            await db.SaveChangesAsync();
        }

        var person = directory.PersonOrNew(name, from);
        var seat = meeting.Body.SeatsOn(meeting.Date ?? DateOnly.MaxValue).FirstOrDefault(s => s.PersonId == person.Id && person.Id != 0);
        return meeting.Call(person, from ?? person.Organisation, seat is null ? AttendanceCapacity.Guest : AttendanceCapacity.Member);
    }

    private IActionResult List(Meeting meeting)
    {
        if (!Request.IsHtmx()) return Redirect($"/meetings/{meeting.Id}/write#attendance");
        var list = Partial("_Attendance", meeting);
        foreach (var (name, value) in ViewData) list.ViewData[name] = value;
        list.ViewData["BesideList"] = true;
        return list;
    }
}
