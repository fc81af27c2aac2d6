using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Storage;

public static class Importing
{
    /// <summary>Everyone and every organisation that names in old minutes may mean.</summary>
    public static async Task<Meetings.Directory> KnownNames(this MinutesDb db) =>
        new(await db.Organisations.ToListAsync(), await db.People.Include(p => p.Organisation).ToListAsync());

    /// <summary>Reads minutes in as a draft. People and organisations that nobody knew are stored first, so that the meeting can point at them.</summary>
    /// <param name="body">With its seats.</param>
    public static async Task<Imported> Import(this MinutesDb db, Body body, ParsedMinutes parsed, int? byPersonId, DateTimeOffset at, DateOnly today)
    {
        var (people, organisations) = (new List<Person>(), new List<Organisation>());
        var directory = await db.KnownNames();
        foreach (var row in parsed.Attendance)
        {
            var organisation = row.Organisation is null ? null : directory.OrganisationOrNew(row.Organisation);
            if (organisation is { Id: 0 } && !organisations.Contains(organisation)) organisations.Add(organisation);
            var person = directory.PersonOrNew(row.Name, organisation);
            if (person.Id == 0 && !people.Contains(person)) people.Add(person);
        }

        db.AddRange(organisations);
        db.AddRange(people);

        await db.SaveChangesAsync();
        var meeting = Meeting.Import(body, parsed, directory, byPersonId, at, today);
        db.Add(meeting);
        await db.SaveChangesAsync();
        return new(meeting, people, organisations);
    }
}

/// <param name="People">Those whom nobody knew before.</param>
/// <param name="Organisations">Those that nobody knew before.</param>
public sealed record Imported(Meeting Meeting, IReadOnlyList<Person> People, IReadOnlyList<Organisation> Organisations);
