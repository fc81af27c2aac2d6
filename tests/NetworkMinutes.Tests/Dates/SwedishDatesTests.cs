using NetworkMinutes.Dates;

namespace NetworkMinutes.Tests.Dates;

public class SwedishDatesTests
{
    private static readonly DateOnly Meeting = new(2024, 3, 14);

    [Theory]
    [InlineData("i maj", "2024-05-01", "2024-05-31")]
    [InlineData("i mars", "2024-03-01", "2024-03-31")]
    [InlineData("i januari", "2025-01-01", "2025-01-31")]
    [InlineData("under april", "2024-04-01", "2024-04-30")]
    [InlineData("våren 2025", "2025-01-01", "2025-06-30")]
    [InlineData("under våren", "2024-01-01", "2024-06-30")]
    [InlineData("VT 2025", "2025-01-01", "2025-06-30")]
    [InlineData("VT25", "2025-01-01", "2025-06-30")]
    [InlineData("till hösten", "2024-08-01", "2024-12-31")]
    [InlineData("under HT", "2024-08-01", "2024-12-31")]
    [InlineData("innan sommaren", null, "2024-06-20")]
    [InlineData("före sommaren 2023", null, "2023-06-22")]
    [InlineData("efter sommaren", "2024-08-15", "2024-09-30")]
    [InlineData("tidig höst", "2024-08-15", "2024-09-30")]
    [InlineData("i början av hösten", "2024-08-15", "2024-09-30")]
    [InlineData("vid årsskiftet", "2024-12-20", "2025-01-10")]
    [InlineData("före årsskiftet", null, "2024-12-31")]
    [InlineData("v. 36", "2024-09-02", "2024-09-08")]
    [InlineData("vecka 6", "2025-02-03", "2025-02-09")]
    [InlineData("2020", "2020-01-01", "2020-12-31")]
    [InlineData("under 2020", "2020-01-01", "2020-12-31")]
    [InlineData("2019-2022", "2019-01-01", "2022-12-31")]
    [InlineData("T1", null, "2024-04-30")]
    [InlineData("T2", null, "2024-08-31")]
    [InlineData("VB", null, "2025-01-31")]
    [InlineData("senast den 12 april", null, "2024-04-12")]
    [InlineData("senast fredag 20/9", null, "2024-09-20")]
    [InlineData("till den 25 oktober", null, "2024-10-25")]
    [InlineData("senast på måndag", null, "2024-03-18")]
    [InlineData("på fredag", "2024-03-15", "2024-03-15")]
    [InlineData("i tisdags", "2024-03-12", "2024-03-12")]
    [InlineData("7/6", "2024-06-07", "2024-06-07")]
    [InlineData("240612", "2024-06-12", "2024-06-12")]
    [InlineData("2023-04-21", "2023-04-21", "2023-04-21")]
    [InlineData("måndagen den 19 juni 2023", "2023-06-19", "2023-06-19")]
    [InlineData("13-14 maj", "2024-05-13", "2024-05-14")]
    [InlineData("den 13–14 maj", "2024-05-13", "2024-05-14")]
    [InlineData("30 april-2 maj", "2024-04-30", "2024-05-02")]
    [InlineData("21 sept", "2024-09-21", "2024-09-21")]
    [InlineData("kontinuerligt", null, null)]
    [InlineData("löpande", null, null)]
    [InlineData("inom kort", null, null)]
    [InlineData("snarast", null, null)]
    [InlineData("till nästa möte", null, null)]
    public void Words_become_a_span(string words, string? earliest, string? latest)
    {
        var date = SwedishDates.Parse(words, Meeting);

        Assert.NotNull(date);
        Assert.Equal(words, date.Words);
        Assert.Equal(earliest, date.Earliest?.ToString("yyyy-MM-dd"));
        Assert.Equal(latest, date.Latest?.ToString("yyyy-MM-dd"));
    }

    [Theory]
    [InlineData("Bibliotekslagen (2013:801) gäller.")]
    [InlineData("Betänkandet SOU 2022:41 är klart.")]
    [InlineData("Dnr 2024/00123 och nr 3/2025.")]
    [InlineData("Kl. 13.00-15.30, unga 16-29 år, dag 1-14.")]
    [InlineData("De har öppet 24/7.")]
    [InlineData("Den 31 juni och 30/2 finns inte.")]
    public void Law_numbers_and_hours_are_no_dates(string text) => Assert.Empty(SwedishDates.Find(text, Meeting));

    [Fact]
    public void The_past_tense_looks_backwards()
    {
        Assert.Equal(new DateOnly(2024, 2, 9), SwedishDates.Find("Styrelsen beslutade den 9 februari.", Meeting).Single().Day);
        Assert.Equal(new DateOnly(2025, 2, 9), SwedishDates.Find("Styrelsen träffas den 9 februari.", Meeting).Single().Day);
    }

    [Fact]
    public void Several_days_in_a_row_are_found_each()
    {
        var found = SwedishDates.Find("Vi ses 23 april, 13 maj och 5 juni.", Meeting);
        Assert.Equal(["23 april", "13 maj", "5 juni"], found.Select(d => d.Date.Words));
    }

    [Theory]
    [InlineData("")]
    [InlineData("kanske")]
    [InlineData("den 12 april och sedan i maj")]
    public void What_is_no_single_date_is_not_understood(string words) => Assert.Null(SwedishDates.Parse(words, Meeting));

    [Theory]
    [InlineData("fredag")]
    [InlineData("maj")]
    public void A_due_date_may_be_typed_bare(string words) => Assert.Equal(words, SwedishDates.Parse(words, Meeting)?.Words);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_are_no_trouble(string reference) =>
        Assert.NotEmpty(SwedishDates.Find("nästa vecka, i maj, v. 53, i höstas, VB och årsskiftet", DateOnly.Parse(reference)));
}
