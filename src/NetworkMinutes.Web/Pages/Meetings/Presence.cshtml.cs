using System.Globalization;
using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Meetings;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Meetings;

/// <summary>Who is in the room: one click a person, guests by name and municipality, who came late and who left early.</summary>
public class PresenceModel(MinutesStore store, MinutesDb db, Clock clock) : MeetingVerb(store, db, clock)
{
    [BindProperty(Name = nameof(Rows))]
    public Dictionary<int, PostedRow> Rows { get; set; } = [];

    public Roll Roll { get; private set; } = null!;
    public KnownNames Known { get; private set; } = null!;

    public override async Task<IActionResult> OnGet(int id)
    {
        await Show(id);
        return Roll.Meeting.IsOpen ? Page() : Redirect($"/meetings/{id}");
    }

    /// <summary>With a row: what was changed of it. Without: somebody new by name and organisation.</summary>
    public Task<IActionResult> OnPost(int id, int? rowId, string? name, string? organisation) => rowId is { } row ? Change(id, row) : Add(id, name, organisation);

    /// <summary>The whole list, from a page without script. What can be stored is; the rest is shown again.</summary>
    public async Task<IActionResult> OnPostList(int id)
    {
        var refused = await Write(id, (_, meeting) => Task.FromResult(Take(meeting, Rows.Where(r => meeting.Attendance.Any(a => a.Id == r.Key)))));
        if (refused.Count == 0)
        {
            Notice = "Närvaron är sparad.";
            return Redirect($"/meetings/{id}/attendance");
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await Show(id);
        Roll = Roll with { Refused = refused };
        return Page();
    }

    public Task<IActionResult> OnPostArrival(int id, int rowId) => Row(id, rowId, (meeting, row) => meeting.Arrive(row));

    public Task<IActionResult> OnPostDeparture(int id, int rowId) => Row(id, rowId, (meeting, row) => meeting.Leave(row));

    public async Task<IActionResult> OnPostEveryone(int id) => await List(await WriteRoll(id, meeting =>
    {
        foreach (var row in meeting.Attendance.Where(a => a.Status == AttendanceStatus.Unknown)) meeting.Mark(row, AttendanceStatus.Present);
    }), "");

    public async Task<IActionResult> OnPostRemoval(int id, int rowId)
    {
        var meeting = await WriteRoll(id, meeting => meeting.TakeOff(meeting.AttendanceRow(rowId)));
        return await List(meeting, $"return-{meeting.TakenOff.Max(t => t.Id)}");
    }

    /// <param name="rowId">Of the row that was taken off.</param>
    public async Task<IActionResult> OnPostReturn(int id, int rowId)
    {
        Attendance? back = null;
        var meeting = await WriteRoll(id, meeting => back = meeting.PutBack(meeting.TakenOffRow(rowId)));
        return await List(meeting, $"row-{back!.Id}-Present");
    }

    private Task<Meeting> WriteRoll(int id, Action<Meeting> verb) => Write(id, async (db, meeting) =>
    {
        await db.LoadTakenOff(meeting);
        verb(meeting);
        return meeting;
    });

    private async Task<IActionResult> Change(int id, int rowId)
    {
        var (meeting, refused) = await Write(id, (_, meeting) =>
        {
            meeting.AttendanceRow(rowId);
            return Task.FromResult((meeting, Take(meeting, Rows.Where(r => r.Key == rowId))));
        });
        return await Answer(meeting, rowId, refused);
    }

    private async Task<IActionResult> Row(int id, int rowId, Action<Meeting, Attendance> verb)
    {
        var meeting = await Write(id, (_, meeting) =>
        {
            verb(meeting, meeting.AttendanceRow(rowId));
            return Task.FromResult(meeting);
        });
        return await Answer(meeting, rowId, []);
    }

    private static Dictionary<int, RefusedRow> Take(Meeting meeting, IEnumerable<KeyValuePair<int, PostedRow>> posted)
    {
        meeting.MustBeOpen();
        var refused = new Dictionary<int, RefusedRow>();
        foreach (var (rowId, typed) in posted)
        {
            var row = meeting.AttendanceRow(rowId);
            try
            {
                if (typed.Status is not null && typed.Status != row.Status.ToString())
                    meeting.Mark(row, Choice.Of<AttendanceStatus>(typed.Status, "Välj På plats, Borta eller Förhinder.", "Status"));
                if (typed.Note is not null && typed.Note != row.Note) meeting.Note(row, typed.Note);
            }
            catch (RuleBroken broken) when (broken.Rule == Rule.Invalid)
            {
                refused[rowId] = new RefusedRow(broken.Message, typed.Note);
            }
        }

        return refused;
    }

    private async Task<IActionResult> Answer(Meeting meeting, int rowId, Dictionary<int, RefusedRow> refused)
    {
        if (refused.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        else Saved();
        if (Request.IsHtmx()) return Partial("_AttendanceAnswer", (await Roll.Of(Db, meeting) with { Again = true, Refused = refused }, rowId));
        if (refused.Count == 0) return Redirect($"/meetings/{meeting.Id}/attendance#row-{rowId}");
        await Show(meeting.Id);
        Roll = Roll with { Refused = refused };
        return Page();
    }

    private async Task<IActionResult> Add(int id, string? name, string? organisation)
    {
        try
        {
            var meeting = await Write(id, async (db, meeting) =>
            {
                await db.LoadTakenOff(meeting);
                meeting.Mark(await CallByName(db, meeting, SwedishText.Collapse(name ?? ""), SwedishText.Collapse(organisation ?? "")), AttendanceStatus.Present);
                return meeting;
            });
            return await List(meeting, "guest-name");
        }
        catch (RuleBroken broken) when (broken.Rule == Rule.Invalid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await Show(id);
            Roll = Roll with { Guest = (broken.Message, name ?? "", organisation ?? "") };
            return Request.IsHtmx() ? Partial("_Attendance", Roll) : Page();
        }
    }

    private static async Task<Attendance> CallByName(MinutesDb db, Meeting meeting, string name, string organisation)
    {
        if (name.Length is 0 or > 200) throw new RuleBroken(Rule.Invalid, "Skriv ett namn på högst 200 tecken.", "name");
        if (organisation.Length > 200) throw new RuleBroken(Rule.Invalid, "Organisationens namn är för långt.", "organisation");
        if (AbsenceReason.IsIn(name) || AbsenceReason.IsIn(organisation)) throw new RuleBroken(Rule.Invalid, AbsenceReason.Sentence, "name");
        var directory = await db.KnownNames();
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

    private async Task<IActionResult> List(Meeting meeting, string focus)
    {
        if (!Request.IsHtmx()) return Redirect($"/meetings/{meeting.Id}/attendance");
        Saved();
        return Partial("_Attendance", await Roll.Of(Db, meeting) with { Again = true, Focus = focus });
    }

    private void Saved() => Response.Htmx(h => h.WithTrigger("marked", new { at = Clock.Local(Clock.Now).ToString("HH.mm", CultureInfo.InvariantCulture) }));

    private async Task Show(int id)
    {
        var meeting = await Db.MeetingsToWriteFor(Me).Whole().Include(m => m.TakenOff).FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        Roll = await Roll.Of(Db, meeting);
        Known = await KnownNames.For(Db, Me);
    }
}
