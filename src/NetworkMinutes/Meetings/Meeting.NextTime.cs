using NetworkMinutes.Dates;

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

    public void SetNextTime(string? nextMeeting, string? theme, string? homework)
    {
        MustBeOpen();
        (NextMeeting, NextTheme, Homework) = (Line(nextMeeting, "NextMeeting"), Line(theme, "NextTheme"), FieldText.Text(homework, LongestHomework, "Homework"));
        Changes++;
    }

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
