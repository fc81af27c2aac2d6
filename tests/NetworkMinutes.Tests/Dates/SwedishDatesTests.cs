using NetworkMinutes.Dates;

namespace NetworkMinutes.Tests.Dates;

public class SwedishDatesTests
{
    private static readonly DateOnly Meeting = new(2024, 3, 14);

    public static TheoryData<string, string, string, string> Table => [.. Readings.All.Select(row => new TheoryDataRow<string, string, string, string>(row.Words, row.Said, row.Earliest, row.Latest))];

    [Theory]
    [MemberData(nameof(Table))]
    public void Words_become_a_span(string words, string said, string earliest, string latest)
    {
        var found = Assert.Single(SwedishDates.Find(words, DateOnly.Parse(said), lookBack: false));

        Assert.Equal(words, found.Date.Words);
        Assert.Equal((earliest, latest), (Written(found.Date.Earliest), Written(found.Date.Latest)));
        Assert.Equal(found.Date, SwedishDates.Parse(words, DateOnly.Parse(said)));
    }

    [Theory]
    [InlineData("Vi ses 23 april, 13 maj och 5 juni.", "23 april|13 maj|5 juni")]
    [InlineData("Skicka senast fredag 12/4 kl 9 till Anna.", "senast fredag 12/4")]
    [InlineData("Det äger rum 14 november och dag 2 äger rum 15/11.", "14 november|15/11")]
    [InlineData("Efter mötet i maj tas det upp igen, senast v. 40.", "i maj|senast v. 40")]
    [InlineData("Nästa möte är torsdag 2 maj kl. 13-15.30.", "Nästa möte|torsdag 2 maj")]
    [InlineData("Anna återkommer i vår med ett förslag.", "i vår")]
    [InlineData("Avtalet gäller fr.o.m. den 1 juli t.o.m. den 30 juni nästa år.", "fr.o.m. den 1 juli t.o.m. den 30 juni nästa år")]
    [InlineData("Öppet till den 3/5, sedan i höst igen", "till den 3/5|sedan i höst")]
    [InlineData("(hösten 2023 – våren 2025)", "hösten 2023 – våren 2025")]
    [InlineData("240312 Anteckningar", "240312")]
    [InlineData("Klart:21/2.", "21/2")]
    public void Dates_are_found_where_they_stand(string text, string words) =>
        Assert.Equal(words.Split('|'), SwedishDates.Find(text, Meeting).Select(found => found.Span.In(text)));

    [Theory]
    [InlineData("Bibliotekslagen (2013:801) gäller, se prop. 2024/25:12 och HSLF-FS 2017:40.")]
    [InlineData("Betänkandet SOU 2022:41 är klart.")]
    [InlineData("Dnr 2024/00123 och nr 3/2025, dnr 2024/25.")]
    [InlineData("Kl. 13.00-15.30, unga 16-29 år, dag 1-14, kl. 9–12.")]
    [InlineData("De har öppet 24/7, en 24/7-service.")]
    [InlineData("Den 31 juni och 30/2 finns inte, inte heller 31 februari 2024 eller v. 54.")]
    [InlineData("Vecka 53 2025 finns inte.")]
    [InlineData("Det blev 50/50, och 1/3 av kommunerna har 3/4 tjänst. Ungefär 2/3 svarade.")]
    [InlineData("Se punkt 3/4, § 12, § 3/4, bilaga 240312, version 1.2.3 och sidan 2024.")]
    [InlineData("Ring 031-335 50 00 eller 070-2024 12 34.")]
    [InlineData("Personnumret 250823-3234 syns inte.")]
    [InlineData("Våning 2024 har 2025 platser för 2024 kronor, 1 150 kr och 12,5 procent.")]
    [InlineData("Agenda 2030 och 2020-talet.")]
    [InlineData("Frågan finns i vår handlingsplan och i vår kommun.")]
    [InlineData("Underlaget går till Maj och Jan, inte från Jan Ek eller Maj-Britt.")]
    [InlineData("I dag och idag är nu, vid behov och tills vidare är ingen tid.")]
    [InlineData("Två gånger om året ges information om två veckor på landet.")]
    [InlineData("Den löpande driften tas den 2:a tisdagen, den 15:e i varje månad.")]
    [InlineData("Påsken, julen, mars, fredag och måndagar.")]
    [InlineData("Behoven ökar kommande år, se https://example.se/nyhet/2020/12/14/behov.")]
    [InlineData("I veckan som gick, under dagen, hela maj.")]
    public void What_only_looks_like_a_date_is_none(string text) => Assert.Empty(SwedishDates.Find(text, Meeting));

    [Theory]
    [InlineData("")]
    [InlineData("kanske")]
    [InlineData("den 12 april och sedan i maj")]
    public void What_is_no_single_date_is_not_understood(string words) => Assert.Null(SwedishDates.Parse(words, Meeting));

    [Theory]
    [InlineData("fredag", "2024-03-15")]
    [InlineData("maj", "2024-05-31")]
    [InlineData("jul", "2024-12-26")]
    public void A_due_date_may_be_typed_bare(string words, string latest)
    {
        var date = SwedishDates.Parse(words, Meeting);
        Assert.Equal((words, latest), (date?.Words, Written(date?.Latest)));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_are_no_trouble(string reference) =>
        Assert.All(Readings.All, row => SwedishDates.Find($"{row.Words}.", DateOnly.Parse(reference)));

    private static string Written(DateOnly? day) => day?.ToString("yyyy-MM-dd") ?? "-";
}
