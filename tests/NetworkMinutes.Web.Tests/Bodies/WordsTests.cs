using NetworkMinutes.Dates;
using NetworkMinutes.Meetings;
using NetworkMinutes.People;
using NetworkMinutes.Web.Pages.Bodies;

namespace NetworkMinutes.Web.Tests.Bodies;

public class WordsTests
{
    static readonly DateOnly Today = new(2026, 12, 1);

    [Theory]
    [InlineData("v. 48", "2026-11-23", "2026-11-29", FuzzyDateKind.Span, "gick ut den 29 november")]
    [InlineData("före årsskiftet", null, "2027-01-10", FuzzyDateKind.Until, "uppskattat: 10 januari")]
    [InlineData("senast den 15 januari", null, "2027-01-15", FuzzyDateKind.Until, "")]
    [InlineData("senast 2027-01-15", null, "2027-01-15", FuzzyDateKind.Until, "")]
    [InlineData("i mars", "2027-03-01", "2027-03-31", FuzzyDateKind.Span, "1–31 mars")]
    [InlineData("hösten 2027", "2027-08-01", "2027-12-31", FuzzyDateKind.Span, "uppskattat: 1 augusti–31 december 2027")]
    [InlineData("nästa möte", null, null, FuzzyDateKind.NextMeeting, "den 29 januari")]
    [InlineData("löpande", null, null, FuzzyDateKind.Continuous, "")]
    public void A_due_date_is_told_beside_its_words(string words, string? earliest, string? latest, FuzzyDateKind kind, string meaning) =>
        Assert.Equal(meaning, DueWords.Meaning(new FuzzyDate(words, Day(earliest), Day(latest), kind), Today, new(2027, 1, 29)));

    [Fact]
    public void A_municipality_outside_the_map_has_a_tile_too()
    {
        var map = new CoverageMap([Meeting.Plan(new() { Name = "N" }, Today)], [.. new[] { "Ale", "Borås", "Alingsås" }.Select(n => new Organisation { Name = n, Kind = OrganisationKind.Municipality })]);

        Assert.Equal(["Ale", "Alingsås", "Borås"], map.Tiles.Select(t => t.Name));
        Assert.Equal(3, map.Tiles.Select(t => (t.X, t.Y)).Distinct().Count());
        Assert.All(map.Tiles, t => Assert.Equal([Covered.NotMentioned], t.Meetings));
    }

    static DateOnly? Day(string? written) => written is null ? null : DateOnly.Parse(written, System.Globalization.CultureInfo.InvariantCulture);
}
