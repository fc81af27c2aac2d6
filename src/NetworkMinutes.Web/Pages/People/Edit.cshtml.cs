using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Log;
using NetworkMinutes.People;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.People;

public class EditModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public int? OrganisationId { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? JobFunction { get; set; }

    [BindProperty]
    public bool IsAdministrator { get; set; }

    public Person Person { get; private set; } = null!;
    public bool MayChangeAddress { get; private set; }
    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    public async Task OnGet(int id)
    {
        await Show(id);
        (Name, OrganisationId, Email, JobFunction, IsAdministrator) = (Person.Name, Person.OrganisationId, Person.Email, Person.JobFunction, Person.IsAdministrator);
    }

    public Task<IActionResult> OnPost(int id) => Attempt(
        async () =>
        {
            await Store.Write(async db =>
            {
                var person = await Load(db, id);
                person.Describe(Name, JobFunction);
                if (OrganisationId != person.OrganisationId) person.WorkAt(await Organisation(db));
                if (Me.MayChangeAddressOf(person, Clock.Today)) await ChangeAddress(db, person);
                if (Me.IsAdministrator && IsAdministrator != person.IsAdministrator) await ChangeAdministrator(db, person);
                db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "person.changed", Detail = person.Name });
            });
            Notice = "Uppgifterna är sparade.";
            return Redirect($"/people/{id}");
        },
        () => Show(id));

    private async Task<Organisation?> Organisation(MinutesDb db) => OrganisationId is not { } id ? null
        : await db.Organisations.FirstOrDefaultAsync(o => o.Id == id) ?? throw new RuleBroken(Rule.Invalid, "Välj en organisation i listan.", "OrganisationId");

    /// <summary>An address is the way in, so a new one ends what the old one opened.</summary>
    private async Task ChangeAddress(MinutesDb db, Person person)
    {
        var before = person.Email;
        person.GiveAddress(Email);
        if (person.Email == before) return;
        if (person.Email is { } address && await db.People.Include(p => p.Organisation).FirstOrDefaultAsync(p => p.Email == address && p.Id != person.Id) is { } other)
            throw new RuleBroken(Rule.Invalid, $"Adressen används redan av {other.NameAndOrganisation}. Två personer kan inte ha samma adress.", "Email");
        if (before is null) return;
        person.EndSessions(Guid.NewGuid().ToString("N"));
        db.Announce(new RightsChanged());
        db.SignInRequests.RemoveRange(await db.SignInRequests.Where(r => r.PersonId == person.Id && r.UsedAt == null).ToListAsync());
    }

    private async Task ChangeAdministrator(MinutesDb db, Person person)
    {
        if (person.Id == Me.PersonId) throw new RuleBroken(Rule.Invalid, "Du kan inte ta bort din egen behörighet. Be en annan administratör.", "IsAdministrator");
        if (!IsAdministrator && !await db.People.AnyAsync(p => p.IsAdministrator && p.Id != person.Id))
            throw new RuleBroken(Rule.Conflict, "Det måste finnas minst en administratör.", "IsAdministrator");
        person.IsAdministrator = IsAdministrator;
        db.Announce(new RightsChanged());
        db.Log.Add(new LogEntry
        {
            At = Clock.Now,
            PersonId = Me.PersonId,
            What = IsAdministrator ? "person.made-administrator" : "person.no-administrator",
            Detail = person.Name,
        });
    }

    private async Task Show(int id)
    {
        Person = await Load(Db, id);
        MayChangeAddress = Me.MayChangeAddressOf(Person, Clock.Today);
        Organisations =
        [
            .. (await Db.Organisations.ToListAsync()).OrderBy(o => o.Name, SwedishText.Order)
                .Select(o => new SelectListItem(o.Name, o.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        ];
    }

    private async Task<Person> Load(MinutesDb db, int id)
    {
        var person = await db.PeopleFor(Me).Include(p => p.Seats).Include(p => p.Organisation).FirstOrDefaultAsync(p => p.Id == id);
        return await Task.FromResult(person is not null && Editing.MayEdit(Me, person) ? person : null).OrNotFound();
    }
}
