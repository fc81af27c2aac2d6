using NetworkMinutes.People;

namespace NetworkMinutes.Meetings;

public enum ProposalState
{
    Waiting,
    Accepted,
    Declined,
}

/// <summary>An item that a member wants on the agenda. The coordinator answers, with a word. Instants are UTC.</summary>
public class AgendaProposal
{
    public int Id { get; private set; }
    public int MeetingId { get; private set; }
    public int PersonId { get; internal set; }
    public Person Person { get; internal set; } = null!;
    public string Title { get; internal set; } = "";
    public string Why { get; internal set; } = "";
    public int? Minutes { get; internal set; }
    public DateTimeOffset At { get; internal set; }
    public ProposalState State { get; private set; }

    /// <summary>The coordinator's word to the one who proposed it.</summary>
    public string Answer { get; private set; } = "";
    public DateTimeOffset? AnsweredAt { get; private set; }

    public bool IsWaiting => State == ProposalState.Waiting;

    internal void Answered(ProposalState state, string answer, DateTimeOffset at) => (State, Answer, AnsweredAt) = (state, answer, at);
}
