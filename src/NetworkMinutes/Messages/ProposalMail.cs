using System.Text;
using NetworkMinutes.Dates;
using NetworkMinutes.Meetings;

namespace NetworkMinutes.Messages;

/// <summary>What is mailed about a proposed item: to the coordinators that there is one, to the one who proposed it what was answered.</summary>
/// <param name="Link">To the page where it is answered or read; empty for none.</param>
public sealed record ProposalMail(Meeting Meeting, AgendaProposal Proposal, string Link)
{
    public string Subject => Proposal.State switch
    {
        ProposalState.Waiting => $"Förslag till dagordningen, {Meeting.Body.Name}",
        ProposalState.Accepted => $"Ditt förslag är med på dagordningen, {Meeting.Body.Name}",
        _ => $"Svar på ditt förslag, {Meeting.Body.Name}",
    };

    public string TextTo(string firstName, string from)
    {
        var text = new StringBuilder().AppendLine($"Hej {firstName}!").AppendLine();
        text.AppendLine(Proposal.State switch
        {
            ProposalState.Waiting => $"{Proposal.Person.NameAndOrganisation} föreslår en punkt till mötet{OnTheDay()}:",
            ProposalState.Accepted => $"Din punkt är med på dagordningen till mötet{OnTheDay()}:",
            _ => $"Din punkt kommer inte med på dagordningen till mötet{OnTheDay()}:",
        });
        text.AppendLine().AppendLine(Proposal.Title);
        if (Proposal.IsWaiting && Proposal.Why.Length > 0) text.AppendLine().AppendLine(Proposal.Why);
        if (Proposal.Answer.Length > 0) text.AppendLine().AppendLine(Proposal.Answer);
        if (Link.Length > 0) text.AppendLine().AppendLine(Proposal.IsWaiting ? "Svara här:" : "Läs mer här:").AppendLine(Link);
        text.AppendLine().AppendLine("Vänliga hälsningar").AppendLine(from);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private string OnTheDay() => Meeting.Date is { } date ? $" {SwedishDay.WithWeekday(date)}" : "";
}
