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

    [Fact]
    public void Times_have_a_dot()
    {
        Assert.Equal("kl. 08.30–11.00", SwedishDay.Times(new(8, 30), new(11, 0)));
        Assert.Equal("kl. 13.00", SwedishDay.Times(new(13, 0), null));
        Assert.Equal("", SwedishDay.Times(null, null));
    }
}
