using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Dates;
using NetworkMinutes.Meetings;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Storage;

/// <summary>Files of old minutes: waiting, taken as drafts, and taken back.</summary>
public static class ImportingFiles
{
    /// <summary>How a file's text is understood. The day is the text's own, else the one in the file's name.</summary>
    public static ParsedMinutes Understood(this ImportedFile file, Body body, DateOnly today)
    {
        var parsed = MinutesText.Read(file.Text, body.ReadingContext(file.NamedDay ?? today) with { LinesAreWhole = file.LinesAreWhole });
        return parsed with { MeetingDate = parsed.MeetingDate ?? file.NamedDay, Attendance = [.. parsed.Attendance.Select(body.InFull)] };
    }

    /// <summary>Takes a file as a draft just as it was understood.</summary>
    /// <param name="body">With its seats.</param>
    /// <exception cref="RuleBroken">It has to be looked at first; the message says why.</exception>
    public static async Task<Meeting> Take(this MinutesDb db, Body body, ImportedFile file, int? byPersonId, DateTimeOffset at, DateOnly today)
    {
        var parsed = file.Understood(body, today);
        if (ImportDoubts.Of(parsed, file.NamedDay, body, await db.KnownNames(), today) is { Count: > 0 } doubts) throw new RuleBroken(Rule.Invalid, $"{string.Join(' ', doubts)} Granska filen.");
        var day = parsed.MeetingDate!.Value;
        if (await db.Meetings.AnyAsync(m => m.BodyId == body.Id && m.Date == day))
            throw new RuleBroken(Rule.Conflict, $"Det finns redan ett möte {SwedishDay.Den(day)}. Granska filen om det är ett annat möte.");
        return await db.Take(body, file, parsed, byPersonId, at, today);
    }

    /// <summary>Takes a file as a draft with what somebody mended in it.</summary>
    public static async Task<Meeting> Take(this MinutesDb db, Body body, ImportedFile file, ParsedMinutes mended, int? byPersonId, DateTimeOffset at, DateOnly today)
    {
        var imported = await db.Import(body, mended, byPersonId, at, today);
        file.Take(imported.Meeting.Id, imported.People.Select(p => p.Id), imported.Organisations.Select(o => o.Id));
        return imported.Meeting;
    }

    /// <summary>Undoes an import: the draft goes, with those people and organisations that came with it and that nothing else points at.</summary>
    /// <exception cref="RuleBroken">Somebody has worked on the draft since.</exception>
    public static async Task TakeBack(this MinutesDb db, ImportedFile file)
    {
        var meeting = await db.Meetings.Include(m => m.Items).ThenInclude(i => i.Revisions).Include(m => m.Entries).Include(m => m.Attendance).Include(m => m.TakenOff)
            .Include(m => m.Versions).Include(m => m.SentAgendas).Include(m => m.Attachments).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == file.MeetingId);
        await db.Actions.Where(a => a.MeetingId == file.MeetingId).Include(a => a.FollowUps).LoadAsync();
        meeting?.MustBeAsImported();
        var (people, organisations) = (file.NewPeople, file.NewOrganisations);
        file.TakeBack();
        if (meeting is not null) db.Remove(meeting);
        await db.SaveChangesAsync();
        db.RemoveRange(await db.Unused(people));
        await db.SaveChangesAsync();
        db.RemoveRange(await db.Organisations.Where(o => organisations.Contains(o.Id) && !db.People.Any(p => p.OrganisationId == o.Id) && !db.Set<Attendance>().Any(a => a.OrganisationId == o.Id)).ToListAsync());
    }

    private static async Task<List<People.Person>> Unused(this MinutesDb db, List<int> ids) => await db.People
        .Where(p => ids.Contains(p.Id) && p.Email == null && !p.Seats.Any()
            && !db.Set<Attendance>().Any(a => a.PersonId == p.Id) && !db.Set<TakenOff>().Any(t => t.PersonId == p.Id)
            && !db.Set<ActionItems.Owner>().Any(o => o.PersonId == p.Id) && !db.Set<Decisions.DecisionPerson>().Any(d => d.PersonId == p.Id)
            && !db.Set<ActionItems.FollowUp>().Any(f => f.PersonId == p.Id) && !db.Proposals.Any(f => f.PersonId == p.Id) && !db.Attachments.Any(a => a.PersonId == p.Id))
        .ToListAsync();
}
