using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using NetworkMinutes.Bodies;
using NetworkMinutes.Log;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Bodies;

/// <summary>Who sits in a body; adds one, or a pasted list.</summary>
public class MembersModel(MinutesStore store, MinutesDb db, Clock clock) : AppPage(store, db, clock)
{
    private const int MostLines = 500;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? OrganisationName { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? JobFunction { get; set; }

    [BindProperty]
    public MembershipRole Role { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public string? List { get; set; }

    public Body Body { get; private set; } = null!;
    public IReadOnlyList<MemberGroup> Seated { get; private set; } = [];
    public IReadOnlyList<Membership> Ended { get; private set; } = [];
    public IReadOnlyList<string> Organisations { get; private set; } = [];

    /// <summary>What was understood of the pasted list; null until it has been read.</summary>
    public IReadOnlyList<PastedMember>? Understood { get; private set; }

    public static IEnumerable<SelectListItem> Roles => Enum.GetValues<MembershipRole>().Select(r => new SelectListItem(r.Swedish(), r.ToString()));

    public Task OnGet(int id)
    {
        From = Clock.Today;
        return Show(id);
    }

    public Task<IActionResult> OnPost(int id) => Attempt(
        async () =>
        {
            var name = await Store.Write(async db =>
            {
                var (body, known) = await Load(db, id);
                var typed = known.Understand(1, "", Name, OrganisationName, Email, JobFunction);
                if (typed.Kind == PastedKind.AlreadyMember) throw new RuleBroken(Rule.Conflict, $"{typed.Person!.NameAndOrganisation} är redan ledamot här.", "Name");
                await Seat(db, body, [typed], Role, From);
                return typed.Name;
            });
            Notice = $"{name} är tillagd.";
            return Redirect($"/bodies/{id}/members");
        },
        () => Show(id));

    public async Task<IActionResult> OnPostPreview(int id)
    {
        ModelState.Clear();
        await Show(id);
        if (IsTooLong) return RefuseLong();
        Understood = (await Load(Db, id)).Known.Read(List);
        if (Understood.Count == 0) Refuse("Klistra in minst en rad.");
        return Page();
    }

    /// <summary>Saves the lines that are clear; the others stay in the box.</summary>
    public async Task<IActionResult> OnPostList(int id)
    {
        ModelState.Clear();
        if (IsTooLong)
        {
            await Show(id);
            return RefuseLong();
        }

        var read = await Store.Write(async db =>
        {
            var (body, known) = await Load(db, id);
            var lines = known.Read(List);
            await Seat(db, body, [.. lines.Where(l => l.IsToBeSeated)], MembershipRole.Member, From);
            return lines;
        });
        var added = read.Count(l => l.IsToBeSeated);
        var left = read.Where(l => l.Kind == PastedKind.Problem).ToList();
        Notice = added == 0 ? null : SwedishText.Count(added, "ledamot är tillagd.", "ledamöter är tillagda.");
        if (left.Count == 0 && read.Count > 0) return Redirect($"/bodies/{id}/members");
        List = string.Join('\n', left.Select(l => l.Line));
        await Show(id);
        if (left.Count > 0) Understood = (await Load(Db, id)).Known.Read(List);
        Refuse(left.Count > 0 ? $"{SwedishText.Count(left.Count, "rad", "rader")} är kvar att rätta." : "Klistra in minst en rad.");
        return Page();
    }

    private bool IsTooLong => List?.AsSpan().Count('\n') >= MostLines;

    private PageResult RefuseLong()
    {
        Refuse($"Listan har fler än {MostLines} rader. Klistra in en del i taget.");
        return Page();
    }

    private void Refuse(string sentence)
    {
        ModelState.AddModelError(nameof(List), sentence);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    private async Task Seat(MinutesDb db, Body body, IReadOnlyList<PastedMember> members, MembershipRole role, DateOnly? from)
    {
        var directory = new NetworkMinutes.Meetings.Directory(await db.Organisations.ToListAsync(), []);
        foreach (var member in members)
        {
            var seat = body.Seat(member, directory, role, from, person => Me.MayChangeAddressOf(person, Clock.Today));
            db.Log.Add(new LogEntry { At = Clock.Now, PersonId = Me.PersonId, What = "member.added", BodyId = body.Id, Detail = seat.Person.Name });
        }
    }

    private async Task<(Body Body, PastedMembers Known)> Load(MinutesDb db, int id)
    {
        var body = await db.BodiesToWriteFor(Me).Include(b => b.Memberships).FirstOrDefaultAsync(b => b.Id == id).OrNotFound();
        var people = await db.People.Include(p => p.Organisation).Include(p => p.Seats).ToListAsync();
        return (body, new PastedMembers(body, people, await db.Organisations.ToListAsync(), Clock.Today));
    }

    private async Task Show(int id)
    {
        Body = await Db.BodiesToWriteFor(Me)
            .Include(b => b.Memberships).ThenInclude(s => s.Person).ThenInclude(p => p.Organisation)
            .Include(b => b.Memberships).ThenInclude(s => s.Organisation).FirstOrDefaultAsync(b => b.Id == id).OrNotFound();
        Seated = MemberGroup.Of(Body.Memberships.Where(s => s.To is null || s.To >= Clock.Today));
        Ended = [.. Body.Memberships.Where(s => s.To < Clock.Today).OrderByDescending(s => s.To).ThenBy(s => s.Person.Name, SwedishText.Order)];
        Organisations = [.. (await Db.Organisations.Select(o => o.Name).ToListAsync()).Order(SwedishText.Order)];
    }
}
