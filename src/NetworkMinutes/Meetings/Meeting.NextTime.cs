using NetworkMinutes.Dates;
using NetworkMinutes.Merging;

namespace NetworkMinutes.Meetings;

public partial class Meeting
{
    public const int LongestHomework = 1000;

    /// <summary>What this meeting is about, in a series (A5).</summary>
    public string Theme { get; private set; } = "";

    /// <summary>What the members do before this meeting; the last one's homework.</summary>
    public string Preparation { get; private set; } = "";
    public string NextTheme { get; private set; } = "";

    /// <summary>What the members do until next time.</summary>
    public string Homework { get; private set; } = "";

    /// <param name="was">What the writer saw when he began; what others have written since stays, beside his. Null when only his counts.</param>
    public void SetNextTime(NextTime typed, NextTime? was = null)
    {
        MustBeOpen();
        (NextMeeting, NextTheme, Homework) = (
            Line(FieldMerge.Of(was?.NextMeeting, Line(typed.NextMeeting, "NextMeeting"), NextMeeting), "NextMeeting"),
            Line(FieldMerge.Of(was?.Theme, Line(typed.Theme, "NextTheme"), NextTheme), "NextTheme"),
            HomeworkText(FieldMerge.Of(was?.Homework, HomeworkText(typed.Homework), Homework)));
        Changes++;
    }

    /// <summary>Brings a meeting that is planned already in step with what is to be done until it and what it is about, where nobody has written otherwise there.</summary>
    /// <param name="before">What stood here until now.</param>
    public void LeadOverTo(Meeting next, NextTime before)
    {
        var (theme, preparation) = (next.Theme == before.Theme ? NextTheme : next.Theme, next.Preparation == before.Homework ? Homework : next.Preparation);
        if (next.State != MeetingState.Planned || (theme, preparation) == (next.Theme, next.Preparation)) return;
        (next.Theme, next.Preparation) = (theme, preparation);
        next.Changes++;
    }

    private static string HomeworkText(string? typed) => FieldText.Text(typed, LongestHomework, "Homework");

    /// <summary>Whether the item goes on at the next meeting, and so stands on its agenda.</summary>
    public void Continue(AgendaItem item, bool nextTime)
    {
        MustBeOpen();
        item.ContinuesNextTime = nextTime;
        Changes++;
    }

    /// <summary>What the text says under "Nästa möte", when it names a day that the facts do not.</summary>
    public string? OfferedNextMeeting => Agenda.Where(i => AgendaItem.IsNextMeeting(i.Title)).Select(i => FirstSentence(i.Text))
        .FirstOrDefault(said => DayIn(said) is { } day && day > Date && day != DayIn(NextMeeting));

    /// <summary>Takes over what the text says, word for word.</summary>
    public void TakeOfferedNextMeeting()
    {
        MustBeOpen();
        NextMeeting = OfferedNextMeeting ?? throw new RuleBroken(Rule.Conflict, "Texten säger inget annat om nästa möte än uppgifterna.");
        Changes++;
    }

    private DateOnly? DayIn(string words) => Date is { } date ? SwedishDates.Find(words, date, lookBack: false).Select(f => f.Day).FirstOrDefault(d => d is not null) : null;
}
