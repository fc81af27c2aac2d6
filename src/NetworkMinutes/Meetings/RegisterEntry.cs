using NetworkMinutes.People;
using NetworkMinutes.Recognition;

namespace NetworkMinutes.Meetings;

public enum Standing
{
    /// <summary>Read out of prose; possible, and waits for an answer.</summary>
    Suggested,
    Recorded,
    Dismissed,
}

/// <summary>Something the register keeps that was read out of an item's text. Its identity survives edits around it;
/// what people have done with it stays with it.</summary>
public abstract class RegisterEntry
{
    public int Id { get; private set; }
    public int MeetingId { get; private set; }
    public Meeting Meeting { get; internal set; } = null!;
    public int? ItemId { get; private set; }
    public AgendaItem? Item { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>Folded text for searching.</summary>
    public string SearchText { get; private set; } = "";
    public string Why { get; private set; } = "";
    public Standing Standing { get; protected set; }

    /// <summary>True once a person has accepted or dismissed it, rather than a label.</summary>
    public bool Answered { get; private set; }

    /// <summary>Where the words stand in the item's text; both zero when they no longer do.</summary>
    public int SpanStart { get; private set; }
    public int SpanLength { get; private set; }

    /// <summary>False when the words are gone from the text but what people did with it remains.</summary>
    public bool InText { get; private set; } = true;

    /// <summary>As it stood when the minutes were last finalised: what members see. Null before that.</summary>
    public string? PublishedText { get; private set; }

    /// <summary>What members search in: <see cref="PublishedText"/> folded.</summary>
    public string? PublishedSearchText { get; private set; }

    public bool IsPublished => PublishedText is not null;
    public bool IsRecorded => Standing == Standing.Recorded;

    /// <summary>Whether only the body's coordinators see it yet.</summary>
    public bool IsDraft => !IsPublished;

    /// <summary>The words this viewer may read: a coordinator what is written, a member what was finalised.</summary>
    public string TextFor(Viewer viewer) => viewer.MayWrite(Meeting.BodyId) ? Text : PublishedText ?? "";

    public TextSpan Span => new(SpanStart, SpanLength);

    /// <summary>Carries something a person gave it, so it is never silently dropped.</summary>
    public virtual bool CarriesInput => Answered || IsPublished;

    /// <summary>Whether a reading is of the same kind as this entry.</summary>
    public abstract bool IsSameKindAs(ParsedEntry reading);

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

    /// <summary>Back to what the text alone says.</summary>
    public void Undo()
    {
        Standing = IsLabelled ? Standing.Recorded : Standing.Suggested;
        Answered = false;
    }

    /// <summary>Whether the text records it without anybody's answer.</summary>
    protected abstract bool IsLabelled { get; }

    internal void Take(ParsedEntry reading, AgendaItem item)
    {
        Item = item;
        Text = reading.Text;
        SearchText = SwedishText.Fold(reading.Text);
        Why = reading.Why;
        (SpanStart, SpanLength, InText) = (reading.Span.Start, reading.Span.Length, true);
        TakeKind(reading);
        if (!Answered) Standing = IsLabelled ? Standing.Recorded : Standing.Suggested;
    }

    internal void LeaveText() => (SpanStart, SpanLength, InText) = (0, 0, false);

    internal void Publish() => (PublishedText, PublishedSearchText) = IsRecorded && InText ? (Text, SearchText) : (null, null);

    protected abstract void TakeKind(ParsedEntry reading);
}
