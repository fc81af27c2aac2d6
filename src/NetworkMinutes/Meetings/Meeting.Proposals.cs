using NetworkMinutes.People;

namespace NetworkMinutes.Meetings;

public partial class Meeting
{
    private const int MostWaitingEach = 10;
    private const int LongestWhy = 2000;
    private const int LongestAnswer = 1000;

    /// <summary>Loaded only where they are shown or answered.</summary>
    public List<AgendaProposal> Proposals { get; } = [];

    /// <summary>Until the day of the meeting, or until it has begun.</summary>
    public bool TakesProposals(DateOnly today) => State == MeetingState.Planned && !(Date < today);

    /// <exception cref="RuleBroken">Not found for somebody without a seat.</exception>
    public AgendaProposal Propose(Person by, string? title, string? why, int? minutes, DateTimeOffset at, DateOnly today)
    {
        if (!Body.SeatsOn(today).Any(s => s.Person == by || (by.Id != 0 && s.PersonId == by.Id))) throw new RuleBroken(Rule.NotFound, "Bara ledamöter kan föreslå punkter.");
        if (!TakesProposals(today)) throw new RuleBroken(Rule.Conflict, "Det går inte längre att föreslå punkter till det här mötet.");
        if (minutes is < 1 or > AgendaItem.MostMinutes) throw new RuleBroken(Rule.Invalid, $"Skriv minuterna som ett tal mellan 1 och {AgendaItem.MostMinutes}.", "Minutes");
        var proposal = new AgendaProposal
        {
            Person = by,
            PersonId = by.Id,
            Title = FieldText.Required(title, 200, "Skriv vad punkten ska heta.", "Title"),
            Why = FieldText.Text(why, LongestWhy, "Why"),
            Minutes = minutes,
            At = at,
        };
        if (Proposals.Count(p => p.IsWaiting && (p.Person == by || (by.Id != 0 && p.PersonId == by.Id))) >= MostWaitingEach)
            throw new RuleBroken(Rule.Conflict, "Du har redan tio förslag som väntar på svar.");
        Proposals.Add(proposal);
        return proposal;
    }

    /// <summary>Puts it on the agenda, before what closes the meeting, with the one who proposed it as presenter.</summary>
    public AgendaItem Accept(AgendaProposal proposal, string? word, DateTimeOffset at)
    {
        MustWait(proposal);
        var answer = FieldText.Text(word, LongestAnswer, "Answer");
        var last = Agenda.LastOrDefault(i => i.Level == 1 && !AgendaItem.IsClosing(i.Title));
        var item = AddItem(proposal.Title, level: 1, last is null ? null : ItemsUnder(last).LastOrDefault() ?? last, first: last is null);
        Prepare(item, new AgendaItemPlan(proposal.Person.NameAndOrganisation, null, proposal.Minutes));
        proposal.Answered(ProposalState.Accepted, answer, at);
        return item;
    }

    public void Decline(AgendaProposal proposal, string? word, DateTimeOffset at)
    {
        MustWait(proposal);
        var answer = FieldText.Text(word, LongestAnswer, "Answer");
        if (answer.Length == 0) throw new RuleBroken(Rule.Invalid, "Skriv varför, så att den som föreslog punkten vet.", "Answer");
        proposal.Answered(ProposalState.Declined, answer, at);
    }

    public AgendaProposal Proposal(int id) => Proposals.FirstOrDefault(p => p.Id == id) ?? throw new RuleBroken(Rule.NotFound, "Förslaget finns inte.");

    private void MustWait(AgendaProposal proposal)
    {
        MustBeOpen();
        if (!proposal.IsWaiting) throw new RuleBroken(Rule.Conflict, "Förslaget är redan besvarat.");
    }
}
