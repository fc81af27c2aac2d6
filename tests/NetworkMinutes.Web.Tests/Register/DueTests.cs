using System.Globalization;
using NetworkMinutes.ActionItems;
using NetworkMinutes.Dates;
using NetworkMinutes.Meetings;
using NetworkMinutes.Recognition;
using NetworkMinutes.Web.Pages.Shared;

namespace NetworkMinutes.Web.Tests.Register;

public class DueTests
{
    static readonly DateOnly Today = new(2026, 12, 1);

    [Theory]
    [InlineData("v. 48", "2026-11-23", "2026-11-29", FuzzyDateKind.Span, "gick ut den 29 november")]
    [InlineData("före årsskiftet", null, "2027-01-10", FuzzyDateKind.Until, "uppskattat: 10 januari 2027")]
    [InlineData("senast den 15 januari", null, "2027-01-15", FuzzyDateKind.Until, "2027")]
    [InlineData("i mars", "2027-03-01", "2027-03-31", FuzzyDateKind.Span, "1–31 mars 2027")]
    [InlineData("efter sommaren", "2027-08-15", "2027-09-30", FuzzyDateKind.Span, "uppskattat: 15 augusti–30 september 2027")]
    [InlineData("nästa möte", null, null, FuzzyDateKind.NextMeeting, "den 29 januari 2027")]
    [InlineData("löpande", null, null, FuzzyDateKind.Continuous, "")]
    public void What_the_words_are_taken_to_mean_stands_beside_them(string words, string? earliest, string? latest, FuzzyDateKind kind, string meaning)
    {
        var parsed = MinutesText.Read("1. Introduktion\nÅtgärd: Lena skickar rutinen.", new ReadingContext(Today));
        var action = Meeting.Import(new() { Name = "Nätverket äldreomsorg" }, parsed, new([], []), null, DateTimeOffset.UnixEpoch, Today).Entries.OfType<ActionItem>().Single();
        action.Reschedule(new FuzzyDate(words, Day(earliest), Day(latest), kind));

        var due = Due.Of(action, Today, new Dictionary<int, DateOnly> { [action.Meeting.BodyId] = new(2027, 1, 29) });

        Assert.Equal(meaning, $"{due.Lead} {due.Days}".Trim());
    }

    static DateOnly? Day(string? written) => written is null ? null : DateOnly.Parse(written, CultureInfo.InvariantCulture);
}
