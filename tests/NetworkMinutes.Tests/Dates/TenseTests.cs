using NetworkMinutes.Dates;

namespace NetworkMinutes.Tests.Dates;

public class TenseTests
{
    private static readonly DateOnly Meeting = new(2024, 3, 14);

    [Theory]
    [InlineData("Styrelsen beslutade den 9 februari.", "2024-02-09")]
    [InlineData("Styrelsen har nyligen beslutat om det, den 9 februari.", "2024-02-09")]
    [InlineData("Vid det senaste mötet, den 9 februari.", "2024-02-09")]
    [InlineData("Gruppen köpte in det i februari.", "2024-02-01")]
    [InlineData("Styrelsen träffas den 9 februari.", "2025-02-09")]
    [InlineData("Den beslutade planen tas upp den 9 februari.", "2025-02-09")]
    [InlineData("Anna ska ta fram det som beslutades till v. 6.", "2025-02-09")]
    public void The_past_tense_looks_backwards(string sentence, string day)
    {
        var found = Assert.Single(SwedishDates.Find(sentence, Meeting));
        Assert.Equal(day, (found.Day ?? found.Date.Earliest ?? found.Date.Latest)?.ToString("yyyy-MM-dd"));
    }

    [Fact]
    public void A_weekday_tells_the_year_better_than_the_tense()
    {
        var protocol = SaidDates.In("Protokollet från torsdag 14 december.");

        Assert.Equal(new DateOnly(2023, 12, 14), Assert.Single(protocol.AsTold(Meeting)).Day);
        Assert.Equal(new DateOnly(2024, 12, 14), Assert.Single(protocol.Ahead(Meeting)).Day);
    }

    [Fact]
    public void Found_once_dates_can_be_read_either_way()
    {
        var dates = SaidDates.In("Nämnden fick i uppdrag att återkomma i januari.");

        Assert.Equal(new DateOnly(2025, 1, 31), Assert.Single(dates.Ahead(Meeting)).Date.Latest);
        Assert.Equal(new DateOnly(2024, 1, 31), Assert.Single(dates.Behind(Meeting)).Date.Latest);
        Assert.Equal(new DateOnly(2024, 1, 31), Assert.Single(dates.AsTold(Meeting)).Date.Latest);
    }
}
