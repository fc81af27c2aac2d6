using NetworkMinutes.Dates;

namespace NetworkMinutes.Tests.Dates;

public class SwedishDayTests
{
    static readonly DateOnly Friday = new(2026, 11, 20);

    [Fact]
    public void Days_are_written_as_they_are_said()
    {
        Assert.Equal("fredag den 20 november 2026", SwedishDay.WithWeekday(Friday));
        Assert.Equal("den 12 maj 2023", SwedishDay.Den(new(2023, 5, 12)));
    }

    [Theory]
    [InlineData("2026-12-01", "20 november")]
    [InlineData("2027-01-10", "20 november")]
    [InlineData("2027-03-01", "20 november 2026")]
    [InlineData("2025-01-10", "20 november 2026")]
    public void The_year_is_said_when_the_day_is_far_off(string today, string words) =>
        Assert.Equal(words, SwedishDay.Near(Friday, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Times_have_a_dot()
    {
        Assert.Equal("kl. 08.30–11.00", SwedishDay.Times(new(8, 30), new(11, 0)));
        Assert.Equal("kl. 13.00", SwedishDay.Times(new(13, 0), null));
        Assert.Equal("", SwedishDay.Times(null, null));
    }
}
