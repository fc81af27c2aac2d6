using NetworkMinutes.Dates;

namespace NetworkMinutes.Tests.Dates;

public class FuzzyDateTextTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [InlineData("nästa vecka", "23–29 november")]
    [InlineData("senast den 15 januari", "senast den 15 januari 2027")]
    [InlineData("24 juni", "24 juni 2027")]
    [InlineData("våren 2027", "1 januari–30 juni 2027")]
    [InlineData("2027", "2027")]
    [InlineData("2027-2029", "2027–2029")]
    [InlineData("årsskiftet", "20 december 2026–10 januari 2027")]
    [InlineData("löpande", "")]
    public void A_span_is_told_as_the_margin_shows_it(string words, string told) =>
        Assert.Equal(told, FuzzyDateText.Span(SwedishDates.Parse(words, Today)!, Today));
}
