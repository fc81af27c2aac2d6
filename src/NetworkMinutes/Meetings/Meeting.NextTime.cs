using NetworkMinutes.Dates;

namespace NetworkMinutes.Meetings;

public partial class Meeting
{
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
