using NetworkMinutes.Meetings.Identity;
using NetworkMinutes.People;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Meetings;

public enum Standing
{
    /// <summary>Read out of prose; possible, and waits for an answer.</summary>
    Suggested,
    Recorded,
    Dismissed,

    /// <summary>Let go of after its words had left the text. Should they come back, so does what people gave it.</summary>
    LetGo,
}

/// <summary>Something the register keeps that was read out of an item's text. Its identity survives edits around it;
/// what people have done with it stays with it.</summary>
public abstract partial class RegisterEntry
{
    public int Id { get; private set; }
    public int MeetingId { get; private set; }
    public Meeting Meeting { get; internal set; } = null!;
    public int? ItemId { get; private set; }

    /// <summary>Where its words stand, or stood last.</summary>
    public AgendaItem? Item { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>Folded text for searching.</summary>
    public string SearchText { get; private set; } = "";
    public string Why { get; private set; } = "";
    public Standing Standing { get; protected set; }

    /// <summary>True once a person has accepted or dismissed it, rather than a label.</summary>
    public bool Answered { get; private set; }

    /// <summary>As it stood when the minutes were last finalised: what members see. Null before that.</summary>
    public string? PublishedText { get; private set; }

    /// <summary>What members search in: <see cref="PublishedText"/> folded.</summary>
    public string? PublishedSearchText { get; private set; }

    public bool IsPublished => PublishedText is not null;
    public bool IsRecorded => Standing == Standing.Recorded;

    /// <summary>Whether a person has said that it is nothing for the register.</summary>
    public bool IsSetAside => Standing is Standing.Dismissed or Standing.LetGo;

    /// <summary>Whether only the body's coordinators see it yet.</summary>
    public bool IsDraft => !IsPublished;

    /// <summary>The words this viewer may read: a coordinator what is written, a member what was finalised.</summary>
    public string TextFor(Viewer viewer) => viewer.MayWrite(Meeting.BodyId) ? Text : PublishedText ?? "";

    /// <summary>Carries something a person gave it, so it is never silently dropped.</summary>
    public virtual bool CarriesInput => Answered || IsPublished;

    /// <summary>Whether a reading is of the same kind as this entry.</summary>
    public abstract bool IsSameKindAs(ParsedEntry reading);

    /// <summary>Tells two of a kind apart that one sentence says.</summary>
    internal virtual bool IsSameDetailAs(ParsedEntry reading) => true;

    public void Accept()
    {
        Standing = Standing.Recorded;
        Answered = true;
    }

    public void Dismiss()
    {
        if (IsPublished && InText) throw new RuleBroken(Rule.Conflict, "Posten står i fastställda anteckningar. Ändra texten i rättelsen i stället.");
        Standing = Standing.Dismissed;
        Answered = true;
    }

    /// <summary>Takes the latest answer back: that it was let go of or kept when its words had left, else what the text alone says.</summary>
    public void Undo()
    {
        if (KeptByHand) KeptByHand = false;
        else if (Standing == Standing.LetGo) Standing = StandingWithoutAsking;
        else (Answered, Standing) = (false, StandingInText);
    }

    /// <summary>Whether the text records it without anybody's answer.</summary>
    protected abstract bool IsLabelled { get; }

    private Standing StandingInText => IsLabelled ? Standing.Recorded : Standing.Suggested;

    private Standing StandingWithoutAsking => Answered ? Standing.Recorded : StandingInText;

    internal void Take(ParsedEntry reading, AgendaItem item, TextChange change)
    {
        Stand(item, reading, change);
        if (Text != reading.Text) (Text, SearchText) = (reading.Text, SwedishText.Fold(reading.Text));
        Why = reading.Why;
        TakeKind(reading);
        if (!Answered) Standing = StandingInText;
        else if (Standing == Standing.LetGo) Standing = Standing.Recorded;
    }

    internal void Publish() => (PublishedText, PublishedSearchText) = StandsInRegister ? (Text, SearchText) : (null, null);

    protected abstract void TakeKind(ParsedEntry reading);
}
