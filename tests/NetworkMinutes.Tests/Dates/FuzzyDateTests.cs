using NetworkMinutes.Dates;

namespace NetworkMinutes.Tests.Dates;

public class FuzzyDateTests
{
    private static readonly DateOnly Meeting = new(2024, 3, 14);

    [Theory]
    [InlineData("den 3 maj", DatePrecision.Day)]
    [InlineData("13-14 maj", DatePrecision.Day)]
    [InlineData("på fredag", DatePrecision.Day)]
    [InlineData("fredag", DatePrecision.Day)]
    [InlineData("i maj", DatePrecision.Period)]
    [InlineData("v. 12", DatePrecision.Period)]
    [InlineData("2025-2027", DatePrecision.Period)]
    [InlineData("i slutet av maj", DatePrecision.Estimate)]
    [InlineData("våren 2025", DatePrecision.Estimate)]
    [InlineData("före årsskiftet", DatePrecision.Estimate)]
    [InlineData("efter sommaren", DatePrecision.Estimate)]
    [InlineData("löpande", DatePrecision.None)]
    [InlineData("nästa möte", DatePrecision.None)]
    public void The_words_say_how_nearly_they_tell_the_days(string words, DatePrecision precision) =>
        Assert.Equal(precision, SwedishDates.Parse(words, Meeting)?.Precision);

    [Fact]
    public void Words_nobody_understands_leave_the_days_an_estimate()
    {
        Assert.True(new FuzzyDate("när skyltarna är uppe", null, Meeting, FuzzyDateKind.Until).IsEstimate);
        Assert.Equal(DatePrecision.None, new FuzzyDate("när skyltarna är uppe", null, null, FuzzyDateKind.Span).Precision);
    }

    [Fact]
    public void What_ends_first_is_first_and_what_has_no_end_is_last()
    {
        string[] words = ["löpande", "i maj", "senast sista maj", "den 31 maj", "v. 12", "senast den 20 mars"];

        Assert.Equal(
            ["senast den 20 mars", "v. 12", "senast sista maj", "i maj", "den 31 maj", "löpande"],
            words.Select(w => SwedishDates.Parse(w, Meeting)).Append(null).Order(FuzzyDate.Order).Select(d => d?.Words).OfType<string>());
    }

    [Theory]
    [InlineData("v. 11", "2024-03-17", false)]
    [InlineData("v. 11", "2024-03-18", true)]
    [InlineData("senast den 15 mars", "2024-03-15", false)]
    [InlineData("senast den 15 mars", "2024-03-16", true)]
    [InlineData("löpande", "2034-03-16", false)]
    [InlineData("nästa möte", "2034-03-16", false)]
    public void Overdue_is_only_after_the_last_day(string words, string today, bool overdue) =>
        Assert.Equal(overdue, SwedishDates.Parse(words, Meeting)!.IsOverdue(DateOnly.Parse(today)));
}
