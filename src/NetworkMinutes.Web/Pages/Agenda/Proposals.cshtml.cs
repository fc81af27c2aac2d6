using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NetworkMinutes.Bodies;
using NetworkMinutes.Meetings;
using NetworkMinutes.Messages;
using NetworkMinutes.Storage;
using NetworkMinutes.Web.Hosting;
using NetworkMinutes.Web.Mailing;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Pages.Agenda;

/// <summary>Items that members want on the agenda: they propose, the coordinator answers with a word.</summary>
public class ProposalsModel(MinutesStore store, MinutesDb db, Clock clock, MailWorker worker, IOptionsMonitor<SiteSettings> site) : AppPage(store, db, clock)
{
    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public string? Minutes { get; set; }

    /// <summary>The coordinator's word to the one who proposed it.</summary>
    [BindProperty]
    public string? Answer { get; set; }

    public Meeting Meeting { get; private set; } = null!;
    public bool Writes { get; private set; }
    public bool MayPropose { get; private set; }

    /// <summary>A coordinator sees all, a member their own; waiting first.</summary>
    public IReadOnlyList<AgendaProposal> Proposals { get; private set; } = [];

    /// <summary>The one whose answer was refused.</summary>
    public int? Refused { get; private set; }

    public Task OnGet(int id) => Load(id);

    public Task<IActionResult> OnPost(int id) => Attempt(
        async () =>
        {
            await Store.Write(async db =>
            {
                var meeting = await ToProposeFor(db).FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
                var me = await Post.Person(db, Me);
                var proposal = meeting.Propose(me, Title, Why, PostedItem.Number(Minutes), Clock.Now, Clock.Today);
                await Tell(db, meeting, proposal);
                AddToLog(db, meeting, "proposal.made", proposal.Title);
            });
            worker.Wake();
            Notice = "Tack, förslaget är skickat till samordnaren. Du får svar här och med mejl.";
            return Redirect($"/meetings/{id}/proposals");
        },
        () => Load(id));

    public Task<IActionResult> OnPostAcceptance(int id, int proposalId) => Respond(id, proposalId, "proposal.accepted", (meeting, proposal) =>
    {
        var item = meeting.Accept(proposal, Answer, Clock.Now);
        return $"”{item.Title}” är punkt {item.Number} på dagordningen.";
    });

    public Task<IActionResult> OnPostDeclination(int id, int proposalId) => Respond(id, proposalId, "proposal.declined", (meeting, proposal) =>
    {
        meeting.Decline(proposal, Answer, Clock.Now);
        return $"{proposal.Person.Name} har fått svar.";
    });

    private Task<IActionResult> Respond(int id, int proposalId, string what, Func<Meeting, AgendaProposal, string> verb) => Attempt(
        async () =>
        {
            Notice = await Store.Write(async db =>
            {
                var meeting = await db.MeetingsToWriteFor(Me).Whole().Include(m => m.Proposals).ThenInclude(p => p.Person).ThenInclude(p => p.Organisation)
                    .FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
                var proposal = meeting.Proposal(proposalId);
                var before = MeetingMark.Of(meeting);
                var told = verb(meeting, proposal);
                foreach (var change in before.ChangesTo(meeting)) db.Announce(new MeetingChanged(change));
                Reply(db, meeting, proposal, (await Post.Person(db, Me)).NameAndOrganisation);
                AddToLog(db, meeting, what, proposal.Title);
                return told;
            });
            worker.Wake();
            return Redirect($"/meetings/{id}/proposals");
        },
        () =>
        {
            Refused = proposalId;
            return Load(id);
        });

    private IQueryable<Meeting> ToProposeFor(MinutesDb db) => db.MeetingsFor(Me).Include(m => m.Body).ThenInclude(b => b.Memberships).ThenInclude(s => s.Person)
        .Include(m => m.Proposals).AsSplitQuery();

    /// <summary>Each coordinator of the body is told that there is something to answer.</summary>
    private async Task Tell(MinutesDb db, Meeting meeting, AgendaProposal proposal)
    {
        var mail = new ProposalMail(meeting, proposal, Link(meeting));
        var coordinators = meeting.Body.SeatsOn(Clock.Today).Where(s => s.Role == MembershipRole.Coordinator).Select(s => s.Person).ToList();
        if (coordinators.Count == 0 && meeting.Body.ParentId is { } parentId)
            coordinators = [.. (await db.Bodies.WithSeats().FirstAsync(b => b.Id == parentId)).SeatsOn(Clock.Today).Where(s => s.Role == MembershipRole.Coordinator).Select(s => s.Person)];
        foreach (var to in coordinators.Where(p => p.Email is not null).Distinct())
            db.Messages.Add(OutgoingMessage.Plain(meeting.Id, to.Email!, to.Name, to.Id, mail.Subject, mail.TextTo(to.FirstName, "NetworkMinutes"), Post.NewMessageId(), Clock.Now));
    }

    private void Reply(MinutesDb db, Meeting meeting, AgendaProposal proposal, string from)
    {
        if (proposal.Person.Email is not { } address) return;
        var mail = new ProposalMail(meeting, proposal, Link(meeting));
        db.Messages.Add(OutgoingMessage.Plain(
            meeting.Id, address, proposal.Person.Name, proposal.PersonId, mail.Subject, mail.TextTo(proposal.Person.FirstName, from), Post.NewMessageId(), Clock.Now));
    }

    private string Link(Meeting meeting) => site.CurrentValue.PublicAddress.Length > 0 ? site.CurrentValue.Link($"/meetings/{meeting.Id}/proposals") : "";

    private async Task Load(int id)
    {
        Meeting = await ToProposeFor(Db).FirstOrDefaultAsync(m => m.Id == id).OrNotFound();
        Writes = Me.MayWrite(Meeting.BodyId);
        MayPropose = Meeting.TakesProposals(Clock.Today) && Meeting.Body.SeatsOn(Clock.Today).Any(s => s.PersonId == Me.PersonId);
        Proposals = await Db.Proposals.Include(p => p.Person).ThenInclude(p => p.Organisation)
            .Where(p => p.MeetingId == id && (Writes || p.PersonId == Me.PersonId)).OrderBy(p => p.State != ProposalState.Waiting).ThenBy(p => p.At).ToListAsync();
        if (Proposals.Count == 0 && !MayPropose && !Writes) throw new RuleBroken(Rule.NotFound, "Sidan finns inte, eller så är den inte din att se.");
    }
}
