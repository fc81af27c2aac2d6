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
    /// <summary>About three days of trying: a mail server may be down over a weekend.</summary>
    public const int MostAttempts = 25;

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

    /// <summary>The agenda whose Word file goes along.</summary>
    public int? SentAgendaId { get; private set; }
    public Meetings.SentAgenda? SentAgenda { get; private set; }
    public int? MeetingId { get; private set; }

    /// <summary>A copy to oneself of a draft, before anything is frozen; its file is its own.</summary>
    public bool IsTrial { get; private set; }
    public string? OwnFileName { get; private set; }
    public MessageFile? OwnFile { get; private set; }
    public MessageState State { get; private set; }
    public int Attempts { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? NextAttemptAt { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>The address that a failed message went to instead.</summary>
    public string? Replacement { get; private set; }

    /// <summary>One Swedish sentence, and the mail server's own words after it.</summary>
    public string Problem { get; private set; } = "";

    private OutgoingMessage()
    {
    }

    private OutgoingMessage(int? meetingId, string to, string toName, int? personId, string subject, string text, string messageId, DateTimeOffset at)
    {
        (MeetingId, To, ToName, PersonId) = (meetingId, to, toName, personId);
        (Subject, Text, MessageId) = (subject, text, messageId);
        (CreatedAt, NextAttemptAt) = (at, at);
    }

    public static OutgoingMessage Minutes(Meetings.FinalisedMinutes version, string to, string toName, int? personId, string subject, string text, string messageId, DateTimeOffset at) =>
        new(version.MeetingId, to, toName, personId, subject, text, messageId, at) { FinalisedMinutes = version };

    public static OutgoingMessage Agenda(Meetings.SentAgenda agenda, string to, string toName, int? personId, string subject, string text, string messageId, DateTimeOffset at) =>
        new(agenda.MeetingId, to, toName, personId, subject, text, messageId, at) { SentAgenda = agenda };

    /// <summary>Words about a meeting, without a file.</summary>
    public static OutgoingMessage Plain(int meetingId, string to, string toName, int? personId, string subject, string text, string messageId, DateTimeOffset at) =>
        new(meetingId, to, toName, personId, subject, text, messageId, at);

    public static OutgoingMessage Trial(
        int meetingId, string to, string toName, int? personId, string subject, string text, string fileName, byte[] file, string messageId, DateTimeOffset at) =>
        new(meetingId, to, toName, personId, subject, text, messageId, at) { IsTrial = true, OwnFileName = fileName, OwnFile = new MessageFile(file) };

    /// <summary>The same mail as a new row, to the same or another address; this row stays as it was.</summary>
    public OutgoingMessage Again(string to, string messageId, DateTimeOffset at) => new(MeetingId, to, ToName, PersonId, Subject, Text, messageId, at)
    {
        FinalisedMinutesId = FinalisedMinutesId,
        FinalisedMinutes = FinalisedMinutes,
        SentAgendaId = SentAgendaId,
        SentAgenda = SentAgenda,
        IsTrial = IsTrial,
        OwnFileName = OwnFileName,
        OwnFile = OwnFile is { } file ? new MessageFile(file.Bytes) : null,
    };

    public bool IsDue(DateTimeOffset now) => State == MessageState.Waiting && NextAttemptAt <= now;

    public bool IsUnderWay => State is MessageState.Waiting or MessageState.BeingSent;
    public bool IsProblem => (State is MessageState.Failed or MessageState.Uncertain) && Replacement is null;

    public void BeginSending()
    {
        State = MessageState.BeingSent;
        Attempts++;
    }

    /// <summary>Stopped before anything was handed over; as if it had not been tried.</summary>
    public void PutBack(DateTimeOffset now)
    {
        if (State != MessageState.BeingSent) return;
        Attempts--;
        (State, NextAttemptAt) = (MessageState.Waiting, now);
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

    /// <summary>A person asks for one that failed, or may have, once more. Its Message-ID stays, so that a second copy is known as one.</summary>
    /// <exception cref="RuleBroken">It is on its way already, or has been sent.</exception>
    public void SendAgain(DateTimeOffset now)
    {
        MustNotBeUnderWay();
        if (State == MessageState.Sent) throw new RuleBroken(Rule.Conflict, "Meddelandet är redan skickat.");
        (State, NextAttemptAt, Attempts, Problem, Replacement) = (MessageState.Waiting, now, 0, "", null);
    }

    /// <summary>A new message went to another address; this one is settled and no longer asks for anything.</summary>
    public void ReplacedBy(string address)
    {
        MustNotBeUnderWay();
        if (IsProblem) Replacement = address;
    }

    public void MustNotBeUnderWay()
    {
        if (IsUnderWay) throw new RuleBroken(Rule.Conflict, "Meddelandet är redan på väg.");
    }

    /// <summary>A person has seen that an uncertain message did arrive.</summary>
    public void ConfirmArrived(DateTimeOffset now)
    {
        if (State != MessageState.Uncertain) throw new RuleBroken(Rule.Conflict, "Meddelandet är inte längre osäkert.");
        MarkSent(now);
    }
}

/// <summary>A file that goes with one message only.</summary>
public class MessageFile
{
    private MessageFile()
    {
    }

    internal MessageFile(byte[] bytes) => Bytes = bytes;

    public int Id { get; private set; }
    public byte[] Bytes { get; private set; } = [];
}
