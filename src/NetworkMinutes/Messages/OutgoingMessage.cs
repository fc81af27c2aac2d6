namespace NetworkMinutes.Messages;

public enum MessageState
{
    Waiting,

    /// <summary>Marked by the worker just before it is handed over. Found so at start: perhaps sent.</summary>
    BeingSent,
    Sent,
    Failed,

    /// <summary>"Kanske skickad": the connection broke between hand-over and answer. A person decides.</summary>
    Uncertain,
}

/// <summary>A mail to send, stored with its cause. Instants are UTC.</summary>
public class OutgoingMessage
{
    public const int MostAttempts = 8;

    public int Id { get; private set; }

    /// <summary>Stable over attempts, so that a second copy can be known as one.</summary>
    public string MessageId { get; private set; } = "";
    public string To { get; private set; } = "";
    public string ToName { get; private set; } = "";
    public string Subject { get; private set; } = "";
    public string Text { get; private set; } = "";
    public int? PersonId { get; private set; }

    /// <summary>The version whose Word file goes along.</summary>
    public int? FinalisedMinutesId { get; private set; }
    public Meetings.FinalisedMinutes? FinalisedMinutes { get; private set; }
    public int? MeetingId { get; private set; }

    /// <summary>A copy to oneself, before it goes out.</summary>
    public bool IsTrial { get; private set; }
    public MessageState State { get; private set; }
    public int Attempts { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? NextAttemptAt { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>One Swedish sentence, and the mail server's own words after it.</summary>
    public string Problem { get; private set; } = "";

    private OutgoingMessage()
    {
    }

    public static OutgoingMessage Minutes(
        Meetings.FinalisedMinutes version, string to, string toName, int? personId, string subject, string text, string messageId, DateTimeOffset at) => new()
        {
            FinalisedMinutes = version,
            MeetingId = version.MeetingId == 0 ? null : version.MeetingId,
            To = to,
            ToName = toName,
            PersonId = personId,
            Subject = subject,
            Text = text,
            MessageId = messageId,
            CreatedAt = at,
            NextAttemptAt = at,
        };

    public OutgoingMessage AsTrial()
    {
        IsTrial = true;
        return this;
    }

    public bool IsDue(DateTimeOffset now) => State == MessageState.Waiting && NextAttemptAt <= now;

    public void BeginSending()
    {
        State = MessageState.BeingSent;
        Attempts++;
    }

    public void MarkSent(DateTimeOffset at) => (State, SentAt, Problem, NextAttemptAt) = (MessageState.Sent, at, "", null);

    /// <summary>Refused for now: tried again after one minute, then twice as long each time, at most four hours.</summary>
    public void Postpone(string problem, DateTimeOffset now)
    {
        Problem = problem;
        if (Attempts >= MostAttempts) Fail(problem);
        else (State, NextAttemptAt) = (MessageState.Waiting, now + TimeSpan.FromMinutes(Math.Min(Math.Pow(2, Attempts - 1), 240)));
    }

    public void Fail(string problem) => (State, Problem, NextAttemptAt) = (MessageState.Failed, problem, null);

    public void MarkUncertain(string problem) => (State, Problem, NextAttemptAt) = (MessageState.Uncertain, problem, null);

    /// <summary>A person asks for it once more.</summary>
    /// <exception cref="RuleBroken">It is on its way already.</exception>
    public void SendAgain(DateTimeOffset now)
    {
        if (State is MessageState.Waiting or MessageState.BeingSent) throw new RuleBroken(Rule.Conflict, "Meddelandet är redan på väg.");
        (State, NextAttemptAt, Attempts, Problem) = (MessageState.Waiting, now, 0, "");
    }

    /// <summary>A person has seen that an uncertain message did arrive.</summary>
    public void ConfirmArrived(DateTimeOffset now)
    {
        if (State != MessageState.Uncertain) throw new RuleBroken(Rule.Conflict, "Meddelandet är inte längre osäkert.");
        MarkSent(now);
    }
}
